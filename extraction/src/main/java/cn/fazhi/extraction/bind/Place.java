package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.segment.Sentence;

/**
 * Where a clause stands.
 *
 * @param sentence its sentence
 * @param number the number of the sentence in the report
 * @param paragraphStart the first character of its paragraph
 */
record Place(Sentence sentence, int number, int paragraphStart) {}

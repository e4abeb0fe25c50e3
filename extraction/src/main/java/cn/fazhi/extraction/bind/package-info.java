/** Stage 4: from a number and the words around it to a catalogue code. */
@NullMarked
package cn.fazhi.extraction.bind;

import org.jspecify.annotations.NullMarked;

package cn.fazhi.extraction.bind;

/**
 * Where numbers of one code compete.
 *
 * @param paragraph the number of the paragraph
 */
record Passage(int paragraph, String code) {
    static Passage of(Bound bound) {
        return new Passage(bound.paragraph(), bound.code());
    }
}

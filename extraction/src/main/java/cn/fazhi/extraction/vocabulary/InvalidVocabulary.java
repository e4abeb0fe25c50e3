package cn.fazhi.extraction.vocabulary;

/** A vocabulary file is not as it should be; the message names file, line and fault. */
public final class InvalidVocabulary extends RuntimeException {
    private static final long serialVersionUID = 1;

    InvalidVocabulary(String file, int line, String fault) {
        super(file + ":" + line + ": " + fault);
    }
}

package cn.fazhi.indicator.rubric.model;

/** Why a line has its points. A code once shipped keeps its meaning; its words are in {@code rubrics/workings}. */
public enum Grounds {
    /** What is asked for is there. */
    MET,
    /** It is not. */
    NOT_MET,
    /** So many units are missing. */
    UNITS_MISSING,
    /** The value in proportion. */
    IN_PROPORTION,
    /** The value lies in a band. */
    IN_BAND,
    /** The value lies outside of all bands. */
    OUTSIDE_BANDS,
    /** So many units count. */
    UNITS_COUNTED,
    ON_TIME,
    /** So many days late. */
    LATE,
    NO_REPORT,
    NOT_RATED,
    SECTIONS_PRESENT,
    /** These are not there. */
    SECTIONS_MISSING,
    /** An officer gave the points. */
    GIVEN,
    NOT_GIVEN,
    /** What the item reads is missing. */
    FIGURE_MISSING
}

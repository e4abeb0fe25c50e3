package cn.fazhi.edge.problem;

/** A kind of refusal. Each service has one enum of them; a code once shipped keeps its meaning. */
public interface ProblemCode {
    /** The code as callers see it, such as {@code UNKNOWN_TOWNSHIP}. */
    String name();

    /** The HTTP status that it is answered with. */
    int status();

    /**
     * The resource bundle with {@code CODE.title}, {@code CODE.detail} and {@code CODE.remedy}, in Chinese and with the
     * suffix {@code _en} in English.
     */
    String bundle();
}

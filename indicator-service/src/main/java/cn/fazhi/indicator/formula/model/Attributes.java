package cn.fazhi.indicator.formula.model;

import java.util.Set;

/** The names in formulas that are no catalogue codes. */
public final class Attributes {
    public static final String POPULATION = "population";
    public static final String SUBMITTED_DATE = "submitted_date";
    public static final String DUE_DATE = "due_date";
    public static final String CORE = "core";
    public static final String SECTIONS = "sections";

    /** Those that may be added up over townships. */
    public static final Set<String> ADDITIVE = Set.of(POPULATION, CORE, SECTIONS);

    private Attributes() {}
}

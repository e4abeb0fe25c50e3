package cn.fazhi.report.page;

import cn.fazhi.report.page.HomeSheet.Option;

import java.util.List;

/**
 * The rows in which a clerk puts right what was read, in words.
 *
 * @param catalogue the figures to choose from for what was not read
 */
public record CorrectionSheet(List<Domain> domains, List<Addition> additions, List<Group> catalogue) {
    /** The figures of one domain that were read. */
    public record Domain(String name, List<Line> lines) {}

    /** One figure that was read; the field is the name of its value's. */
    public record Line(String field, ReadingSheet.Row row) {}

    /** One that was not read; the fields are the names of its code's and its value's. */
    public record Addition(String codeField, String code, String valueField, String value, List<Option> qualifiers) {}

    /** The figures of one domain to choose from. */
    public record Group(String name, List<Option> figures) {}
}

package cn.fazhi.indicator.countyreport.model;

import java.util.List;

/**
 * The draft.
 *
 * @param notice what a reader of a draft must know
 */
public record CountyReport(String title, String notice, List<Paragraph> body, List<Source> sources) {
    public CountyReport {
        body = List.copyOf(body);
        sources = List.copyOf(sources);
    }
}

package cn.fazhi.extraction;

import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.contracts.figure.Figure;

import java.util.List;

/** Reports for tests: a title, and a body under the heading of the measures. */
public final class Reports {
    public static final Extractor EXTRACTOR = new Extractor(CatalogueReader.bundled());

    private static final String TITLE = "云山县清溪镇2024年法治政府建设情况报告\n\n";

    private Reports() {}

    /** A report of 2024 whose measures are the sentence. */
    public static String saying(String sentence) {
        return TITLE + "一、主要举措和成效\n" + sentence + "\n";
    }

    /** What is read of such a report. */
    public static Reading read(String sentence) {
        return EXTRACTOR.read(saying(sentence));
    }

    /** The figures of such a report as {@code code=value}, with the qualifier where it is not exact. */
    public static List<String> figures(String sentence) {
        return read(sentence).figures().stream().map(Reports::written).toList();
    }

    private static String written(Figure figure) {
        String qualifier = figure.qualifier().toString();
        return figure.code() + "=" + figure.value().toPlainString()
                + (qualifier.equals("exact") ? "" : " " + qualifier);
    }
}

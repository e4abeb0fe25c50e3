package cn.fazhi.benchmarks;

import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.CatalogueReader;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The JSON of a hand-in with thirty figures, as a portal sends it. */
final class ReportBody {
    static final int FIGURES = 30;
    private static final List<BaseFigure> COUNTS = CatalogueReader.bundled().figures().stream()
            .filter(figure -> !figure.isRate())
            .limit(FIGURES)
            .toList();

    /** A code that every such report has. */
    static final String FIRST_CODE = COUNTS.getFirst().code();

    private ReportBody() {}

    static String of(BenchCounty.HandIn handIn) {
        StringBuilder body = new StringBuilder(2048)
                .append("{\"township\":\"")
                .append(handIn.township())
                .append("\",\"programme\":\"")
                .append(BenchCounty.PROGRAMME)
                .append("\",\"period\":\"")
                .append(handIn.period())
                .append("\",\"figures\":[");
        for (int i = 0; i < COUNTS.size(); i++) {
            body.append(i == 0 ? "" : ",")
                    .append("{\"code\":\"")
                    .append(COUNTS.get(i).code())
                    .append("\",\"value\":")
                    .append(ThreadLocalRandom.current().nextInt(1, 5000))
                    .append('}');
        }
        return body.append("]}").toString();
    }
}

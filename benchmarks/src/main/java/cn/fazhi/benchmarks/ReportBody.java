package cn.fazhi.benchmarks;

import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.CatalogueReader;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

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

    /** As in labelled reports: two of three are below 100, one of seven is above 1000. */
    static int value(RandomGenerator random) {
        int hundredth = random.nextInt(100);
        int below = hundredth < 65 ? 100 : hundredth < 86 ? 1000 : 5000;
        return random.nextInt(1, below);
    }

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
                    .append(value(ThreadLocalRandom.current()))
                    .append('}');
        }
        return body.append("]}").toString();
    }
}

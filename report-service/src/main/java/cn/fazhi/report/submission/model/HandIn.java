package cn.fazhi.report.submission.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.report.lifecycle.model.Document;
import cn.fazhi.report.lifecycle.model.Fingerprint;
import cn.fazhi.report.reading.model.Corrections;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a township hands in, checked by itself; whether it is expected at all only the register knows.
 *
 * @param title empty if it has none
 * @param figures those that were sent as data
 * @param corrections what was put right of what is read in it, before it was handed in
 */
public record HandIn(
        DivisionCode township,
        String programme,
        Period period,
        String title,
        @Nullable String narrative,
        @Nullable Document document,
        List<Figure> figures,
        Corrections corrections) {
    public HandIn {
        figures = List.copyOf(figures);
    }

    /** The same for the same content, however the request was spaced; any other content has another. */
    public String fingerprint() {
        Fingerprint print = Fingerprint.start()
                .add(township)
                .add(programme)
                .add(period)
                .add(title)
                .add(document == null ? narrative : null);
        if (document != null) {
            print.add(document.name()).add(document.bytes());
        }
        figures.forEach(figure -> add(print, figure));
        if (!corrections.equals(Corrections.NONE)) {
            print.add("corrections");
            corrections.figures().forEach(figure -> add(print, figure));
            print.add("removed");
            corrections.removed().stream().sorted().forEach(print::add);
        }
        return print.finish();
    }

    private static void add(Fingerprint print, Figure figure) {
        print.add(figure.code()).add(figure.value().toPlainString()).add(figure.qualifier());
    }
}

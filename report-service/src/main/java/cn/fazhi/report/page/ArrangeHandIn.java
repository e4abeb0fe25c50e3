package cn.fazhi.report.page;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.edge.problem.Problem.Fault;
import cn.fazhi.edge.problem.ProblemWriter;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.pages.Language;
import cn.fazhi.pages.Words;
import cn.fazhi.report.document.UploadedFile;
import cn.fazhi.report.lifecycle.model.Accepted;
import cn.fazhi.report.page.CheckForm.Checked;
import cn.fazhi.report.page.HandInSheet.Problem;
import cn.fazhi.report.page.HomeSheet.Option;

import jakarta.inject.Singleton;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Puts the page of a hand-in into words. */
@Singleton
class ArrangeHandIn {
    /** What a request calls its parts, and where the page has them. */
    private static final Map<String, String> FIELDS = Map.of(
            "document",
            "document",
            "narrative",
            "narrative",
            "programme",
            "duty",
            "period",
            "duty",
            "township",
            "duty");

    private final Catalogue catalogue;
    private final ArrangeReading readings;
    private final ArrangeCorrections corrections;
    private final LargestUpload largest;

    ArrangeHandIn(Catalogue catalogue, ArrangeReading readings, ArrangeCorrections corrections, LargestUpload largest) {
        this.catalogue = catalogue;
        this.readings = readings;
        this.corrections = corrections;
        this.largest = largest;
    }

    HandInSheet arrange(Words words, Desk desk, HandInForm form, Checked checked) {
        List<FormRow> rows = form.rows();
        ReadingSheet reading = checked.content() == null ? null : readings.arrange(words, checked.content());
        boolean isRead = reading != null || !rows.isEmpty();
        UploadedFile file = isRead ? form.file() : null;
        return new HandInSheet(
                desk.township().value(),
                desk.name(),
                duties(words, desk, form),
                Objects.requireNonNullElse(form.duty, ""),
                problems(words, rows, checked.refusals(), isRead),
                largest.bytes(),
                text(words, largest.refusal()),
                file == null ? "" : file.name(),
                file == null ? "" : Base64.getEncoder().encodeToString(file.bytes()),
                Objects.requireNonNullElse(form.narrative, ""),
                UUID.randomUUID().toString(),
                reading,
                isRead ? corrections.arrange(words, reading, checked.refusals().isEmpty() ? List.of() : rows) : null);
    }

    private static List<Option> duties(Words words, Desk desk, HandInForm form) {
        return desk.duties().stream()
                .filter(duty -> !(duty.report() instanceof Accepted))
                .map(duty -> new Option(
                        HandInAddress.name(duty.obligation()),
                        words.say(
                                "handIn.duty",
                                words.of(duty.programme()),
                                words.period(duty.obligation().period()),
                                words.day(duty.obligation().effectiveDueDate())),
                        HandInAddress.name(duty.obligation()).equals(form.duty)))
                .toList();
    }

    private List<Problem> problems(Words words, List<FormRow> rows, List<Refusal> refusals, boolean isRead) {
        return refusals.stream()
                .map(refusal -> {
                    String blamed = Objects.requireNonNullElse(refusal.field(), "");
                    String field = FIELDS.getOrDefault(blamed, "");
                    return rows.stream()
                            .filter(row -> row.codeField().equals(blamed)
                                    || row.valueField().equals(blamed))
                            .findFirst()
                            .map(row -> new Problem(blamed, label(words, row), text(words, refusal)))
                            .orElseGet(() -> new Problem(
                                    isRead && !field.equals("duty") ? "" : field,
                                    field.isEmpty() ? "" : words.say("handIn.field." + field),
                                    text(words, refusal)));
                })
                .toList();
    }

    private String label(Words words, FormRow row) {
        return catalogue
                .figure(row.code())
                .map(figure -> words.of(new LocalizedText(figure.cn(), figure.en())))
                .orElseGet(() -> words.say("handIn.field.addition"));
    }

    private static String text(Words words, Refusal refusal) {
        Fault fault = ProblemWriter.problem(
                        List.of(refusal), words.language() == Language.ENGLISH ? Locale.ENGLISH : Locale.ROOT, null)
                .errors()
                .getFirst();
        return fault.detail() + " " + fault.remedy();
    }
}

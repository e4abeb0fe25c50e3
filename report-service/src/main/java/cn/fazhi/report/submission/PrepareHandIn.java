package cn.fazhi.report.submission;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.extraction.document.ReadDocument;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.document.DocumentText;
import cn.fazhi.report.document.NarrativeRules;
import cn.fazhi.report.document.ReadUpload;
import cn.fazhi.report.document.TextField;
import cn.fazhi.report.document.UploadedFile;
import cn.fazhi.report.figures.CheckedFigures;
import cn.fazhi.report.figures.CorrectionRequest;
import cn.fazhi.report.figures.FigureRules;
import cn.fazhi.report.lifecycle.model.Document;
import cn.fazhi.report.programme.model.Programme;
import cn.fazhi.report.reading.ReadNarrative;
import cn.fazhi.report.reading.model.Corrections;
import cn.fazhi.report.submission.Preparation.Faulty;
import cn.fazhi.report.submission.Preparation.Ready;
import cn.fazhi.report.submission.model.HandIn;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Checks and reads what is handed in, all of it before a connection is taken. */
@ApplicationScoped
public class PrepareHandIn {
    private final FigureRules rules;
    private final ReadNarrative reading;
    private final NarrativeRules narratives;
    private final ReadUpload uploads;

    PrepareHandIn(FigureRules rules, ReadNarrative reading, NarrativeRules narratives, ReadUpload uploads) {
        this.rules = rules;
        this.reading = reading;
        this.narratives = narratives;
        this.uploads = uploads;
    }

    /** The hand-in with what its narrative says, or everything that is wrong with it. */
    public Preparation prepare(SubmitRequest request, @Nullable UploadedFile file) {
        return prepare(request, file, new CorrectionRequest(List.of(), List.of()));
    }

    /** The same with what a clerk puts right of it. */
    public Preparation prepare(SubmitRequest request, @Nullable UploadedFile file, CorrectionRequest correction) {
        List<Refusal> faults = new ArrayList<>(missing(request));
        new TextField("title", request.title()).fault(TextField.LINE).ifPresent(faults::add);
        CheckedFigures figures = rules.check(request.figures(), Origin.STRUCTURED);
        faults.addAll(figures.faults());
        CheckedFigures corrected = rules.check(correction.figures(), Origin.CORRECTED);
        List<@Nullable String> removed = Objects.requireNonNullElse(correction.removed(), List.of());
        faults.addAll(corrected.faults());
        faults.addAll(rules.unknown(removed, "removed"));
        @Nullable ReadDocument document = document(request, file, faults);
        @Nullable String narrative = narrative(request, document, file, figures, faults);
        if (!faults.isEmpty()) {
            return new Faulty(faults);
        }
        HandIn handIn = new HandIn(
                Objects.requireNonNull(request.township()),
                Objects.requireNonNull(request.programme()),
                Objects.requireNonNull(request.period()),
                Objects.requireNonNullElse(request.title(), "").strip(),
                narrative,
                file == null || document == null
                        ? null
                        : new Document(file.name(), document.type().mediaType(), file.bytes()),
                figures.figures(),
                new Corrections(
                        corrected.figures(),
                        removed.stream().map(Objects::requireNonNull).collect(Collectors.toSet())));
        return new Ready(
                handIn,
                narrative == null ? null : reading.read(narrative),
                document == null ? List.of() : document.findings());
    }

    private static List<Refusal> missing(SubmitRequest request) {
        List<Refusal> faults = new ArrayList<>();
        DivisionCode township = request.township();
        if (township == null) {
            faults.add(Refusal.of(EdgeProblem.MISSING_VALUE, "township"));
        } else if (!township.isTownship()) {
            faults.add(Refusal.of(ReportProblem.UNKNOWN_TOWNSHIP, "township", township));
        }
        String programme = request.programme();
        if (programme == null) {
            faults.add(Refusal.of(EdgeProblem.MISSING_VALUE, "programme"));
        } else if (!Programme.isCode(programme)) {
            faults.add(Refusal.of(ReportProblem.UNKNOWN_PROGRAMME, "programme", programme));
        }
        if (request.period() == null) {
            faults.add(Refusal.of(EdgeProblem.MISSING_VALUE, "period"));
        }
        return faults;
    }

    /** Reads the file once everything else is in order: a refusal need not cost the reading of a document. */
    private @Nullable ReadDocument document(SubmitRequest request, @Nullable UploadedFile file, List<Refusal> faults) {
        if (file == null) {
            return null;
        }
        if (request.narrative() != null) {
            faults.add(Refusal.of(ReportProblem.NARRATIVE_TWICE, "narrative"));
        }
        if (!faults.isEmpty()) {
            return null;
        }
        return switch (uploads.read(file.bytes(), "document")) {
            case DocumentText.Legible legible -> legible.document();
            case DocumentText.Illegible illegible -> {
                faults.add(illegible.refusal());
                yield null;
            }
        };
    }

    private @Nullable String narrative(
            SubmitRequest request,
            @Nullable ReadDocument document,
            @Nullable UploadedFile file,
            CheckedFigures figures,
            List<Refusal> faults) {
        if (file != null) {
            if (document != null) {
                narratives.fault("document", document.text()).ifPresent(faults::add);
            }
            return document == null ? null : document.text();
        }
        @Nullable String text = request.narrative();
        if (text != null) {
            narratives.fault("narrative", text).ifPresent(faults::add);
        } else if (figures.figures().isEmpty() && figures.faults().isEmpty()) {
            faults.add(Refusal.of(ReportProblem.EMPTY_REPORT, "narrative"));
        }
        return text;
    }
}

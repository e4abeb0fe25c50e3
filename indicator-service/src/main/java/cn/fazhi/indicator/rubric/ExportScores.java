package cn.fazhi.indicator.rubric;

import cn.fazhi.indicator.answer.Attachment;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.export.Format;
import cn.fazhi.indicator.export.Words;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes a county's scores with their working into a file. */
@ApplicationScoped
public class ExportScores {
    private final ShowScores scores;
    private final ScoresWorkbook workbook;
    private final ScoresCsv csv;

    ExportScores(ShowScores scores, ScoresWorkbook workbook, ScoresCsv csv) {
        this.scores = scores;
        this.workbook = workbook;
        this.csv = csv;
    }

    /**
     * Writes the file.
     *
     * @param format {@code csv} or {@code xlsx}
     */
    @Transactional
    public Reply<Attachment> export(ScoreQuestion question, @Nullable String format, Words words) {
        return Format.table(format)
                .then(chosen -> scores.county(question).map(view -> attachment(chosen, view, words)));
    }

    private Attachment attachment(Format format, ScoresView view, Words words) {
        return new Attachment(
                Attachment.written(out -> {
                    switch (format) {
                        case CSV -> csv.write(view, words, out);
                        case XLSX -> workbook.write(view, words, out);
                    }
                }),
                "%s %s.%s".formatted(view.area().name(), words.of(view.rubric().title()), format),
                "fazhi-%s-%s.%s".formatted(view.rubric().code(), view.period(), format),
                format.mediaType(),
                words.language());
    }
}

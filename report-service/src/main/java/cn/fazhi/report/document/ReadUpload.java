package cn.fazhi.report.document;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.extraction.document.DocumentLimits;
import cn.fazhi.extraction.document.DocumentReader;
import cn.fazhi.extraction.document.DocumentResult;
import cn.fazhi.extraction.document.ReadDocument;
import cn.fazhi.extraction.document.RefusedDocument;
import cn.fazhi.report.ReportProblem;

import io.quarkus.runtime.configuration.MemorySize;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Reads uploaded documents, before any connection is taken. Few are read at once, and none longer than its time: a file
 * that was made to cost does not keep others from being handed in. Plain text does not wait.
 */
@ApplicationScoped
public class ReadUpload {
    private final DocumentReader reader;
    private final ReadingDesk desk;

    ReadUpload(
            DocumentConfig config,
            NarrativeConfig narratives,
            ReadingDesk desk,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.reader = new DocumentReader(new DocumentLimits(
                Math.toIntExact(largest.asLongValue()),
                config.entries(),
                config.unpacked().asLongValue(),
                config.expansion(),
                config.pages(),
                config.nesting(),
                narratives.maxCharacters(),
                config.longestReading()));
        this.desk = desk;
    }

    /**
     * The text of a document, or why it was refused.
     *
     * @param field the part that it came in
     */
    public DocumentText read(byte[] content, String field) {
        if (DocumentReader.isPlainText(content)) {
            return text(reader.read(content), field);
        }
        return desk.read(() -> reader.read(content))
                .map(result -> text(result, field))
                .orElseGet(() -> new DocumentText.Illegible(Refusal.of(ReportProblem.READERS_BUSY, field)));
    }

    private static DocumentText text(DocumentResult result, String field) {
        return switch (result) {
            case ReadDocument document -> new DocumentText.Legible(document);
            case RefusedDocument refused ->
                new DocumentText.Illegible(DocumentProblemCode.refusal(refused.fault(), field));
        };
    }
}

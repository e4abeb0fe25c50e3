package cn.fazhi.report.document;

import cn.fazhi.extraction.document.DocumentFault;
import cn.fazhi.extraction.document.DocumentProblem;
import cn.fazhi.extraction.document.DocumentResult;
import cn.fazhi.extraction.document.RefusedDocument;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents that are never done cost their own senders only. */
class ReadingDeskTest {
    private static final DocumentResult DONE =
            new RefusedDocument(new DocumentFault(DocumentProblem.EMPTY_DOCUMENT, List.of()));

    private final CountDownLatch hostile = new CountDownLatch(1);
    private final ReadingDesk desk = desk();

    @AfterEach
    void close() {
        hostile.countDown();
        desk.close();
    }

    @Test
    void a_reading_that_does_not_end_is_given_up_and_its_place_stays_taken_until_it_does() {
        Optional<DocumentResult> abandoned = desk.read(this::endless);

        assertThat(abandoned)
                .hasValueSatisfying(result ->
                        assertThat(((RefusedDocument) result).fault().code()).isEqualTo("TAKES_TOO_LONG"));
        assertThat(desk.read(() -> DONE)).isEmpty();

        hostile.countDown();
        Awaitility.await().untilAsserted(() -> assertThat(desk.read(() -> DONE)).hasValue(DONE));
    }

    @Test
    void a_reading_that_fails_gives_its_place_back() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> desk.read(() -> {
                    throw new IllegalStateException("broken");
                })))
                .hasMessage("a document reader failed")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(desk.read(() -> DONE)).hasValue(DONE);
    }

    /** Takes no notice of being interrupted, as a library may. */
    private DocumentResult endless() {
        while (hostile.getCount() > 0) {
            Thread.onSpinWait();
        }
        return DONE;
    }

    private static ReadingDesk desk() {
        return new ReadingDesk(new SmallRyeConfigBuilder()
                .withMapping(DocumentConfig.class)
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withDefaultValues(Map.of(
                        "fazhi.documents.at-once", "1",
                        "fazhi.documents.longest-wait", "PT0.05S",
                        "fazhi.documents.longest-reading", "PT0.05S",
                        "fazhi.documents.grace", "PT0.05S"))
                .build()
                .getConfigMapping(DocumentConfig.class));
    }
}

package cn.fazhi.benchmarks;

import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionKind;
import cn.fazhi.contracts.event.CloudEventHeaders;
import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.contracts.event.EventCodec;
import cn.fazhi.contracts.event.FazhiEvent;
import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.contracts.event.ReportEvent.ReportSubmitted;
import cn.fazhi.contracts.event.ReportSnapshot;
import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.period.Period;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** A nation's divisions, obligations and reports, each once, on topics of their own with the usual twelve partitions. */
final class NationEvents implements AutoCloseable {
    private static final int PARTITIONS = 12;
    private static final Period PERIOD = Period.of("2025");
    private static final String PROGRAMME = "annual-report";
    private static final Instant RECEIVED = Instant.parse("2026-02-10T02:00:00Z");
    private static final List<BaseFigure> FIGURES = CatalogueReader.bundled().figures().stream()
            .filter(figure -> !figure.isRate())
            .limit(ReportBody.FIGURES)
            .toList();

    private final String servers;
    private final String topics = "bench." + System.currentTimeMillis() + ".";
    private final Random random = new Random(1);
    private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();

    private NationEvents(String servers) {
        this.servers = servers;
    }

    static NationEvents on(String servers) throws ExecutionException, InterruptedException {
        NationEvents events = new NationEvents(servers);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(events.names()
                            .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
        return events;
    }

    private Stream<String> names() {
        return Stream.of("divisions", "obligations", "reports").map(name -> topics + name);
    }

    /** How the names of the topics begin. */
    String topics() {
        return topics;
    }

    /** Sends everything, the reports in no order, and returns how many bytes these have. */
    long send(List<String> townships) {
        List<String> shuffled = new ArrayList<>(townships);
        Collections.shuffle(shuffled, random);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "linger.ms", "20"),
                new StringSerializer(),
                new StringSerializer())) {
            townships.forEach(township -> send(producer, "divisions", division(township)));
            townships.forEach(township -> send(producer, "obligations", obligation(township)));
            long bytes = shuffled.stream()
                    .mapToLong(township -> send(producer, "reports", report(township)))
                    .sum();
            producer.flush();
            if (!failures.isEmpty()) {
                throw new IllegalStateException(failures.size() + " events were not taken by Kafka", failures.peek());
            }
            return bytes;
        }
    }

    /** What Kafka did not take would be waited for in vain. */
    private void sent(RecordMetadata record, @Nullable Exception failure) {
        if (failure != null) {
            failures.add(failure);
        }
    }

    private long send(KafkaProducer<String, String> producer, String topic, FazhiEvent event) {
        String json = EventCodec.encode(event);
        ProducerRecord<String, String> record = new ProducerRecord<>(topics + topic, event.key(), json);
        CloudEventHeaders.of(event, "benchmarks")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record, this::sent);
        return json.getBytes(StandardCharsets.UTF_8).length;
    }

    private static DivisionChanged division(String township) {
        DivisionCode code = DivisionCode.of(township);
        String name = township + "镇";
        return new DivisionChanged(code, name, DivisionKind.of(code, name), 20000L, true, null, 1, RECEIVED);
    }

    private static ObligationChanged obligation(String township) {
        return new ObligationChanged(
                DivisionCode.of(township),
                township + "镇",
                PROGRAMME,
                new LocalizedText("年度法治政府建设情况报告", "Annual report"),
                PERIOD,
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 2, 28),
                null,
                null,
                false,
                1,
                RECEIVED);
    }

    private ReportSubmitted report(String township) {
        ReportSnapshot snapshot = new ReportSnapshot(
                UUID.nameUUIDFromBytes(township.getBytes(StandardCharsets.UTF_8)),
                DivisionCode.of(township),
                PROGRAMME,
                PERIOD,
                1,
                1,
                RECEIVED,
                RECEIVED,
                false,
                township + "镇2025年度法治政府建设情况报告",
                new Sections(true, true, true, true),
                FIGURES.stream().map(this::figure).toList(),
                List.of(),
                List.of(),
                List.of());
        return new ReportSubmitted(snapshot, RECEIVED, "clerk-" + township);
    }

    private Figure figure(BaseFigure figure) {
        int value = ReportBody.value(random);
        return new Figure(
                figure.code(),
                BigDecimal.valueOf(value),
                figure.unit(),
                random.nextInt(10) == 0 ? Qualifier.ABOUT : Qualifier.EXACT,
                Origin.STATED,
                true,
                new Evidence(1000, 1020, "全年共" + figure.cn() + value + figure.unit()));
    }

    @Override
    public void close() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.deleteTopics(names().toList()).all().get();
        }
    }
}

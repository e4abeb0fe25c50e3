package cn.fazhi.report.page;

import cn.fazhi.pages.Words;
import cn.fazhi.report.lifecycle.Dossier;
import cn.fazhi.report.lifecycle.model.Accepted;
import cn.fazhi.report.lifecycle.model.Head;
import cn.fazhi.report.lifecycle.model.History;
import cn.fazhi.report.period.model.Obligation;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.time.Clock;

/** Puts a report and its history into words. */
@Singleton
class ArrangeReceipt {
    private final ArrangeReading readings;
    private final Clock clock;

    ArrangeReceipt(ArrangeReading readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    ReceiptSheet arrange(Words words, Dossier dossier, History history, @Nullable String news) {
        Head head = dossier.report().head();
        Obligation obligation = dossier.obligation();
        String state = dossier.report().state().toString();
        return new ReceiptSheet(
                news,
                head.id().toString(),
                obligation.townshipName(),
                obligation.programme(),
                words.period(obligation.period()),
                state,
                words.say("state." + state),
                head.revision(),
                words.moment(head.receivedAt(), clock.getZone()),
                words.day(obligation.effectiveDueDate()),
                dossier.report().reasons(),
                history.entries().reversed().stream()
                        .map(entry -> new ReceiptSheet.Step(
                                words.moment(entry.at(), clock.getZone()),
                                entry.by(),
                                entry.action().toString(),
                                words.say("step." + entry.action()),
                                words.say("receipt.revisionNumber", entry.revision()),
                                entry.reasons()))
                        .toList(),
                readings.arrange(words, dossier.content()),
                dossier.report() instanceof Accepted ? null : HandInAddress.of(obligation),
                "/api/v1/reports/" + head.id() + "/revisions/" + head.revision() + "/document");
    }
}

package cn.fazhi.notification.reminder;

import cn.fazhi.notification.reminder.model.Addressing.Addressed;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Writes mails into the log, before anything is sent. */
@ApplicationScoped
class DeliveryWriter {
    private static final String CHANNEL = "email";

    private final Jdbi jdbi;

    DeliveryWriter(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Adds the mails and what they tell, in three statements whatever their number. */
    void add(List<Addressed> mails, Instant now) {
        List<Long> ids = newIds(mails.size());
        addDeliveries(ids, mails, now);
        List<Long> deliveries = new ArrayList<>();
        List<Long> notices = new ArrayList<>();
        List<String> recipients = new ArrayList<>();
        for (int i = 0; i < mails.size(); i++) {
            for (Long notice : mails.get(i).noticeIds()) {
                deliveries.add(ids.get(i));
                notices.add(notice);
                recipients.add(mails.get(i).recipient().email());
            }
        }
        link(deliveries, notices, recipients);
    }

    private List<Long> newIds(int count) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT nextval('delivery_id') FROM generate_series(1, :count)")
                        .bind("count", count)
                        .mapTo(Long.class)
                        .list());
    }

    private void addDeliveries(List<Long> ids, List<Addressed> mails, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO delivery (id, kind, channel, division, programme, period, recipient, recipient_name,
                            language, state, created_at, next_attempt_at)
                        SELECT id, kind, :channel, division, programme, period, recipient, recipient_name, language,
                            'pending', :now, :now
                        FROM unnest(:ids, :kinds, :divisions, :programmes, :periods, :recipients, :names, :languages)
                            AS new (id, kind, division, programme, period, recipient, recipient_name, language)""")
                .bind("channel", CHANNEL)
                .bind("now", now)
                .bindArray("ids", Long.class, ids)
                .bindArray("kinds", String.class, texts(mails, Addressed::kind))
                .bindArray("divisions", String.class, texts(mails, Addressed::division))
                .bindArray("programmes", String.class, texts(mails, Addressed::programme))
                .bindArray("periods", String.class, texts(mails, Addressed::period))
                .bindArray(
                        "recipients",
                        String.class,
                        texts(mails, mail -> mail.recipient().email()))
                .bindArray(
                        "names",
                        String.class,
                        texts(mails, mail -> mail.recipient().name()))
                .bindArray(
                        "languages",
                        String.class,
                        texts(mails, mail -> mail.recipient().language()))
                .execute());
    }

    private void link(List<Long> deliveries, List<Long> notices, List<String> recipients) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO delivery_notice (delivery_id, notice_id, channel, recipient)
                        SELECT delivery_id, notice_id, :channel, recipient
                        FROM unnest(:deliveries, :notices, :recipients) AS new (delivery_id, notice_id, recipient)""")
                .bind("channel", CHANNEL)
                .bindArray("deliveries", Long.class, deliveries)
                .bindArray("notices", Long.class, notices)
                .bindArray("recipients", String.class, recipients)
                .execute());
    }

    private static List<@Nullable String> texts(List<Addressed> mails, Function<Addressed, @Nullable Object> column) {
        List<@Nullable String> texts = new ArrayList<>();
        mails.forEach(mail -> texts.add(Objects.toString(column.apply(mail), null)));
        return texts;
    }
}

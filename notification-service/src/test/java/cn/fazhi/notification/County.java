package cn.fazhi.notification;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.notification.contact.ContactRequest;
import cn.fazhi.notification.contact.ContactRequest.RecipientRequest;
import cn.fazhi.notification.contact.ReplaceContact;
import cn.fazhi.notification.contact.model.Language;
import cn.fazhi.notification.delivery.SendDeliveries;
import cn.fazhi.notification.delivery.model.NoticeKind;
import cn.fazhi.notification.division.RecordDivisions;
import cn.fazhi.notification.obligation.RecordObligations;
import cn.fazhi.notification.reminder.PlanReminders;
import cn.fazhi.notification.reminder.PlanReturnLetters;
import cn.fazhi.notification.report.RecordReports;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** Plays what happens in a county into the service, and looks at what the service has made of it. */
@ApplicationScoped
public class County {
    private final RecordObligations recordObligations;
    private final RecordReports recordReports;
    private final RecordDivisions recordDivisions;
    private final ReplaceContact replaceContact;
    private final PlanReminders planReminders;
    private final PlanReturnLetters planReturnLetters;
    private final SendDeliveries sendDeliveries;
    private final Jdbi jdbi;

    County(
            RecordObligations recordObligations,
            RecordReports recordReports,
            RecordDivisions recordDivisions,
            ReplaceContact replaceContact,
            PlanReminders planReminders,
            PlanReturnLetters planReturnLetters,
            SendDeliveries sendDeliveries,
            Jdbi jdbi) {
        this.recordObligations = recordObligations;
        this.recordReports = recordReports;
        this.recordDivisions = recordDivisions;
        this.replaceContact = replaceContact;
        this.planReminders = planReminders;
        this.planReturnLetters = planReturnLetters;
        this.sendDeliveries = sendDeliveries;
        this.jdbi = jdbi;
    }

    public void isEmpty() {
        jdbi.useHandle(handle -> handle.execute(
                "TRUNCATE division, obligation, report, contact, ladder_version, notice, delivery, delivery_notice"));
    }

    public void has(ObligationChanged event) {
        recordObligations.apply(List.of(event));
    }

    public void has(ReportEvent event) {
        recordReports.apply(List.of(event));
    }

    public void has(DivisionChanged event) {
        recordDivisions.apply(List.of(event));
    }

    public void isReachedAt(String division, String... addresses) {
        contact(division, null, addresses);
    }

    public void isReachedInEnglishAt(String division, String... addresses) {
        contact(division, Language.EN, addresses);
    }

    private void contact(String division, @Nullable Language language, String... addresses) {
        List<RecipientRequest> recipients = Arrays.stream(addresses)
                .map(address -> new RecipientRequest(null, address, language))
                .toList();
        replaceContact.replace(DivisionCode.of(division), new ContactRequest(recipients), "officer");
    }

    /** One turn of the clock: decides and sends. */
    public void sweep() {
        plan();
        send();
    }

    public int plan() {
        planReturnLetters.plan();
        return planReminders.plan();
    }

    public void send() {
        sendDeliveries.send(EnumSet.allOf(NoticeKind.class));
    }

    /** The states of all deliveries in the order in which they were written. */
    public List<String> deliveryStates() {
        return texts("SELECT state FROM delivery ORDER BY id");
    }

    /** The notices in the log, such as {@code reminder -7}. */
    public List<String> notices() {
        return texts("SELECT kind || coalesce(' ' || day, '') FROM notice ORDER BY id");
    }

    public List<String> texts(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    public void execute(String sql) {
        jdbi.useHandle(handle -> handle.execute(sql));
    }
}

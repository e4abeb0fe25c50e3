package cn.fazhi.notification.contact;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.notification.contact.model.Recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;

/** Sets who is written to in a division. The next sweep sends what could not be sent for want of a contact. */
@ApplicationScoped
public class ReplaceContact {
    private final ContactStore contacts;
    private final Clock clock;

    ReplaceContact(ContactStore contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /** What is wrong with the request; nothing if the contact was set. */
    @Transactional
    public List<Refusal> replace(DivisionCode division, ContactRequest request, String by) {
        ContactRules rules = new ContactRules();
        List<Recipient> recipients = rules.read(request.recipients());
        if (rules.refusals().isEmpty()) {
            contacts.put(division, recipients, by, clock.instant());
        }
        return rules.refusals();
    }
}

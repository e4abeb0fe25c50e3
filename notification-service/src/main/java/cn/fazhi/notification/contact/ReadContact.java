package cn.fazhi.notification.contact;

import cn.fazhi.contracts.division.DivisionCode;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** Reads who is written to in a division. */
@ApplicationScoped
public class ReadContact {
    private final ContactStore contacts;

    ReadContact(ContactStore contacts) {
        this.contacts = contacts;
    }

    public ContactView read(DivisionCode division) {
        return contacts.find(division).orElseGet(() -> new ContactView(division, List.of(), null, null));
    }
}

package cn.fazhi.notification.contact;

import cn.fazhi.notification.contact.model.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Who is to be written to in a division from now on; an empty list means nobody. */
public record ContactRequest(List<RecipientRequest> recipients) {
    public ContactRequest {
        recipients = List.copyOf(recipients);
    }

    /** A recipient as it was written; see {@link cn.fazhi.notification.contact.model.Recipient}. */
    public record RecipientRequest(
            @Nullable String name, String email, @Nullable Language language) {}
}

package cn.fazhi.notification.contact;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.notification.contact.model.Recipient;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Who is written to in a division, and who said so. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactView(
        DivisionCode division,
        List<Recipient> recipients,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {
    public ContactView {
        recipients = List.copyOf(recipients);
    }
}

package cn.fazhi.notification.contact;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.notification.contact.ContactRequest.RecipientRequest;
import cn.fazhi.notification.contact.model.Recipient;
import cn.fazhi.notification.problem.NotificationProblem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the recipients of a request, and says what is wrong with each. */
final class ContactRules {
    static final int MAX_RECIPIENTS = 20;
    static final int MAX_NAME = 60;

    private static final int MAX_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final List<Refusal> refusals = new ArrayList<>();

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    List<Recipient> read(List<RecipientRequest> requested) {
        if (requested.size() > MAX_RECIPIENTS) {
            refusals.add(Refusal.of(
                    NotificationProblem.TOO_MANY_RECIPIENTS, "recipients", requested.size(), MAX_RECIPIENTS));
            return List.of();
        }
        Set<String> addresses = new HashSet<>();
        List<Recipient> recipients = new ArrayList<>();
        for (int i = 0; i < requested.size(); i++) {
            recipients.add(recipient("recipients[" + i + "]", requested.get(i), addresses));
        }
        return recipients;
    }

    private Recipient recipient(String field, RecipientRequest requested, Set<String> addresses) {
        return new Recipient(
                name(field + ".name", requested.name()),
                email(field + ".email", requested.email(), addresses),
                requested.language());
    }

    private @Nullable String name(String field, @Nullable String name) {
        if (name != null && (name.length() > MAX_NAME || CONTROL.matcher(name).find())) {
            refusals.add(Refusal.of(NotificationProblem.NAME_TOO_LONG, field, MAX_NAME));
        }
        return name == null || name.isBlank() ? null : name.strip();
    }

    private String email(String field, String email, Set<String> addresses) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (address.length() > MAX_EMAIL || !EMAIL.matcher(address).matches()) {
            refusals.add(Refusal.of(NotificationProblem.INVALID_EMAIL, field, shortened(email)));
        } else if (!addresses.add(address)) {
            refusals.add(Refusal.of(NotificationProblem.RECIPIENT_TWICE, field, address));
        }
        return address;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}

package cn.fazhi.notification.mail;

import cn.fazhi.notification.delivery.model.Outcome;

import io.vertx.ext.mail.SMTPException;
import org.jspecify.annotations.Nullable;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * What a failed handing over means. A server that answers says clearly whether it took the mail; a server that was never
 * reached did not, and neither did one for which there is no proper mail; everything else leaves open whether it did.
 */
final class SmtpFailure {
    /** RFC 4954: the service's own account is at fault, not the mail, and an operator may mend that. */
    private static final Set<Integer> OUR_ACCOUNT = Set.of(530, 534, 535, 538);

    private static final int LONGEST_REASON = 500;

    private SmtpFailure() {}

    static Outcome outcome(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Outcome outcome = known(cause);
            if (outcome != null) {
                return outcome;
            }
        }
        return new Outcome.Unclear(reason(failure));
    }

    private static @Nullable Outcome known(Throwable cause) {
        return switch (cause) {
            case SMTPException answer ->
                answer.isPermanent() && !OUR_ACCOUNT.contains(answer.getReplyCode())
                        ? new Outcome.Refused(reason(answer))
                        : new Outcome.Postponed(reason(answer));
            case ConnectException unreachable -> new Outcome.Postponed(reason(unreachable));
            case UnknownHostException unreachable -> new Outcome.Postponed(reason(unreachable));
            case NoRouteToHostException unreachable -> new Outcome.Postponed(reason(unreachable));
            case SSLException noConnection -> new Outcome.Postponed(reason(noConnection));
            case IllegalArgumentException noMail -> new Outcome.Refused(reason(noMail));
            default -> null;
        };
    }

    private static String reason(Throwable failure) {
        String text = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }
}

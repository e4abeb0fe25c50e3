package cn.fazhi.notification.mail;

import cn.fazhi.notification.delivery.model.Outcome;

import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletionException;

import static org.assertj.core.api.Assertions.assertThat;

class SmtpFailureTest {
    @ParameterizedTest
    @CsvSource({"550, Refused", "553, Refused", "552, Refused", "421, Postponed", "450, Postponed", "535, Postponed"})
    void a_server_that_answers_says_whether_to_try_again(int code, String outcome) {
        boolean permanent = code >= 500;
        SMTPException answer = new SMTPException("recipient", code, List.of(code + " no"), permanent);

        assertThat(SmtpFailure.outcome(new CompletionException(answer))
                        .getClass()
                        .getSimpleName())
                .isEqualTo(outcome);
    }

    @Test
    void a_server_that_was_never_reached_took_nothing() {
        assertThat(SmtpFailure.outcome(new CompletionException(new ConnectException("Connection refused"))))
                .isEqualTo(new Outcome.Postponed("Connection refused"));
        assertThat(SmtpFailure.outcome(new CompletionException(new UnknownHostException("mail.invalid"))))
                .isInstanceOf(Outcome.Postponed.class);
    }

    @Test
    void a_lost_answer_leaves_open_whether_the_mail_went_out() {
        assertThat(SmtpFailure.outcome(new TimeoutException())).isInstanceOf(Outcome.Unclear.class);
        assertThat(SmtpFailure.outcome(new CompletionException(new IOException("connection reset"))))
                .isInstanceOf(Outcome.Unclear.class);
    }

    @Test
    void what_is_no_mail_is_not_tried_again() {
        assertThat(SmtpFailure.outcome(new CompletionException(new IllegalArgumentException("invalid address"))))
                .isInstanceOf(Outcome.Refused.class);
    }
}

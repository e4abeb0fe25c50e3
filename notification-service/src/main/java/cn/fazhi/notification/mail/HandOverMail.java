package cn.fazhi.notification.mail;

import cn.fazhi.notification.delivery.model.Letter;
import cn.fazhi.notification.delivery.model.Outcome;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;

import jakarta.enterprise.context.ApplicationScoped;

/** Hands one mail over to the mail server. */
@ApplicationScoped
public class HandOverMail {
    private final ComposeMail composeMail;
    private final Mailer mailer;

    HandOverMail(ComposeMail composeMail, Mailer mailer) {
        this.composeMail = composeMail;
        this.mailer = mailer;
    }

    /** How it ended; nothing is thrown, because the outcome has to be recorded whatever it is. */
    public Outcome handOver(Letter letter) {
        Mail mail;
        try {
            mail = composeMail.compose(letter);
        } catch (RuntimeException e) {
            Log.errorf(e, "delivery %d cannot be put into words", letter.id());
            return new Outcome.Postponed("cannot be put into words: " + e);
        }
        try {
            mailer.send(mail);
            return new Outcome.Taken();
        } catch (RuntimeException e) {
            Outcome outcome = SmtpFailure.outcome(e);
            Log.warnf("delivery %d, attempt %d: %s", letter.id(), letter.attempt(), outcome);
            return outcome;
        }
    }
}

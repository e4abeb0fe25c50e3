package cn.fazhi.notification;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import org.jspecify.annotations.Nullable;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What the mail server of the tests has got. */
public final class ReceivedMail {
    private final @Nullable GreenMail server;

    ReceivedMail(@Nullable GreenMail server) {
        this.server = server;
    }

    /** Stands in a field until the real one is injected. */
    public static ReceivedMail none() {
        return new ReceivedMail(null);
    }

    /** A mail in words. */
    public record Message(
            String to,
            String subject,
            String text,
            @Nullable String messageId) {}

    public List<Message> all() {
        return Arrays.stream(server().getReceivedMessages())
                .map(ReceivedMail::message)
                .toList();
    }

    public List<Message> to(String address) {
        return all().stream().filter(message -> message.to().equals(address)).toList();
    }

    public void forgetAll() {
        try {
            server().purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs something while nobody listens on the SMTP port. */
    public void whileDown(Runnable action) {
        server().stop();
        try {
            action.run();
        } finally {
            server().start();
        }
    }

    private GreenMail server() {
        return Objects.requireNonNull(server, "not injected");
    }

    private static Message message(MimeMessage message) {
        try {
            return new Message(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString().replace("\r\n", "\n"),
                    message.getMessageID());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package cn.fazhi.local.part;

import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Port;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.jspecify.annotations.Nullable;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/** Takes every mail and delivers none. What it has received is gone when it stops. */
public final class MailCatcher {
    private final GreenMail server;

    public MailCatcher(PlatformSettings settings) {
        server = new GreenMail(new ServerSetup(settings.ports().of(Port.SMTP), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.withConfiguration(com.icegreen.greenmail.configuration.GreenMailConfiguration.aConfig()
                .withDisabledAuthentication());
    }

    public void start() {
        server.start();
    }

    public void stop() {
        server.stop();
    }

    /** What has arrived, oldest first. */
    public List<ReceivedMail> received() {
        List<ReceivedMail> mails = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            mails.add(read(mails.size() + 1, message));
        }
        return mails;
    }

    private static ReceivedMail read(int number, MimeMessage message) {
        try {
            Date date = message.getSentDate();
            String subject = message.getSubject();
            return new ReceivedMail(
                    number,
                    String.join(", ", names(message.getFrom())),
                    addresses(message.getAllRecipients()),
                    subject == null ? "" : subject,
                    date == null ? "" : date.toInstant().toString(),
                    text(message).strip());
        } catch (MessagingException e) {
            throw new IllegalStateException("a received mail cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> addresses(Address @Nullable [] addresses) {
        return Stream.of(addresses == null ? new Address[0] : addresses)
                .map(address -> address instanceof InternetAddress mailbox ? mailbox.getAddress() : address.toString())
                .toList();
    }

    private static List<String> names(Address @Nullable [] addresses) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Address address : addresses == null ? new Address[0] : addresses) {
            texts.add(MimeUtility.decodeText(address.toString()));
        }
        return texts;
    }

    /** The plain text, or whatever text there is if there is no plain one. */
    private static String text(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof Multipart parts
                ? textOf(parts)
                : part.isMimeType("text/*") ? String.valueOf(part.getContent()) : "";
    }

    private static String textOf(Multipart parts) throws MessagingException, IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            texts.add((part.isMimeType("text/html") ? "\u0001" : "") + text(part));
        }
        Stream<String> plainFirst = Stream.concat(
                texts.stream().filter(text -> !text.startsWith("\u0001")),
                texts.stream().filter(text -> text.startsWith("\u0001")).map(text -> text.substring(1)));
        return plainFirst.filter(text -> !text.isBlank()).findFirst().orElse("");
    }
}

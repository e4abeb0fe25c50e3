package cn.fazhi.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.util.Optional;

/** What mails say about the platform. */
@ConfigMapping(prefix = "fazhi.mail")
public interface MailConfig {
    /** The sender's address; without one the service does not start. */
    String from();

    /** Where townships hand in, as a link in the mail; left out if it is not set. */
    Optional<String> portalUrl();

    /** How the platform signs, in Chinese. */
    @WithDefault("法治政府建设报告平台")
    String signatureZh();

    /** How the platform signs, in English. */
    @WithDefault("Fazhi, the platform for rule-of-law reports")
    String signatureEn();

    /** The part of the Message-ID after the at sign. */
    @WithDefault("fazhi.invalid")
    String messageIdHost();
}

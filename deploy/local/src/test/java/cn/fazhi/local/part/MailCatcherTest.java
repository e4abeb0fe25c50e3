package cn.fazhi.local.part;

import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Port;

import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;

class MailCatcherTest {
    private final PlatformSettings settings = PlatformSettings.forTests(Path.of("target/unused"));
    private final MailCatcher catcher = new MailCatcher(settings);
    private final MailPage page = new MailPage(settings, catcher);

    @BeforeEach
    void start() {
        catcher.start();
        page.start();
    }

    @AfterEach
    void stop() {
        page.stop();
        catcher.stop();
    }

    @Test
    void chinese_mail_arrives_as_it_was_sent() throws Exception {
        MimeMessage message = message("催报：2025年度法治政府建设报告");
        message.setText("石桥镇：\n截止日期为11月17日，请尽快报送。", "UTF-8");
        Transport.send(message);

        List<ReceivedMail> received = catcher.received();

        assertThat(received).hasSize(1);
        assertThat(received.getFirst().subject()).isEqualTo("催报：2025年度法治政府建设报告");
        assertThat(received.getFirst().to()).containsExactly("990101100@example.org");
        assertThat(received.getFirst().text().lines()).containsExactly("石桥镇：", "截止日期为11月17日，请尽快报送。");
    }

    @Test
    void of_a_mail_in_two_forms_the_plain_text_is_shown() throws Exception {
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(part("<p>网页</p>", "text/html; charset=utf-8"));
        parts.addBodyPart(part("文字", "text/plain; charset=utf-8"));
        MimeMessage message = message("两种");
        message.setContent(parts);
        Transport.send(message);

        assertThat(catcher.received().getFirst().text()).isEqualTo("文字");
    }

    @Test
    void programs_read_the_mail_as_json_and_people_as_a_page() throws Exception {
        assertThat(get("/")).contains("还没有邮件");
        MimeMessage message = message("<script>alert(1)</script>");
        message.setText("内容 & <b>", "UTF-8");
        Transport.send(message);

        assertThat(get("/api/messages")).contains("\"number\":1", "\"to\":[\"990101100@example.org\"]", "内容 & <b>");
        assertThat(get("/")).contains("&lt;script&gt;", "内容 &amp; &lt;b&gt;").doesNotContain("<script>");
    }

    private MimeMessage message(String subject) throws Exception {
        Properties properties = new ServerSetup(settings.ports().of(Port.SMTP), "127.0.0.1", ServerSetup.PROTOCOL_SMTP)
                .configureJavaMailSessionProperties(null, false);
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("fazhi@example.org");
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress("990101100@example.org", "石桥镇法治专干", "UTF-8"));
        message.setSubject(subject, "UTF-8");
        return message;
    }

    private static MimeBodyPart part(String content, String type) throws Exception {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content, type);
        return part;
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.url(Port.MAIL_PAGE) + path))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}

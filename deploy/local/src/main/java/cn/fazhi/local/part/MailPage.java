package cn.fazhi.local.part;

import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Port;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Shows what the mail catcher has received: {@code /} for people, {@code /api/messages} for programs. */
public final class MailPage {
    private static final ObjectMapper JSON = ContractsJson.mapper();
    private static final String HTML = "text/html; charset=utf-8";

    private final PlatformSettings settings;
    private final MailCatcher catcher;
    private @Nullable HttpServer server;

    public MailPage(PlatformSettings settings, MailCatcher catcher) {
        this.settings = settings;
        this.catcher = catcher;
    }

    public void start() {
        try {
            int port = settings.ports().of(Port.MAIL_PAGE);
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", this::answer);
            started.start();
            server = started;
        } catch (IOException e) {
            throw new PlatformFailure("the page with the received mail does not start: " + e.getMessage(), e);
        }
    }

    public void stop() {
        HttpServer running = server;
        server = null;
        if (running != null) {
            running.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/" -> send(exchange, 200, HTML, page(catcher.received()));
                case "/api/messages" ->
                    send(exchange, 200, "application/json", JSON.writeValueAsString(catcher.received()));
                default -> send(exchange, 404, "text/plain; charset=utf-8", "没有此页 / no such page\n");
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static String page(List<ReceivedMail> mails) {
        String list = mails.reversed().stream().map(MailPage::entry).collect(Collectors.joining());
        return """
            <!doctype html>
            <html lang="zh-CN">
            <head><meta charset="utf-8"><title>收到的邮件</title><style>
            body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
            summary { cursor: pointer; padding: .4rem 0; border-top: 1px solid #ccc }
            pre { white-space: pre-wrap; background: #f6f6f6; padding: 1rem; font: inherit }
            small { color: #666 }
            </style></head>
            <body><h1>收到的邮件 <small>%d · received mail, newest first</small></h1>
            %s
            </body></html>
            """.formatted(mails.size(), list.isEmpty() ? "<p>还没有邮件 / none yet</p>" : list);
    }

    private static String entry(ReceivedMail mail) {
        return """
            <details><summary>%s<br><small>%s · %s → %s</small></summary><pre>%s</pre></details>
            """.formatted(
                        escaped(mail.subject()),
                        escaped(mail.sentAt()),
                        escaped(mail.from()),
                        escaped(String.join(", ", mail.to())),
                        escaped(mail.text()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package cn.fazhi.extraction.document;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a web page, also of those that a word processor saved. */
final class HtmlText {
    private static final int HEAD = 4096;
    private static final Pattern TAG = Pattern.compile("<(!doctype html|html|head|body|meta|title|table|div|p)\\b");
    private static final Pattern CHARSET = Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([a-z0-9_-]{2,20})");

    private HtmlText() {}

    /** Whether the content begins like a web page. */
    static boolean isHtml(byte[] content) {
        String head = head(content).stripLeading();
        return head.startsWith("<") && TAG.matcher(head).find();
    }

    static ReadDocument read(byte[] content, Allowance allowance) {
        TextLines lines = new TextLines(allowance);
        LibraryCall.reading(DocumentType.HTML, allowance, () -> {
            Document page = Jsoup.parse(decoded(content));
            new HtmlBlocks(lines, allowance).read(page.body());
            return page;
        });
        return ReadDocument.withoutPages(DocumentType.HTML, lines.toString());
    }

    private static String decoded(byte[] content) {
        Optional<Charset> stated = TextEncoding.marked(content).or(() -> statedIn(head(content)));
        String text = stated.map(charset -> new String(content, charset))
                .or(() -> TextEncoding.decode(content))
                .orElseGet(() -> new String(content, TextEncoding.GB18030));
        return TextEncoding.withoutMark(text);
    }

    private static Optional<Charset> statedIn(String head) {
        Matcher stated = CHARSET.matcher(head);
        return stated.find() ? named(stated.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        // Pages that state one of the smaller sets use characters of the larger one.
        if (name.startsWith("gb")) {
            return Optional.of(TextEncoding.GB18030);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** The first bytes as far as they are ASCII, in lower case; of UTF-16, every second one. */
    private static String head(byte[] content) {
        Charset charset = TextEncoding.marked(content).orElse(StandardCharsets.ISO_8859_1);
        String head = new String(content, 0, Math.min(HEAD, content.length), charset);
        return TextEncoding.withoutMark(head).toLowerCase(Locale.ROOT);
    }
}

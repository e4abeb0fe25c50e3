package cn.fazhi.extraction.finding;

import cn.fazhi.contracts.figure.LocalizedText;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The texts of findings, in Chinese and English. */
final class Messages {
    private static final String FILE = "/cn/fazhi/extraction/finding/messages.properties";

    private final Properties texts = new Properties();

    Messages() {
        try (InputStream file = Messages.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the build");
            }
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message of a key, with what it is about put in for {0}, {1} and so on. */
    LocalizedText of(String key, LocalizedText... about) {
        String zh = text(key + ".zh");
        String en = text(key + ".en");
        for (int i = 0; i < about.length; i++) {
            zh = zh.replace("{" + i + "}", about[i].zh());
            en = en.replace("{" + i + "}", about[i].en());
        }
        return new LocalizedText(zh, en);
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(FILE + " has no " + key);
        }
        return text;
    }

    /** The same word in both languages. */
    static LocalizedText same(Object word) {
        return new LocalizedText(word.toString(), word.toString());
    }
}

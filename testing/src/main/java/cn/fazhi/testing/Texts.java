package cn.fazhi.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of a service, each in Chinese in one file and in English in another with {@code _en} behind its name. */
public final class Texts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    /** A key that stands in a template or class as a whole. */
    private static final Pattern SAID = Pattern.compile("say\\(\\s*['\"]([a-zA-Z_.]+[a-zA-Z_])['\"]");

    private Texts() {}

    /** The Chinese texts of files on the class path, such as {@code pages/pages}; a later one goes over an earlier. */
    public static Properties chinese(String... files) {
        return read("", files);
    }

    /** The same in English. */
    public static Properties english(String... files) {
        return read("_en", files);
    }

    private static Properties read(String language, String... files) {
        Properties texts = new Properties();
        for (String file : files) {
            String name = file + language + ".properties";
            try (InputStream stream = Objects.requireNonNull(
                    Thread.currentThread().getContextClassLoader().getResourceAsStream(name), name + " is missing")) {
                texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    /** By key the placeholders of a text, sorted, each as often as it stands there. */
    public static Map<String, List<String>> placeholders(Properties texts) {
        Map<String, List<String>> placeholders = new TreeMap<>();
        for (String key : texts.stringPropertyNames()) {
            placeholders.put(
                    key,
                    PLACEHOLDER
                            .matcher(texts.getProperty(key))
                            .results()
                            .map(MatchResult::group)
                            .sorted()
                            .toList());
        }
        return placeholders;
    }

    /** The keys that the templates and classes in these folders name. */
    public static Set<String> namedIn(String... folders) throws IOException {
        Set<String> named = new TreeSet<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    SAID.matcher(Files.readString(file))
                            .results()
                            .map(result -> result.group(1))
                            .forEach(named::add);
                }
            }
        }
        return named;
    }
}

package cn.fazhi.indicator.theme;

import cn.fazhi.indicator.theme.model.Themes;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The themes of {@code themes/themes.yaml}. */
@Singleton
public class ThemeFile {
    private static final String FILE = "/themes/themes.yaml";

    private final Themes themes;

    ThemeFile() {
        try (InputStream file = ThemeFile.class.getResourceAsStream(FILE)) {
            themes = new YAMLMapper().readValue(Objects.requireNonNull(file, FILE), Themes.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    Themes themes() {
        return themes;
    }
}

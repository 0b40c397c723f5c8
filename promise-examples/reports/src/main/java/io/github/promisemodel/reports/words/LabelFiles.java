package io.github.promisemodel.reports.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/**
 * The files of words that a language is in: {@code Labels_gd.properties}, and {@code Labels.properties} for what that lacks.
 *
 * <p>They are read here because {@link ResourceBundle} takes no control from a named module, and without one a language that nobody
 * wrote would be that of the machine.
 */
final class LabelFiles extends ResourceBundle {

    private static final Control NAMES = Control.getControl(Control.FORMAT_PROPERTIES);

    private final Properties words = new Properties();

    LabelFiles(Locale locale) {
        List<Locale> locales = NAMES.getCandidateLocales(Labels.class.getName(), locale);
        for (int i = locales.size() - 1; i >= 0; i--) {
            read(NAMES.toBundleName(Labels.class.getSimpleName(), locales.get(i)) + ".properties");
        }
        if (words.isEmpty()) {
            throw new MissingResourceException("Labels: there is no file of words", Labels.class.getName(), "");
        }
    }

    private void read(String name) {
        try (InputStream bytes = Labels.class.getResourceAsStream(name)) {
            if (bytes != null) {
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                words.load(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.stringPropertyNames());
    }
}

package io.github.promisemodel.office.imports;

import io.github.promisemodel.office.sheet.SheetWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The headers that councils use, and what such columns are. */
final class KnownHeaders {

    private static final String FILE = "headings.properties";

    private final Map<String, SheetField> fields = new HashMap<>();

    KnownHeaders() {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(KnownHeaders.class.getResourceAsStream(FILE), FILE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (SheetField field : SheetField.values()) {
            for (String header : words.getProperty(field.name(), "").split("\\|")) {
                if (!header.isEmpty()) {
                    fields.putIfAbsent(SheetWords.plain(header), field);
                }
            }
        }
    }

    Optional<SheetField> find(String header) {
        return Optional.ofNullable(fields.get(SheetWords.plain(header)));
    }
}

package io.github.promisemodel.tracker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A text that is shipped with the program. */
public final class ShippedText {

    private ShippedText() {}

    /**
     * Reads one.
     *
     * @param name its name on the class path, such as {@code io/github/promisemodel/tracker/web/tracker.css}
     * @return the text
     */
    public static String read(String name) {
        try (InputStream in = ShippedText.class.getClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

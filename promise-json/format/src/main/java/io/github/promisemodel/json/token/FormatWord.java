package io.github.promisemodel.json.token;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text of the format itself, such as the name of a field or a status, which is written over and over. A writer may keep
 * it in the form in which it writes it.
 */
public final class FormatWord {

    private final String text;
    /** The form a writer last asked for. Threads may overwrite each other's, which costs making it again. */
    private @Nullable Object form;

    /**
     * Makes the word.
     *
     * @param text its characters
     */
    public FormatWord(String text) {
        this.text = text;
    }

    /** {@return its characters} */
    public String text() {
        return text;
    }

    /**
     * The word in the form in which a writer writes it.
     *
     * @param <F> the form
     * @param type the form's class, which is required to be immutable
     * @param make makes the form of the characters
     * @return the form, made before or now
     */
    public <F> F as(Class<F> type, Function<String, F> make) {
        Object made = form;
        if (type.isInstance(made)) {
            return type.cast(made);
        }
        F fresh = make.apply(text);
        form = fresh;
        return fresh;
    }

    /** {@return its characters} */
    @Override
    public String toString() {
        return text;
    }
}

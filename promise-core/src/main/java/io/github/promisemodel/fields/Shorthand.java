package io.github.promisemodel.fields;

import java.util.Optional;
import java.util.function.Function;

/**
 * A text that may stand in the place of an entity where it says all there is.
 *
 * @param <T> the entity
 * @param kind the kind of text
 * @param fromText makes an entity of the text alone
 * @param text gives the text of an entity
 */
public record Shorthand<T>(FieldKind<String> kind, Function<String, T> fromText, Function<T, String> text) {

    /**
     * The text that says all of an entity.
     *
     * @param entity the entity
     * @return the text; empty if the entity has something else too
     */
    public Optional<String> toText(T entity) {
        String all = text.apply(entity);
        return entity.equals(fromText.apply(all)) ? Optional.of(all) : Optional.empty();
    }
}

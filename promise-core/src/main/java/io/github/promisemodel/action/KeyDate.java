package io.github.promisemodel.action;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something about an action that a document dates, such as the posts filled in {@code 2021-09}.
 *
 * <p>It is not a date the action is due by.
 */
@EntityStyle
@Value.Immutable
public abstract class KeyDate {

    KeyDate() {}

    /**
     * What happened, and when.
     *
     * @param date the date, as exact as it is printed
     * @param title what happened, in a few words
     * @return the key date
     */
    public static KeyDate of(PartialDate date, String title) {
        return builder().date(date).title(title).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the date, as exact as it is printed} */
    public abstract PartialDate getDate();

    /** {@return what happened, in a few words} */
    public abstract @TextLimit String getTitle();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** Makes a key date. */
    public static final class Builder extends KeyDateBuilder {
        Builder() {}
    }
}

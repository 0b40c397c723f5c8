package io.github.promisemodel.fields;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.published.Fingerprint;
import io.github.promisemodel.reference.PartialDate;
import java.time.Instant;
import java.time.Period;

/**
 * What the value of a field is, such as a date or an entity; of a list, what each item is.
 *
 * <p>Whatever visits a plan decides by the kind: a text is checked for its language, an entity is walked into, an item with an
 * id is told apart by it, a link is checked for what it leads to, and the format has a codec for each.
 *
 * @param <V> the value's type
 */
public sealed interface FieldKind<V> {

    /** The id that links and edits know the entity by. */
    FieldKind<String> ID = new Plain<>("id");

    /** The reference as printed, such as {@code 7.2}, which messages show in place of the id. */
    FieldKind<String> REFERENCE = new Plain<>("reference");

    /** A text that nobody wrote as an account, such as a currency, a key, or a place within a document. */
    FieldKind<String> CODE = new Plain<>("code");

    /** What something is, in a few words. */
    FieldKind<String> TITLE = new Text(TextKind.TITLE, false);

    /** The name of a document, a council or an organisation. */
    FieldKind<String> NAME = new Text(TextKind.NAME, false);

    /** A role or a team, never a person. */
    FieldKind<String> ROLE = new Text(TextKind.ROLE, false);

    /** Words as they were printed. */
    FieldKind<String> AS_PRINTED = new Text(TextKind.AS_PRINTED, false);

    /** A short account in words, such as a theme. */
    FieldKind<String> NARRATIVE = new Text(TextKind.NARRATIVE, false);

    /** A note or another account in words, for which the format has a limit of its own. */
    FieldKind<String> NOTE = new Text(TextKind.NARRATIVE, true);

    /** A date as exact as it is printed. */
    FieldKind<PartialDate> DATE = new Plain<>("date");

    /** A moment in time. */
    FieldKind<Instant> MOMENT = new Plain<>("moment");

    /** A whole number from zero. */
    FieldKind<Long> COUNT = new Plain<>("count");

    /** A whole number from 0 to 100. */
    FieldKind<Long> WHOLE_PERCENTAGE = new Plain<>("whole percentage");

    /** Yes or no. */
    FieldKind<Boolean> FLAG = new Plain<>("flag");

    /** A number as exactly as it is printed. */
    FieldKind<Amount> AMOUNT = new Plain<>("amount");

    /** A length of time in years, months and days. */
    FieldKind<Period> LENGTH = new Plain<>("length");

    /** The digest of something written. */
    FieldKind<Fingerprint> FINGERPRINT = new Plain<>("fingerprint");

    /**
     * The id of something else.
     *
     * @param target what it names
     * @return the kind
     */
    static FieldKind<String> link(LinkTarget target) {
        return new Link(target);
    }

    /**
     * A constant by its name.
     *
     * @param <E> the enum
     * @param type the enum
     * @return the kind
     */
    static <E extends Enum<E>> FieldKind<E> constant(Class<E> type) {
        return new Constant<>(type);
    }

    /**
     * An entity of its own.
     *
     * @param <T> the entity
     * @param fields its description
     * @return the kind
     */
    static <T> FieldKind<T> entity(EntityFields<T, ?> fields) {
        return new Entity<>(fields);
    }

    /**
     * The status of an entry, as it is stated.
     *
     * @param <S> the scale
     * @param scale the scale's enum
     * @return the kind
     */
    static <S extends Enum<S>> FieldKind<StatedStatus<S>> status(Class<S> scale) {
        return new Status<>(scale);
    }

    /**
     * A value of its own that is no text for people.
     *
     * @param <V> the value's type
     * @param name what tells the kind from others, such as {@code date}
     */
    record Plain<V>(String name) implements FieldKind<V> {

        // Written out: those that a record has by itself are made when they are first called, which the start of a
        // program waits for.

        @Override
        public boolean equals(Object other) {
            return other instanceof Plain<?> plain && name.equals(plain.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /**
     * The id of something else.
     *
     * @param target what it names
     */
    record Link(LinkTarget target) implements FieldKind<String> {}

    /**
     * A text that somebody wrote for others to read.
     *
     * @param text what text it is
     * @param note whether it is a note or another account in words, for which the format has a limit of its own
     */
    record Text(TextKind text, boolean note) implements FieldKind<String> {}

    /**
     * A constant by its name.
     *
     * @param <E> the enum
     * @param type the enum
     */
    record Constant<E extends Enum<E>>(Class<E> type) implements FieldKind<E> {}

    /**
     * An entity of its own.
     *
     * @param <T> the entity
     * @param fields its description
     */
    record Entity<T>(EntityFields<T, ?> fields) implements FieldKind<T> {}

    /**
     * A status as it is stated.
     *
     * @param <S> the scale
     * @param scale the scale's enum
     */
    record Status<S extends Enum<S>>(Class<S> scale) implements FieldKind<StatedStatus<S>> {}
}

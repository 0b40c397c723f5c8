package io.github.promisemodel.measure;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What was found of a measure, such as over 1,721 people as of {@code 2024-07}.
 *
 * <p>The date is what the value is as of, the period what it was counted over; neither is when it was written down, which
 * is {@link #getRecordedAt}. A date that no document prints is left out. An observation is never changed: a later one
 * takes its place, or one that {@linkplain #getSupersedes supersedes} it, whatever dates they have; a circle decides nothing.
 */
@EntityStyle
@Value.Immutable
public abstract class Observation {

    Observation() {}

    /**
     * A value as of a date.
     *
     * @param date the date, as exact as it is printed
     * @param value the value
     * @return the observation
     */
    public static Observation of(PartialDate date, ObservedValue value) {
        return builder().date(date).value(value).build();
    }

    /**
     * A value that no document dates.
     *
     * @param value the value
     * @return the observation
     */
    public static Observation undated(ObservedValue value) {
        return builder().value(value).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id that a later observation names it by} */
    public abstract Optional<String> getId();

    /** {@return the value; empty where the words give none} */
    public abstract Optional<ObservedValue> getValue();

    /** {@return the words as printed, such as {@code nearly all}} */
    public abstract Optional<@TextLimit String> getAsPrinted();

    /** {@return the date it is as of, as exact as it is printed} */
    public abstract Optional<PartialDate> getDate();

    /** {@return the period it was counted over, first and last day included} */
    public abstract Optional<PartialDate> getPeriod();

    /** {@return its unit, where that is not the measure's} */
    public abstract Optional<@TextLimit String> getUnit();

    /** {@return what is said of how sure the value is, in the order of the constants} */
    public abstract Set<ObservationFlag> getFlags();

    /** {@return the id of the observation of the same series, of whatever date, whose place it takes} */
    public abstract Optional<String> getSupersedes();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return when it was recorded} */
    public abstract Optional<Instant> getRecordedAt();

    /** {@return the role that recorded it; never a person's name} */
    public abstract Optional<@TextLimit String> getRecordedBy();

    /** {@return what a reader should know about it} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /** {@return the value if it is an amount} */
    public final Optional<Amount> findAmount() {
        return getValue().filter(Amount.class::isInstance).map(Amount.class::cast);
    }

    /** {@return the value if it is a ratio} */
    public final Optional<Ratio> findRatio() {
        return getValue().filter(Ratio.class::isInstance).map(Ratio.class::cast);
    }

    /** {@return the value if it is a yes or a no} */
    public final Optional<YesNo> findAnswer() {
        return getValue().filter(YesNo.class::isInstance).map(YesNo.class::cast);
    }

    /**
     * The date it counts as of, from the first day of which it is seen.
     *
     * @return its own date, or else its period; empty if it has neither
     */
    public final Optional<PartialDate> findDate() {
        return getDate().or(this::getPeriod);
    }

    /** Refuses an observation that says nothing. */
    @Value.Check
    protected void check() {
        if (getValue().isEmpty() && getAsPrinted().isEmpty()) {
            throw new IllegalStateException(
                    "Observation: it has neither a value nor words; give an amount, a ratio, a yes or no, or the words as printed");
        }
    }

    /** Makes an observation. */
    public static final class Builder extends ObservationBuilder {
        Builder() {}
    }
}

package io.github.promisemodel.assessment;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.UnknownStatus;
import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One judgement of how an entry stood, such as "assessed amber as of 31 March 2025".
 *
 * <p>Its as-of date is what the judgement is about, not when it was written down; that is {@link #getRecordedAt}. An
 * assessment is never changed: a later one takes its place.
 *
 * @param <S> the scale of the entry
 */
@EntityStyle
@Value.Immutable
public abstract class Assessment<S extends Enum<S>> {

    Assessment() {}

    /**
     * A new builder, for an entry that is not assessed until a reading is given.
     *
     * @param <S> the scale
     * @param scale the scale's enum
     * @return the builder
     */
    public static <S extends Enum<S>> Builder<S> builder(Class<S> scale) {
        return builder(Reading.notAssessed(scale));
    }

    /**
     * A new builder that starts with a reading.
     *
     * @param <S> the scale
     * @param reading the statuses the entry may have
     * @return the builder
     */
    public static <S extends Enum<S>> Builder<S> builder(Reading<S> reading) {
        return new Builder<S>().reading(reading);
    }

    /**
     * An assessment by one status.
     *
     * @param <S> the scale
     * @param asOf what date it is about
     * @param status the status
     * @return the assessment
     */
    public static <S extends Enum<S>> Assessment<S> of(PartialDate asOf, S status) {
        return new Builder<S>().asOf(asOf).reading(Reading.of(status)).build();
    }

    /**
     * An assessment by one status.
     *
     * @param <S> the scale
     * @param asOf what day it is about
     * @param status the status
     * @return the assessment
     */
    public static <S extends Enum<S>> Assessment<S> of(LocalDate asOf, S status) {
        return of(PartialDate.of(asOf), status);
    }

    /**
     * An assessment by one status.
     *
     * <pre>{@code
     * Assessment.of("2025-03-31", ActionStatus.COMPLETE);
     * }</pre>
     *
     * @param <S> the scale
     * @param asOf what date it is about, such as {@code 2025}, {@code 2025-03} or {@code 2025-03-31}
     * @param status the status
     * @return the assessment
     * @throws IllegalArgumentException if the text is not a date
     */
    public static <S extends Enum<S>> Assessment<S> of(String asOf, S status) {
        return of(PartialDate.parse(asOf), status);
    }

    /** {@return a builder that starts with these values} */
    public final Builder<S> toBuilder() {
        return new Builder<S>().from(this);
    }

    /** {@return the id that a later assessment names it by, if it has one} */
    public abstract Optional<String> getId();

    /** {@return the date it is about; it is seen from its first day, and of several the one whose last day is latest counts} */
    public abstract PartialDate getAsOf();

    /** {@return the statuses the entry may have} */
    public abstract Reading<S> getReading();

    /** {@return the status constants as written, where one of them is not of this scale; otherwise empty} */
    public abstract List<String> getUnknownStatus();

    /** {@return why the entry is not assessed, where that is known} */
    public abstract Optional<NotAssessedReason> getReason();

    /** {@return the words as printed} */
    public abstract Optional<@TextLimit String> getAsPrinted();

    /** {@return which part of the document it was read from} */
    public abstract Optional<Basis> getBasis();

    /** {@return where it was printed} */
    public abstract Optional<Source> getSource();

    /** {@return when it was recorded} */
    public abstract Optional<Instant> getRecordedAt();

    /** {@return the role that recorded it; never a person's name} */
    public abstract Optional<@TextLimit String> getRecordedBy();

    /** {@return the id of the assessment of the same entry whose place it takes, of whatever date} */
    public abstract Optional<String> getSupersedes();

    /** {@return how much of the entry is done, in per cent from 0 to 100, as it was reported} */
    public abstract Optional<Integer> getPercentComplete();

    /** {@return what is to be done next} */
    public abstract Optional<@NoteLimit String> getNextStep();

    /** {@return what is being done to put things right, where they are not going to plan} */
    public abstract Optional<@NoteLimit String> getRecoveryNote();

    /** {@return what the judgement rests on, in the order given} */
    public abstract List<@Valid Evidence> getEvidence();

    /**
     * What was said of it when it was checked, in the order in which that was said; nothing is ever taken out.
     *
     * @return the reviews; none of one that needs none, which counts as approved
     */
    public abstract List<@Valid Review> getReviews();

    /** {@return how far it has been checked: the state of the last review, approved if there is none} */
    public final ReviewState getReviewState() {
        List<Review> reviews = getReviews();
        return reviews.isEmpty()
                ? ReviewState.APPROVED
                : reviews.get(reviews.size() - 1).getState();
    }

    /** {@return the update or the remark that came with it} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /**
     * Whether it has words and states nothing beside them: no status, no unknown status constant, and no reason why the entry
     * is not assessed. What the words mean is then all that it says.
     *
     * @return true if the words are all that it says
     */
    public final boolean isByWordsAlone() {
        return getReading().isNotAssessed()
                && getAsPrinted().isPresent()
                && getReason().isEmpty()
                && getUnknownStatus().isEmpty();
    }

    /**
     * What its words mean by a plan's scheme, whatever it states.
     *
     * @param scheme what words mean in the plan
     * @return the wording; empty if it has no words, or words that the scheme does not know
     */
    public final Optional<Wording<S>> findWording(StatusScheme scheme) {
        return getAsPrinted().flatMap(words -> scheme.find(getReading().scale(), words));
    }

    /**
     * What it says by a plan's scheme: what it states, and only where it is {@linkplain #isByWordsAlone by words alone} what
     * they mean. One printed "On track" with nothing stated is on target where the scheme says so.
     *
     * @param scheme what words mean in the plan
     * @return the statuses the entry may have
     */
    public final Reading<S> readBy(StatusScheme scheme) {
        return isByWordsAlone() ? findWording(scheme).map(Wording::getReading).orElse(getReading()) : getReading();
    }

    /** Refuses an unknown status that is read as a known one, a reason beside a status, and a percentage outside 0 to 100. */
    @Value.Check
    protected void check() {
        if (!getUnknownStatus().isEmpty()) {
            UnknownStatus.require(
                    getUnknownStatus(),
                    getReading().scale(),
                    getReading().isNotAssessed(),
                    "Assessment of " + getAsOf());
        }
        if (getReason().isPresent() && !getReading().isNotAssessed()) {
            throw new IllegalStateException("Assessment of " + getAsOf() + ": it is " + getReading()
                    + " and has the reason " + getReason().get()
                    + " for not being assessed; give a status or a reason");
        }
        if (getPercentComplete().filter(percent -> percent < 0 || percent > 100).isPresent()) {
            throw new IllegalStateException("Assessment of " + getAsOf() + ": "
                    + getPercentComplete().get() + " per cent complete is not from 0 to 100");
        }
    }

    /**
     * Makes an assessment.
     *
     * @param <S> the scale
     */
    public static final class Builder<S extends Enum<S>> extends AssessmentBuilder<S> {
        Builder() {}

        /**
         * Sets the date it is about.
         *
         * @param day the day
         * @return this
         */
        public Builder<S> asOf(LocalDate day) {
            return asOf(PartialDate.of(day));
        }

        /**
         * Sets the date it is about.
         *
         * @param date the date, such as {@code 2025}, {@code 2025-03} or {@code 2025-03-31}
         * @return this
         * @throws IllegalArgumentException if the text is not a date
         */
        public Builder<S> asOf(String date) {
            return asOf(PartialDate.parse(date));
        }
    }
}

package io.github.promisemodel.measure;

import io.github.promisemodel.entity.EntityStyle;
import io.github.promisemodel.entity.Ids;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import io.github.promisemodel.words.MessageText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * Something that is measured, such as the people who came to awareness sessions: 1,000 in every 12 months.
 *
 * <pre>{@code
 * Progress.of(measure, asOf).met();
 * MeasureStatus.of(measure, asOf).reading();
 * Comparison.of(measure, asOf);
 * }</pre>
 *
 * <p>It may have no baseline, no target and no observation; every question is answered all the same, with a reason where
 * there is no number. Units are compared as they are written: an amount with a unit is never compared with one that has another
 * or with none, and there is no conversion.
 */
@EntityStyle
@Value.Immutable
public abstract class Measure {

    private static final Set<String> RATES = Set.of("%", "percent", "percentage");

    private static final long PER_CENT = 100;

    Measure() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique among all entries of the plan} */
    public abstract String getId();

    /** {@return what is measured, in a few words} */
    public abstract @TextLimit String getTitle();

    /** {@return what one of it is, such as {@code people}, {@code GBP}, {@code %} or {@code per 1,000}} */
    public abstract Optional<@TextLimit String> getUnit();

    /**
     * Of how many a ratio is told, so that 12 of 600 is 2 where it is 100, and 20 where it is 1,000.
     *
     * @return 100 if it is not stated, as for a percentage; above zero
     */
    @Value.Default
    public long getPer() {
        return PER_CENT;
    }

    /** {@return whether it counts people, so that small numbers are suppressed before they are published} */
    @Value.Default
    public boolean isCountOfPeople() {
        return false;
    }

    /** {@return which way is better; empty if that is not stated} */
    public abstract Optional<Direction> getDirection();

    /** {@return what its values say together; empty if that is not stated} */
    public abstract Optional<SeriesType> getSeries();

    /** {@return what it speaks to elsewhere, such as a vision, an outcome or an indicator of the national frame} */
    public abstract List<@Valid EntryLink> getLinks();

    /** {@return the id of the measure whose numbers this one's are part of, such as that of all children of whom these live with kin} */
    public abstract Optional<String> getPartOf();

    /** {@return how it stood before the change} */
    public abstract Optional<@Valid Baseline> getBaseline();

    /** {@return what it is meant to reach} */
    @Value.Default
    public Target getTarget() {
        return new Target.None(TargetTerms.EMPTY);
    }

    /** {@return what it is meant to reach on the way to the target, such as for each year, each with its date, the earliest first} */
    public abstract List<Target> getTargetProfile();

    /** {@return how what it is meant to reach was amended, the earliest first} */
    public abstract List<@Valid TargetAmendment> getTargetAmendments();

    /** {@return what was found, in the order given} */
    public abstract List<@Valid Observation> getObservations();

    /** {@return its numbers by the dimensions of the plan, in the order given} */
    public abstract List<@Valid Breakdown> getBreakdowns();

    /** {@return from where on its run chart goes, and of what its median is; none for all values} */
    public abstract List<@Valid MedianRule> getMedians();

    /** {@return what others have of the same measure, in the order given} */
    public abstract List<@Valid Comparator> getComparators();

    /** {@return the status given to what is measured} */
    public abstract Optional<ToleranceBands> getBands();

    /** {@return the statuses given by hand, in the order given} */
    public abstract List<@Valid StatusOverride> getOverrides();

    /** {@return what a reader should know, such as what the text leaves open} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    /**
     * Whether a number of this measure is a percentage or a rate, which is never added.
     *
     * @param unit the unit that the number itself has; empty for that of the measure
     * @return true if the unit is {@code %}, {@code percent}, {@code percentage} or {@code per} something
     */
    public final boolean isRate(Optional<String> unit) {
        String text = unit.or(this::getUnit).map(String::strip).orElse("").toLowerCase(Locale.ROOT);
        return RATES.contains(text) || text.startsWith("per ");
    }

    /**
     * Whether a number of this measure is a percentage or a rate of people, which does not say of how many.
     *
     * @param unit the unit that the number itself has; empty for that of the measure
     * @return true if it counts people and the unit is {@code %}, {@code per cent}, {@code percentage} or {@code per} a number
     */
    public final boolean isRateOfPeople(Optional<String> unit) {
        return isCountOfPeople() && isRate(unit);
    }

    /**
     * The number of one of its observations as it is shown.
     *
     * @param observation the observation
     * @return its amount, or what its ratio is {@linkplain #getPer per} as many as the measure says, half up to one place; empty
     *     if it has neither
     */
    public final Optional<Amount> findNumber(Observation observation) {
        return observation.findAmount().or(() -> observation.findRatio().flatMap(ratio -> ratio.rounded(getPer(), 1)));
    }

    /**
     * The numbers that one of its observations may be, exactly.
     *
     * @param observation the observation
     * @return those of its amount, or what its ratio is {@linkplain #getPer per} as many as the measure says; empty if it has neither,
     *     or is a ratio of none
     */
    public final Optional<FractionBounds> findBounds(Observation observation) {
        return observation
                .findAmount()
                .map(Amount::bounds)
                .or(() -> observation
                        .findRatio()
                        .flatMap(ratio -> ratio.per(getPer()))
                        .map(FractionBounds::exactly));
    }

    /**
     * The measure as of a date: with the target that was in force, and without the observations that another supersedes by then,
     * those of its breakdowns' parts included.
     *
     * <p>Of several amendments the first after the date says what was in force. Of the targets on the way that one is in force whose date
     * is the first not past; after the last of them it is the target itself, or the last of them if there is none. On its own last day
     * a target is still in force. Asking again changes nothing.
     *
     * <pre>{@code
     * // 80 by 2022-03, 85 by 2023-03, and 90 by 2024-03 as the target
     * measure.asOf(PartialDate.parse("2022-06")).getTarget(); // at least 85
     * }</pre>
     *
     * @param asOf the date; a partial one counts from its last day
     * @return the measure, the same if nothing of that changes it; its target is the one in force, and it has no others
     */
    public final Measure asOf(PartialDate asOf) {
        boolean isPlain = getTargetProfile().isEmpty() && getTargetAmendments().isEmpty();
        List<Observation> standing = Revisions.standing(getObservations(), asOf);
        List<Breakdown> breakdowns = unchanged(getBreakdowns(), breakdown -> breakdown.asOf(asOf));
        if (isPlain && standing == getObservations() && breakdowns == getBreakdowns()) {
            return this;
        }
        return toBuilder()
                .target(TargetsInForce.of(this, asOf).current())
                .targetProfile(List.of())
                .targetAmendments(List.of())
                .observations(standing)
                .breakdowns(breakdowns)
                .build();
    }

    /** What each of a list becomes; the same list if that is the same for all of them. */
    static <T> List<T> unchanged(List<T> all, UnaryOperator<T> change) {
        List<T> changed = all.stream().map(change).toList();
        return IntStream.range(0, all.size()).allMatch(i -> changed.get(i) == all.get(i)) ? all : changed;
    }

    /**
     * The measure as of a date, once with each of its targets that were in force: those on the way, then the target itself.
     *
     * @param asOf the date; a partial one counts from its last day
     * @return one measure for each target, in the order of the targets; one with no target if it has none
     */
    public final List<Measure> byTarget(PartialDate asOf) {
        List<Target> targets = TargetsInForce.of(this, asOf).all();
        if (targets.size() == 1 && getTargetProfile().isEmpty()) {
            return List.of(asOf(asOf));
        }
        Measure known = asOf(asOf);
        return targets.stream()
                .map(target -> known.toBuilder().target(target).build())
                .toList();
    }

    /**
     * Whether anything is observed as of a date.
     *
     * @param asOf the date; a partial one counts from its last day
     * @return true if an observation's date has begun by then, or nothing dates one
     */
    public final boolean isObservedBy(PartialDate asOf) {
        return getObservations().stream()
                .anyMatch(observation ->
                        observation.findDate().map(date -> date.isBegunBy(asOf)).orElse(true));
    }

    /** Refuses a blank id, a ratio told of none, and bands on values in another order than the direction has. */
    @Value.Check
    protected void check() {
        Ids.require("Measure", "id", getId());
        if (getPer() < 1) {
            throw new IllegalStateException("Measure " + MessageText.of(getId()) + ": its ratios are told per "
                    + getPer() + "; give a whole number from 1, such as 100");
        }
        getBands()
                .filter(bands -> bands.getOn() == ToleranceBands.On.VALUE)
                .ifPresent(bands -> getDirection()
                        .ifPresent(direction -> bands.requireOrder("Measure " + MessageText.of(getId()), direction)));
    }

    /** Makes a measure. */
    public static final class Builder extends MeasureBuilder {
        Builder() {}
    }
}

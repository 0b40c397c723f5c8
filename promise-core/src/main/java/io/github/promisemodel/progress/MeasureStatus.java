package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which status a measure has as of a date, such as green by its bands, or amber by hand where the bands give red.
 *
 * <p>An inexact value has every status that one of the numbers it allows has, and no other; where that is every status of
 * the scale, or there is no value to put into a band, the measure is not assessed by its bands. Of overrides
 * whose date has begun by the as-of date, those of the latest day stand, and of them those recorded last; if these give several statuses, so does the reading.
 *
 * @param reading the statuses it may have
 * @param byBands the statuses the bands alone give it
 * @param why why the bands do not give just one; empty if they do
 * @param overrides the overrides that stand in place of the bands; none if the bands stand
 */
public record MeasureStatus(
        Reading<BenefitStatus> reading,
        Reading<BenefitStatus> byBands,
        Optional<Explanation> why,
        List<StatusOverride> overrides)
        implements Phrased {

    /**
     * Makes it, from a copy of the overrides.
     *
     * @param reading the statuses it may have
     * @param byBands the statuses the bands alone give it
     * @param why why the bands do not give just one
     * @param overrides the overrides that stand in place of the bands
     */
    public MeasureStatus {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(byBands, "byBands");
        Objects.requireNonNull(why, "why");
        overrides = List.copyOf(overrides);
    }

    /** What bands give, and why it is not one status. */
    private record ByBands(Reading<BenefitStatus> reading, Optional<Explanation> why) {

        static ByBands none(Explanation why) {
            return new ByBands(Reading.notAssessed(BenefitStatus.class), Optional.of(why));
        }
    }

    /**
     * The status of a measure as of a date.
     *
     * @param measure the measure
     * @param asOf the date; a partial one counts from its last day
     * @return the status
     */
    public static MeasureStatus of(Measure measure, PartialDate asOf) {
        ByBands byBands = byBands(measure.asOf(asOf), asOf);
        List<StatusOverride> latest = LatestAsOf.recorded(
                LatestAsOf.by(asOf, measure.getOverrides(), override -> Optional.of(override.getAsOf())),
                StatusOverride::getRecordedAt);
        Optional<Reading<BenefitStatus>> byHand = latest.stream()
                .map(override -> override.getStatus().map(Reading::of).orElse(byBands.reading()))
                .reduce(Reading::or);
        boolean overridden = latest.stream().anyMatch(override -> !override.isWithdrawn());
        return new MeasureStatus(
                byHand.orElse(byBands.reading()), byBands.reading(), byBands.why(), overridden ? latest : List.of());
    }

    private static ByBands byBands(Measure measure, PartialDate asOf) {
        if (measure.getBands().isEmpty()) {
            return ByBands.none(Explanations.explain(measure, Reason.NO_BANDS));
        }
        ToleranceBands bands = measure.getBands().get();
        if (bands.getOn() == ToleranceBands.On.VALUE && measure.getDirection().isEmpty()) {
            return ByBands.none(Explanations.explain(measure, Reason.NO_DIRECTION, "kind", "BANDS"));
        }
        Actual actual =
                bands.getOn() == ToleranceBands.On.PROGRESS ? Actual.ofTarget(measure, asOf) : Actual.of(measure, asOf);
        if (actual.isNone()) {
            return ByBands.none(Explanations.nothingObserved(measure, asOf));
        }
        List<ByBands> each = actual.observations().stream()
                .map(observation -> byBands(measure, bands, observation, asOf))
                .toList();
        Reading<BenefitStatus> reading =
                each.stream().map(ByBands::reading).reduce(Reading::or).orElseThrow();
        if (reading.isAssessed()) {
            return new ByBands(reading, Optional.empty());
        }
        return new ByBands(
                reading,
                actual.isDisagreement()
                        ? Optional.of(Explanations.severalValues(measure, actual))
                        : each.get(0).why());
    }

    private static ByBands byBands(Measure measure, ToleranceBands bands, Observation observation, PartialDate asOf) {
        if (bands.getOn() == ToleranceBands.On.PROGRESS) {
            ObservedProgress way = ObservedProgress.of(measure, observation, asOf);
            return way.possible().isEmpty()
                    ? ByBands.none(way.why().orElseThrow())
                    : new ByBands(BandReading.of(bands, way.possible().get(), Direction.HIGHER_IS_BETTER), way.why());
        }
        Optional<Explanation> unusable = Explanations.noAmount(measure, observation);
        if (unusable.isPresent()) {
            return ByBands.none(unusable.get());
        }
        FoundNumber number = FoundNumber.of(measure, observation).orElseThrow();
        return new ByBands(
                BandReading.of(bands, number.bounds(), measure.getDirection().orElseThrow()),
                Optional.of(Explanations.inexact(measure, number)));
    }

    /** {@return whether a status by hand stands in place of the bands} */
    public boolean isOverridden() {
        return !overrides.isEmpty();
    }

    /** {@return the statuses, such as {@code GREEN}, or {@code AMBER by hand (the count is late); the bands give RED}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the statuses as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        if (!isOverridden()) {
            return reading.phrase();
        }
        return Phrase.of(
                "progress.STATUS_BY_HAND",
                "reading",
                reading,
                "reasons",
                overrides.stream().map(StatusOverride::getReason).distinct().toList(),
                "byBands",
                byBands);
    }
}

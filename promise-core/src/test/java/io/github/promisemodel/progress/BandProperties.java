package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.AS_OF;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Amounts;
import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Samples;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.measure.ToleranceBands.On;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bands are a total function: each exact number has one status, and an inexact one those of the numbers it allows. */
class BandProperties {

    private static final BigDecimal STEP = new BigDecimal("0.0001");

    private static MeasureStatus status(Measure measure, Amount value) {
        return MeasureStatus.of(
                measure.toBuilder()
                        .addObservation(Observation.of(date("2024"), value))
                        .build(),
                AS_OF);
    }

    /** The status by the words of the rule: the first limit that is reached. */
    private static BenefitStatus byRule(Measure measure, BigDecimal number) {
        ToleranceBands bands = measure.getBands().orElseThrow();
        boolean higher = measure.getDirection().orElseThrow() == Direction.HIGHER_IS_BETTER;
        for (Band band : bands.getLimits()) {
            int order = number.compareTo(band.getLimit().number());
            if (higher ? order >= 0 : order <= 0) {
                return band.getStatus();
            }
        }
        return bands.getOtherwise();
    }

    @Property
    void everyExactNumberHasJustTheStatusOfTheFirstLimitItReaches(
            @ForAll("measures") Measure measure, @ForAll("exact") Amount value) {
        MeasureStatus status = status(measure, value);

        assertThat(status.reading()).isEqualTo(Reading.of(byRule(measure, value.number())));
        assertThat(status.why()).isEmpty();
    }

    @Property
    void anInexactNumberHasTheStatusesOfTheNumbersItAllowsAndNoOthers(
            @ForAll("measures") Measure measure, @ForAll("inexact") Amount value) {
        // Between two neighbouring ends the status cannot change: it is enough to look at and beside each of them.
        List<BigDecimal> telling = new ArrayList<>(Amounts.around(value));
        measure.getBands().orElseThrow().getLimits().stream()
                .map(band -> band.getLimit().number())
                .forEach(telling::add);
        Set<BenefitStatus> allowed = EnumSet.noneOf(BenefitStatus.class);
        for (BigDecimal number : telling) {
            for (BigDecimal near : List.of(number.subtract(STEP), number, number.add(STEP))) {
                if (value.allows(near)) {
                    allowed.add(byRule(measure, near));
                }
            }
        }
        MeasureStatus status = status(measure, value);

        assertThat(status.reading()).isEqualTo(Reading.of(allowed));
        assertThat(status.why().isPresent()).isNotEqualTo(status.reading().isAssessed());
    }

    @Property
    void onProgressTheStatusIsThatOfTheExactPercentage(
            @ForAll("onProgress") Measure measure, @ForAll("exact") Amount value) {
        Measure observed = measure.toBuilder()
                .addObservation(Observation.of(date("2024"), value))
                .build();
        Fraction fraction = Progress.of(observed, AS_OF).findFraction().orElseThrow();
        BenefitStatus expected = measure.getBands().orElseThrow().getOtherwise();
        List<Band> limits = measure.getBands().orElseThrow().getLimits();
        for (int i = limits.size() - 1; i >= 0; i--) {
            Fraction limit = Fraction.of(limits.get(i).getLimit().number().movePointLeft(2));
            if (fraction.compareTo(limit) >= 0) {
                expected = limits.get(i).getStatus();
            }
        }

        assertThat(MeasureStatus.of(observed, AS_OF).reading()).isEqualTo(Reading.of(expected));
    }

    // ------------------------------------------------------------------------

    private static Arbitrary<ToleranceBands> bands(On on, Direction direction) {
        Comparator<Amount> order = Comparator.comparing(Amount::number);
        return Combinators.combine(
                        Amounts.nearExact()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4)
                                .uniqueElements(amount -> amount.number().stripTrailingZeros()),
                        Arbitraries.of(BenefitStatus.class).list().ofSize(4),
                        Arbitraries.of(BenefitStatus.class))
                .as((limits, statuses, otherwise) -> {
                    List<Amount> ordered = limits.stream()
                            .sorted(direction == Direction.HIGHER_IS_BETTER ? order.reversed() : order)
                            .toList();
                    ToleranceBands.Builder builder =
                            ToleranceBands.builder().on(on).otherwise(otherwise);
                    for (int i = 0; i < ordered.size(); i++) {
                        builder.addLimit(Band.of(statuses.get(i), ordered.get(i)));
                    }
                    return builder.build();
                });
    }

    @Provide
    Arbitrary<Measure> measures() {
        return Arbitraries.of(Direction.class)
                .flatMap(direction -> bands(On.VALUE, direction)
                        .map(bands ->
                                measure().direction(direction).bands(bands).build()))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Measure> onProgress() {
        return bands(On.PROGRESS, Direction.HIGHER_IS_BETTER)
                .map(bands -> measure()
                        .direction(Direction.LOWER_IS_BETTER)
                        .baseline(Baseline.of(Amount.of(300)))
                        .target(Samples.atMost("100"))
                        .bands(bands)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Amount> exact() {
        return Amounts.nearExact();
    }

    @Provide
    Arbitrary<Amount> inexact() {
        return Amounts.near();
    }
}

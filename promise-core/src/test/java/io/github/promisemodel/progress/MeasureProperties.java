package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.AS_OF;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Amounts;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.ObservedValue;
import io.github.promisemodel.measure.Samples;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.measure.YesNo;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Progress is a total function, and a better actual never gives less of it. */
class MeasureProperties {

    private static Measure withValue(Measure measure, Amount value) {
        return measure.toBuilder()
                .observations(List.of(Observation.of(date("2024"), value)))
                .build();
    }

    @Property(tries = 2000)
    void progressIsDefinedOrExplainedForAnyNumbers(@ForAll("measures") Measure measure) {
        Progress progress = Progress.of(measure, AS_OF);

        assertThat(progress.findFraction().isPresent())
                .isNotEqualTo(progress.findWhy().isPresent());
        assertThat(progress.met()).isNotNull();
    }

    @Property(tries = 2000)
    void anExactValueWithADefinedPartOfTheWayHasAllOfItIfItMeetsTheTarget(@ForAll("exactMeasures") Measure measure) {
        Progress progress = Progress.of(measure, AS_OF);
        Assume.that(progress.findFraction().isPresent());
        boolean all = progress.findFraction().get().compareTo(Fraction.ONE) >= 0;

        assertThat(progress.met()).isNotEqualTo(TargetMet.NOT_DECIDED);
        assertThat(all || progress.met() == TargetMet.NOT_MET).isTrue();
    }

    @Property(tries = 2000)
    void aValueFurtherTowardsTheTargetNeverGivesLessProgress(
            @ForAll("exactMeasures") Measure measure, @ForAll("exact") Amount more) {
        Optional<Fraction> here = Progress.of(measure, AS_OF).findFraction();
        Optional<Fraction> there = Progress.of(withValue(measure, more), AS_OF).findFraction();
        Assume.that(here.isPresent() && there.isPresent());
        BigDecimal value =
                measure.getObservations().get(0).findAmount().orElseThrow().number();
        int moved = more.number().compareTo(value);

        assertThat(there.get().compareTo(here.get())).isEqualTo(towards(measure) ? moved : -moved);
    }

    /** Whether the target is above the baseline. */
    private static boolean towards(Measure measure) {
        BigDecimal baseline = measure.getBaseline().orElseThrow().getAmount().number();
        Target target = measure.getTarget();
        if (target instanceof Target.Between between) {
            return baseline.compareTo(between.low().number()) < 0;
        }
        if (target instanceof Target.ChangeBy change) {
            return change.amount().number().signum() > 0;
        }
        if (target instanceof Target.ChangeByPercent change) {
            return change.percent().number().signum() > 0;
        }
        return target instanceof Target.AtLeast;
    }

    @Property(tries = 2000)
    void anInexactValueMeetsOrMissesTheTargetIfEveryNumberItAllowsDoes(
            @ForAll("exactMeasures") Measure measure, @ForAll("inexact") Amount value) {
        TargetMet met = Progress.of(withValue(measure, value), AS_OF).met();
        Assume.that(met != TargetMet.NOT_DECIDED);

        for (BigDecimal number : Amounts.around(value)) {
            if (value.allows(number)) {
                assertThat(Progress.of(withValue(measure, Amount.of(number)), AS_OF)
                                .met())
                        .isEqualTo(met);
            }
        }
    }

    // ------------------------------------------------------------------------

    private static Arbitrary<Target> targets(Arbitrary<Amount> numbers) {
        Arbitrary<TargetTerms> terms = Arbitraries.just(TargetTerms.EMPTY);
        return Arbitraries.oneOf(
                Combinators.combine(numbers, terms).as(Target.AtLeast::new),
                Combinators.combine(numbers, terms).as(Target.AtMost::new),
                Combinators.combine(numbers, numbers, terms)
                        .as((a, b, none) -> a.number().compareTo(b.number()) <= 0
                                ? new Target.Between(a, b, none)
                                : new Target.Between(b, a, none)),
                Combinators.combine(numbers, terms).as(Target.ChangeBy::new),
                Combinators.combine(numbers, terms).as(Target.ChangeByPercent::new));
    }

    private static Arbitrary<Target> anyTargets() {
        Arbitrary<Target> each = Combinators.combine(
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.integers().between(1, 40))
                .as((amount, months) ->
                        new Target.EachPeriod(Amount.of(amount), Period.ofMonths(months), TargetTerms.EMPTY));
        return Arbitraries.oneOf(
                targets(Amounts.nearExact()),
                targets(Amounts.any().map(amount -> Amount.of(amount.number()))),
                each,
                Arbitraries.of(
                        new Target.YesOrNo(TargetTerms.EMPTY),
                        new Target.ToBeConfirmed(TargetTerms.EMPTY),
                        new Target.None(TargetTerms.EMPTY)));
    }

    private static Arbitrary<Observation> anyObservations() {
        Arbitrary<ObservedValue> values = Arbitraries.oneOf(
                Amounts.any().map(amount -> amount),
                Amounts.near().map(amount -> amount),
                Arbitraries.of(YesNo.class).map(answer -> answer));
        return Combinators.combine(
                        values.optional(0.9),
                        Arbitraries.of("2023", "2024", "2024-12", "2026").optional(0.8),
                        Arbitraries.of("2023", "2024", "2023-03/2024-04", "0001/9999")
                                .optional(0.5),
                        Arbitraries.of("people", "children").optional(0.1))
                .as((value, date, period, unit) -> Observation.builder()
                        .value(value)
                        .asPrinted("as printed")
                        .date(date.map(Samples::date))
                        .period(period.map(Samples::date))
                        .unit(unit)
                        .build());
    }

    @Provide
    Arbitrary<Measure> measures() {
        return Combinators.combine(
                        anyTargets(),
                        Arbitraries.oneOf(Amounts.any(), Amounts.near(), Amounts.nearExact())
                                .map(Baseline::of)
                                .optional(0.9),
                        anyObservations().list().ofMaxSize(3),
                        Arbitraries.of(Direction.class).optional(0.7))
                .as((target, baseline, observations, direction) -> measure()
                        .target(target)
                        .baseline(baseline)
                        .addAllObservations(observations)
                        .direction(direction)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Measure> exactMeasures() {
        return Combinators.combine(targets(Amounts.nearExact()), Amounts.nearExact(), Amounts.nearExact())
                .as((target, baseline, value) -> withValue(
                        measure().target(target).baseline(Baseline.of(baseline)).build(), value))
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

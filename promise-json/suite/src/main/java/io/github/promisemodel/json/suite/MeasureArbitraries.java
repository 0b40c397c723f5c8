package io.github.promisemodel.json.suite;

import io.github.promisemodel.action.Funding;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.ObservedValue;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.status.BenefitStatus;
import java.math.BigDecimal;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Any measure and any funding. */
final class MeasureArbitraries {

    private MeasureArbitraries() {}

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(3);
    }

    private static Arbitrary<Amount> amounts() {
        return Combinators.combine(Arbitraries.of(Amount.Qualifier.class), numbers())
                .as(Amount::of);
    }

    static Arbitrary<Amount> exact() {
        return numbers().map(Amount::of);
    }

    private static Arbitrary<TargetTerms> terms() {
        return Combinators.combine(
                        ValueArbitraries.dates().optional(),
                        ValueArbitraries.texts().optional(),
                        ValueArbitraries.extensions())
                .as(TargetTerms::new);
    }

    private static Arbitrary<Target> targets() {
        Arbitrary<Period> lengths = Arbitraries.integers().between(1, 48).map(Period::ofMonths);
        Arbitrary<Amount> above = Arbitraries.longs().between(1, 1_000_000).map(Amount::of);
        return Arbitraries.oneOf(
                Combinators.combine(exact(), terms()).as((amount, terms) -> new Target.AtLeast(amount, terms)),
                Combinators.combine(exact(), terms()).as((amount, terms) -> new Target.AtMost(amount, terms)),
                Combinators.combine(exact(), terms()).as((amount, terms) -> new Target.Between(amount, amount, terms)),
                Combinators.combine(exact(), terms()).as((amount, terms) -> new Target.ChangeBy(amount, terms)),
                Combinators.combine(exact(), terms()).as((amount, terms) -> new Target.ChangeByPercent(amount, terms)),
                Combinators.combine(above, lengths, terms())
                        .as((amount, every, words) -> new Target.EachPeriod(amount, every, words)),
                terms().map(Target.YesOrNo::new),
                terms().map(Target.ToBeConfirmed::new),
                terms().map(Target.None::new));
    }

    private static Arbitrary<Observation> observations() {
        Arbitrary<ObservedValue> values = Arbitraries.oneOf(
                amounts().map(amount -> (ObservedValue) amount),
                Arbitraries.of(true, false).map(YesNo::of));
        return Builders.withBuilder(Observation::builder)
                .use(values)
                .in((builder, value) -> builder.value(value))
                .use(ValueArbitraries.texts())
                .withProbability(0.3)
                .in(Observation.Builder::asPrinted)
                .use(ValueArbitraries.dates())
                .withProbability(0.5)
                .in(Observation.Builder::date)
                .use(ValueArbitraries.dates())
                .withProbability(0.3)
                .in(Observation.Builder::period)
                .use(ValueArbitraries.texts())
                .withProbability(0.3)
                .in(Observation.Builder::unit)
                .use(ValueArbitraries.extensions())
                .in(Observation.Builder::extensions)
                .build(Observation.Builder::build);
    }

    private static Arbitrary<StatusOverride> overrides() {
        return Combinators.combine(
                        ValueArbitraries.dates(), Arbitraries.of(BenefitStatus.class), ValueArbitraries.ids())
                .as((asOf, status, reason) -> StatusOverride.builder()
                        .asOf(asOf)
                        .status(status)
                        .reason(reason)
                        .build());
    }

    static Arbitrary<Measure> measures() {
        Arbitrary<Comparator> comparators =
                Combinators.combine(ValueArbitraries.ids(), amounts()).as(Comparator::of);
        return Builders.withBuilder(Measure::builder)
                .use(ValueArbitraries.ids())
                .in(Measure.Builder::id)
                .use(ValueArbitraries.texts())
                .in(Measure.Builder::title)
                .use(ValueArbitraries.texts())
                .withProbability(0.5)
                .in(Measure.Builder::unit)
                .use(Arbitraries.of(true, false))
                .in((builder, people) -> builder.countOfPeople(people))
                .use(Arbitraries.of(Direction.class))
                .withProbability(0.5)
                .in(Measure.Builder::direction)
                .use(amounts().map(Baseline::of))
                .withProbability(0.5)
                .in(Measure.Builder::baseline)
                .use(targets())
                .in(Measure.Builder::target)
                .use(observations().list().ofMaxSize(2))
                .in(Measure.Builder::addAllObservations)
                .use(comparators.list().ofMaxSize(2))
                .in(Measure.Builder::addAllComparators)
                .use(overrides().list().ofMaxSize(2))
                .in(Measure.Builder::addAllOverrides)
                .use(ValueArbitraries.extensions())
                .in(Measure.Builder::extensions)
                .build(Measure.Builder::build);
    }

    static Arbitrary<Funding> funding() {
        return Builders.withBuilder(Funding::builder)
                .use(amounts())
                .in(Funding.Builder::asked)
                .use(amounts())
                .withProbability(0.5)
                .in(Funding.Builder::spent)
                .use(Arbitraries.of("GBP", "EUR"))
                .in(Funding.Builder::currency)
                .use(ActionPartArbitraries.organisations())
                .withProbability(0.5)
                .in(Funding.Builder::funder)
                .use(ValueArbitraries.dates())
                .withProbability(0.5)
                .in(Funding.Builder::date)
                .use(ValueArbitraries.extensions())
                .in(Funding.Builder::extensions)
                .build(Funding.Builder::build);
    }
}

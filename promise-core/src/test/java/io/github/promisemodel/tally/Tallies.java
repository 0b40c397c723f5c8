package io.github.promisemodel.tally;

import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.Scales;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Tallies for tests: of large counts without counting one by one, and of any entries. */
final class Tallies {

    private Tallies() {}

    /** An entry to be counted, or to be left out for a reason. */
    record Counted<S extends Enum<S>>(Reading<S> reading, Optional<LeftOut> leftOut) {

        void addTo(TallyAccumulator<S> accumulator) {
            leftOut.ifPresentOrElse(accumulator::addLeftOut, () -> accumulator.add(reading));
        }
    }

    static <S extends Enum<S>> StatusTally<S> count(Class<S> scale, List<Counted<S>> entries) {
        TallyAccumulator<S> accumulator = new TallyAccumulator<>(scale);
        entries.forEach(entry -> entry.addTo(accumulator));
        return accumulator.toTally();
    }

    /** A tally a number of times over, by doubling. */
    static <S extends Enum<S>> StatusTally<S> times(StatusTally<S> tally, long times) {
        StatusTally<S> product = StatusTally.empty(tally.scale());
        for (int bit = 63 - Long.numberOfLeadingZeros(times); bit >= 0; bit--) {
            product = product.plus(product);
            if ((times >>> bit & 1) == 1) {
                product = product.plus(tally);
            }
        }
        return product;
    }

    static <S extends Enum<S>> StatusTally<S> of(Class<S> scale, Map<Reading<S>, Long> counts) {
        StatusTally<S> tally = StatusTally.empty(scale);
        for (Map.Entry<Reading<S>, Long> entry : counts.entrySet()) {
            tally = tally.plus(times(StatusTally.of(scale, List.of(entry.getKey())), entry.getValue()));
        }
        return tally;
    }

    static <S extends Enum<S>> StatusTally<S> leavingOut(Class<S> scale, LeftOut why) {
        return new TallyAccumulator<>(scale).addLeftOut(why).toTally();
    }

    /** Entries of any reading, one in three of them left out. */
    static <S extends Enum<S>> Arbitrary<Counted<S>> anyEntry(Class<S> scale) {
        Optional<LeftOut> counted = Optional.empty();
        Arbitrary<Optional<LeftOut>> leftOut = Arbitraries.of(List.of(
                counted,
                counted,
                counted,
                counted,
                counted,
                counted,
                Optional.of(LeftOut.SUPERSEDED),
                Optional.of(LeftOut.WITHDRAWN),
                Optional.of(LeftOut.CONTEXTUAL)));
        return Combinators.combine(Scales.anyReading(scale), leftOut)
                .as(Counted::new)
                .withoutEdgeCases();
    }

    /** Tallies of a few readings, each counted from once to many thousand million times; never empty. */
    static <S extends Enum<S>> Arbitrary<StatusTally<S>> anyTally(Class<S> scale) {
        Arbitrary<Long> counts = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 60),
                Arbitraries.longs().between(1, 5_000),
                Arbitraries.longs().between(1, 100_000_000_000L));
        return Arbitraries.maps(Scales.anyReading(scale), counts)
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(readings -> of(scale, readings))
                .withoutEdgeCases();
    }
}

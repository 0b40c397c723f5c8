package io.github.promisemodel.measure;

import static io.github.promisemodel.measure.Samples.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WholePeriodsProperties {

    @Property
    void theCountIsTheMostLengthsThatFit(
            @ForAll("days") LocalDate first, @ForAll @IntRange(max = 2000) int more, @ForAll("lengths") Period length) {
        LocalDate last = first.plusDays(more);
        WholePeriods covered = WholePeriods.of(date(first + "/" + last), length);
        LocalDate end = last.plusDays(1);

        long fitting = 0;
        while (!first.plus(length.multipliedBy((int) fitting + 1)).isAfter(end)) {
            fitting++;
        }

        assertThat(covered.count()).isEqualTo(fitting);
        assertThat(covered.isJustOne()).isEqualTo(first.plus(length).equals(end));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3000).map(LocalDate.of(2019, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Period> lengths() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, 40))
                .as(Period::of)
                .filter(length -> !length.isZero());
    }
}

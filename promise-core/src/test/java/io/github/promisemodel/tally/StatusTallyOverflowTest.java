package io.github.promisemodel.tally;

import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.BLUE;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.Scales;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts are exact up to the largest long, and refused above it. */
class StatusTallyOverflowTest {

    static Stream<Reading<BenefitStatus>> readings() {
        return Scales.readings(BenefitStatus.class).stream();
    }

    private static StatusTally<BenefitStatus> most(Reading<BenefitStatus> reading) {
        return Tallies.of(BenefitStatus.class, Map.of(reading, Long.MAX_VALUE));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void theLargestCountIsExact(Reading<BenefitStatus> reading) {
        assertThat(most(reading).total()).isEqualTo(Long.MAX_VALUE);
        assertThat(most(reading).count(reading)).isEqualTo(Long.MAX_VALUE);
        assertThat(most(reading).plus(StatusTally.empty(BenefitStatus.class))).isEqualTo(most(reading));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void oneMoreThanTheLargestCountIsRefused(Reading<BenefitStatus> reading) {
        StatusTally<BenefitStatus> most = most(reading);
        StatusTally<BenefitStatus> one = StatusTally.of(BenefitStatus.class, List.of(reading));

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(reading));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(one));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> one.plus(most));
    }

    @Test
    void theTotalIsRefusedEvenWhereNoSingleCountOverflows() {
        StatusTally<BenefitStatus> blue = most(Reading.of(BLUE));
        StatusTally<BenefitStatus> open = most(Reading.of(GREEN, AMBER));

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> blue.plus(open));
    }

    @Test
    void anAccumulatorThatRefusesAnEntryIsAsItWas() {
        TallyAccumulator<BenefitStatus> accumulator =
                new TallyAccumulator<>(BenefitStatus.class).addAll(most(Reading.of(BLUE)));

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> accumulator.add(Reading.of(GREEN)));
        assertThat(accumulator.toTally()).isEqualTo(most(Reading.of(BLUE)));
    }

    @Test
    void anAccumulatorThatRefusesATallyIsAsItWas() {
        StatusTally<BenefitStatus> leftOut =
                Tallies.times(Tallies.leavingOut(BenefitStatus.class, LeftOut.WITHDRAWN), Long.MAX_VALUE);
        StatusTally<BenefitStatus> oneOfEach =
                Tallies.leavingOut(BenefitStatus.class, LeftOut.WITHDRAWN).plus(Reading.of(BLUE));
        TallyAccumulator<BenefitStatus> accumulator = new TallyAccumulator<>(BenefitStatus.class).addAll(leftOut);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> accumulator.addAll(oneOfEach));
        assertThat(accumulator.toTally()).isEqualTo(leftOut);
    }

    @Test
    void oneMoreLeftOutThanTheLargestCountIsRefused() {
        StatusTally<BenefitStatus> one = Tallies.leavingOut(BenefitStatus.class, LeftOut.WITHDRAWN);
        StatusTally<BenefitStatus> most = Tallies.times(one, Long.MAX_VALUE);
        TallyAccumulator<BenefitStatus> accumulator = new TallyAccumulator<>(BenefitStatus.class).addAll(most);

        assertThat(most.leftOutCount()).isEqualTo(Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(one));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> accumulator.addLeftOut(LeftOut.WITHDRAWN));
    }

    @Test
    void theSumOfThoseLeftOutIsRefusedWhereItOverflows() {
        StatusTally<BenefitStatus> both = Tallies.times(
                        Tallies.leavingOut(BenefitStatus.class, LeftOut.WITHDRAWN), Long.MAX_VALUE)
                .plus(Tallies.leavingOut(BenefitStatus.class, LeftOut.SUPERSEDED));

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(both::leftOutCount);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void boundsAndSharesOfTheLargestCountDoNotOverflow(Reading<BenefitStatus> reading) {
        StatusTally<BenefitStatus> most = most(reading);

        for (BenefitStatus status : BenefitStatus.values()) {
            long least = reading.equals(Reading.of(status)) ? Long.MAX_VALUE : 0;
            assertThat(most.bounds(status)).isEqualTo(new Bounds(least, reading.allows(status) ? Long.MAX_VALUE : 0));
            assertThat(most.share(status)).isEqualTo(Share.of(least, Long.MAX_VALUE));
        }
        assertThat(most.percentages(Rounding.LARGEST_REMAINDER).percentage(reading))
                .hasToString("Optional[100]");
    }
}

package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.each;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.over;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Adding what contiguous periods counted. */
class FlowProperties {

    private static final LocalDate FIRST = LocalDate.of(2023, 2, 1);

    private static Flow flow(LocalDate first, int days, BigDecimal number) {
        return new Flow(date(first + "/" + first.plusDays(days - 1L)), number);
    }

    private static Optional<Flow> plus(Optional<Flow> one, Optional<Flow> next) {
        return one.flatMap(flow -> next.flatMap(flow::plus));
    }

    @Property
    void addingContiguousFlowsIsAssociative(
            @ForAll @Size(3) List<@IntRange(min = 1, max = 400) Integer> days,
            @ForAll @Size(3) List<@IntRange(max = 1) Integer> gaps,
            @ForAll("numbers") BigDecimal one,
            @ForAll("numbers") BigDecimal two,
            @ForAll("numbers") BigDecimal three) {
        LocalDate second = FIRST.plusDays(days.get(0)).plusDays(gaps.get(0));
        LocalDate third = second.plusDays(days.get(1)).plusDays(gaps.get(1));
        Optional<Flow> a = Optional.of(flow(FIRST, days.get(0), one));
        Optional<Flow> b = Optional.of(flow(second, days.get(1), two));
        Optional<Flow> c = Optional.of(flow(third, days.get(2), three));

        assertThat(plus(plus(a, b), c)).isEqualTo(plus(a, plus(b, c)));
        assertThat(plus(b, a)).isEmpty();
    }

    /** A year in parts, in any order, is the year as one. */
    @Property
    void aYearInPartsIsAnsweredAsTheYearItself(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 60) Integer> days,
            @ForAll @Size(13) List<@IntRange(max = 9999) Integer> hundredths,
            @ForAll Random random) {
        LocalDate end = FIRST.plusYears(1);
        List<Observation> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate first = FIRST; first.isBefore(end); ) {
            int index = parts.size();
            LocalDate next =
                    index == days.size() || !first.plusDays(days.get(index)).isBefore(end)
                            ? end
                            : first.plusDays(days.get(index));
            BigDecimal number = BigDecimal.valueOf(hundredths.get(index), 2);
            parts.add(over(first + "/" + next.minusDays(1), Amount.of(number).toString()));
            sum = sum.add(number);
            first = next;
        }
        Collections.shuffle(parts, random);
        Measure measure =
                measure().target(each("300", "P1Y")).addAllObservations(parts).build();
        Measure whole = measure.toBuilder()
                .observations(List.of(over(FIRST + "/" + end.minusDays(1), sum.toPlainString())))
                .build();

        Progress progress = Progress.of(measure, date("2024-01-31"));
        Progress asOne = Progress.of(whole, date("2024-01-31"));
        assertThat(progress.met()).isEqualTo(asOne.met());
        assertThat(progress.findFraction()).isEqualTo(asOne.findFraction()).isPresent();
        assertThat(progress.actual().find()).isEqualTo(asOne.actual().find());
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("1000"))
                        .ofScale(2),
                Arbitraries.of(new BigDecimal("9".repeat(30)), new BigDecimal("0." + "1".repeat(29)), BigDecimal.ONE));
    }
}

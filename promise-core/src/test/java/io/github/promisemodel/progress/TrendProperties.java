package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.reference.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** A trend is of how values lie to each other, and of nothing else. */
class TrendProperties {

    private static final PartialDate AS_OF = date("2100");

    private static Measure yearly(List<BigDecimal> values) {
        Measure.Builder measure = measure();
        for (int i = 0; i < values.size(); i++) {
            measure.addObservation(Observation.of(PartialDate.of(1950 + i), Amount.of(values.get(i))));
        }
        return measure.build();
    }

    private static Trend trend(List<BigDecimal> values) {
        return Trend.of(yearly(values), AS_OF);
    }

    /** All that is said but the median and the side of it. */
    private static List<Object> said(Trend trend) {
        return List.of(
                trend.outcome(),
                trend.limits(),
                trend.why().map(Explanation::message),
                trend.chart().map(RunChart::useful),
                trend.chart().map(RunChart::longestRun),
                trend.chart().map(RunChart::lastRun),
                trend.chart().map(RunChart::crossings));
    }

    private static List<BigDecimal> each(List<BigDecimal> values, UnaryOperator<BigDecimal> changed) {
        return values.stream().map(changed).toList();
    }

    @Property
    void itDoesNotChangeWhenAllValuesAreShifted(
            @ForAll @Size(max = 40) List<@BigRange(min = "-9", max = "9") @Scale(1) BigDecimal> values,
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(3) BigDecimal by) {
        Trend trend = trend(values);
        Trend shifted = trend(each(values, by::add));

        assertThat(said(shifted)).isEqualTo(said(trend));
        assertThat(shifted.chart().map(RunChart::lastSide))
                .isEqualTo(trend.chart().map(RunChart::lastSide));
        assertThat(shifted.chart().map(RunChart::median))
                .isEqualTo(trend.chart().map(RunChart::median).map(Fraction.of(by)::plus));
    }

    @Property
    void itDoesNotChangeWhenAllValuesAreReflected(
            @ForAll @Size(max = 40) List<@BigRange(min = "-9", max = "9") @Scale(0) BigDecimal> values) {
        assertThat(said(trend(each(values, BigDecimal::negate)))).isEqualTo(said(trend(values)));
    }

    @Property
    void laterObservationsDoNotChangeAnEarlierAnswer(
            @ForAll @Size(max = 30) List<@BigRange(min = "-9", max = "9") @Scale(0) BigDecimal> values,
            @ForAll @IntRange(min = 0, max = 40) int seen,
            @ForAll @IntRange(min = 0, max = 40) int frozen,
            @ForAll @IntRange(min = 0, max = 40) int anew) {
        PartialDate asOf = PartialDate.of(1949 + seen);
        TrendTerms terms = TrendTerms.ALL
                .freezeAt(PartialDate.of(1949 + Math.max(frozen, anew)))
                .startAnew(PartialDate.of(1949 + anew), "the count changed");
        Trend whole = Trend.of(yearly(values), asOf, TrendPolicy.ANHOEJ_OLESEN, terms);
        Trend early = Trend.of(
                yearly(values.subList(0, Math.min(seen, values.size()))), asOf, TrendPolicy.ANHOEJ_OLESEN, terms);

        assertThat(whole).isEqualTo(early);
    }

    @Property
    void theOrderInWhichObservationsAreGivenPlaysNoPart(
            @ForAll @Size(min = 1, max = 30) List<@BigRange(min = "-9", max = "9") @Scale(0) BigDecimal> values) {
        Measure measure = yearly(values);
        List<Observation> backwards = new ArrayList<>(measure.getObservations());
        Collections.reverse(backwards);

        assertThat(Trend.of(measure.toBuilder().observations(backwards).build(), AS_OF))
                .isEqualTo(Trend.of(measure, AS_OF));
    }

    // ------------------------------------------------------------------------

    @Property
    void itIsWhatAStraightforwardReckoningFinds(
            @ForAll @Size(min = 1, max = 50) List<@BigRange(min = "-4", max = "4") @Scale(0) BigDecimal> values) {
        assertReckoned(values);
    }

    @Example
    void itIsSoForEveryOrderOfFewValues() {
        for (int n = 1; n <= 13; n++) {
            for (int signs = 0; signs < 1 << n; signs++) {
                List<BigDecimal> values = new ArrayList<>();
                for (int i = 0; i < n; i++) {
                    values.add(BigDecimal.valueOf(signs >> i & 1));
                }
                assertReckoned(values);
            }
        }
        for (int code = 0; code < 59_049; code++) { // ten values, each 0, 1 or 2
            List<BigDecimal> values = new ArrayList<>();
            for (int i = 0, rest = code; i < 10; i++, rest /= 3) {
                values.add(BigDecimal.valueOf(rest % 3));
            }
            assertReckoned(values);
        }
    }

    /** By letters and patterns: what is above the median is an A, what is below it is a B. */
    private static void assertReckoned(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        BigDecimal twiceTheMedian = sorted.get((values.size() - 1) / 2).add(sorted.get(values.size() / 2));
        StringBuilder letters = new StringBuilder();
        for (BigDecimal value : values) {
            int side = value.add(value).compareTo(twiceTheMedian);
            letters.append(side > 0 ? "A" : side < 0 ? "B" : "");
        }
        int longest = 0;
        int crossings = 0;
        for (int i = 0; i < letters.length(); i++) {
            int end = i;
            while (end < letters.length() && letters.charAt(end) == letters.charAt(i)) {
                end++;
            }
            longest = Math.max(longest, end - i);
            crossings += i > 0 && letters.charAt(i) != letters.charAt(i - 1) ? 1 : 0;
        }
        int useful = letters.length();
        Trend trend = trend(values);
        RunChart chart = trend.chart().orElseThrow();

        assertThat(chart.useful()).isEqualTo(useful);
        assertThat(chart.longestRun()).isEqualTo(longest);
        assertThat(chart.crossings()).isEqualTo(crossings);
        if (useful < 10) {
            assertThat(trend.outcome()).isEqualTo(TrendOutcome.NOT_SAID);
            return;
        }
        boolean signal = longest > Math.round(Math.log(useful) / Math.log(2)) + 3 || crossings < least(useful - 1);
        assertThat(trend.outcome()).isEqualTo(signal ? TrendOutcome.SIGNAL : TrendOutcome.NO_SIGNAL);
    }

    private static int least(int throwsOfCoin) {
        double chance = Math.pow(0.5, throwsOfCoin);
        double sum = chance;
        int least = 0;
        while (sum < 0.05) {
            chance = chance * (throwsOfCoin - least) / (least + 1);
            least++;
            sum += chance;
        }
        return least;
    }
}

package io.github.promisemodel.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures of people, each beside those it is part of. */
class ProtectedMeasuresTest {

    private static final PartialDate DATE = PartialDate.parse("2025-03-31");

    private static Measure.Builder measure(String id) {
        return Measure.builder().id(id).title("Made-up count").unit("people").countOfPeople(true);
    }

    private static Measure counting(String id, long... counts) {
        return measure(id)
                .addAllObservations(IntStream.range(0, counts.length)
                        .mapToObj(year -> Observation.of(PartialDate.of(2025 - year), Amount.of(counts[year])))
                        .toList())
                .build();
    }

    private static Measure part(String id, String whole, long... counts) {
        return counting(id, counts).toBuilder().partOf(whole).build();
    }

    private static List<Boolean> hidden(Measure... measures) {
        ProtectedMeasures shown = ProtectedMeasures.of(List.of(measures), SmallNumbers.DEFAULT);
        return Arrays.stream(measures)
                .flatMap(measure -> measure.getObservations().stream().map(seen -> shown.hides(measure, seen)))
                .toList();
    }

    @Test
    void aSmallYearHidesNoOther() {
        assertThat(hidden(counting("m", 40, 3, 0, 5))).containsExactly(false, true, false, false);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 4, true",
        "12, 600, false",
        "598, 600, true",
        "600, 600, false",
        "0, 600, false",
        "0, 4, true",
        "2, 600, true",
        "0, 0, false",
        "7, 5, true"
    })
    void aRatioIsHiddenWhereItOrWhatItLeavesIsSmall(long numerator, long denominator, boolean hides) {
        Measure ratio = measure("m")
                .unit("%")
                .addObservation(Observation.of(DATE, Ratio.of(numerator, denominator)))
                .build();

        assertThat(hidden(ratio)).containsExactly(hides);
    }

    @ParameterizedTest
    @CsvSource({"%, true", "Per cent, true", "per 1000, true", "people, false", "persons, false"})
    void aPercentageOfPeopleNeedsItsDenominator(String unit, boolean hides) {
        Measure share = measure("m")
                .unit(unit)
                .addObservation(Observation.of(DATE, Amount.of(75)))
                .build();

        assertThat(hidden(share)).containsExactly(hides);
        assertThat(hidden(share.toBuilder().countOfPeople(false).build())).containsExactly(false);
    }

    @Test
    void aSecondPartOfAShownTotalIsHiddenToo() {
        assertThat(hidden(counting("all", 60), part("a", "all", 50), part("b", "all", 7), part("c", "all", 3)))
                .containsExactly(false, false, true, true);
    }

    @Test
    void aTotalIsShownAndAllItsPartsAreHiddenWhereTheTotalWouldBeTheSecondCell() {
        assertThat(hidden(counting("all", 6), part("a", "all", 1), part("b", "all", 5)))
                .containsExactly(false, true, true);
    }

    @Test
    void whatTheWholeHasBeyondItsPartsIsAPartOfIt() {
        assertThat(hidden(counting("all", 60), part("a", "all", 50))).containsExactly(false, false);
        assertThat(hidden(counting("all", 60), part("a", "all", 57))).containsExactly(false, true);
    }

    @Test
    void aHiddenWholeHidesItsPartsAndTheirs() {
        assertThat(hidden(
                        counting("all", 60),
                        part("a", "all", 3),
                        part("b", "all", 7),
                        part("c", "all", 50),
                        part("b1", "b", 7),
                        part("c1", "c", 50)))
                .containsExactly(false, true, true, false, true, false);
    }

    @Test
    void partsOfOtherDatesAndOfMeasuresInACircleStandAlone() {
        Measure earlier = part("a", "all", 3).toBuilder()
                .observations(List.of(Observation.of(PartialDate.of(2020), Amount.of(50))))
                .build();

        assertThat(hidden(counting("all", 51), earlier)).containsExactly(false, false);
        assertThat(hidden(part("a", "b", 60), part("b", "a", 58))).containsExactly(false, false);
        assertThat(hidden(part("a", "a", 60))).containsExactly(false);
    }

    @Test
    void partsThatAreMoreThanTheirWholeHideEachOtherWhereOneIsSmall() {
        assertThat(hidden(counting("all", 50), part("a", "all", 3), part("b", "all", 90)))
                .containsExactly(false, true, true);
    }

    /** Whoever reads the whole and the parts that are shown knows no hidden one: of each there are two values that fit. */
    @Property(tries = 10_000)
    void nobodyWorksOutAHiddenPart(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 30) Integer> counts,
            @ForAll @IntRange(max = 30) int rest) {
        long total = rest + counts.stream().mapToLong(count -> count).sum();
        List<Measure> measures = new ArrayList<>(List.of(counting("all", total)));
        for (int i = 0; i < counts.size(); i++) {
            measures.add(part("p" + i, "all", counts.get(i)));
        }
        ProtectedMeasures shown = ProtectedMeasures.of(measures, SmallNumbers.DEFAULT);
        List<Boolean> hides = measures.stream()
                .map(measure -> shown.hides(measure, measure.getObservations().get(0)))
                .toList();

        long known = 0;
        int unknown = 0;
        for (int i = 0; i < counts.size(); i++) {
            boolean isSmall = counts.get(i) > 0 && counts.get(i) < 5;
            assertThat(hides.get(i + 1) || !isSmall)
                    .as("%s of %s", counts, total)
                    .isTrue();
            known += hides.get(i + 1) ? 0 : counts.get(i);
            unknown += hides.get(i + 1) ? 1 : 0;
        }
        if (!hides.get(0) && unknown > 0) {
            long left = total - known;
            // Parts that are not in the plan may be any, so that one hidden part has from 0 to all that is left.
            assertThat(left).as("%s of %s, hidden %s", counts, total, hides).isGreaterThanOrEqualTo(2);
        }
    }
}

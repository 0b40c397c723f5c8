package io.github.promisemodel.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.measure.SeriesType;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Breakdowns, ratios and periods of a measure of people, each beside its total. */
class ProtectedBreakdownTest {

    private static final String[] TIMES = {
        "2024-04/2024-06", "2024-07/2024-09", "2024-10/2024-12", "2025-01/2025-03", "2024-04/2025-03"
    };

    private static Measure.Builder people(String id) {
        return Measure.builder().id(id).title("Made-up count").unit("people").countOfPeople(true);
    }

    /** Four quarters and their year, as many of them as there are numbers; those below zero are not observed. */
    private static List<Observation> quarters(long... counts) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] >= 0) {
                observations.add(Observation.builder()
                        .period(PartialDate.parse(TIMES[i]))
                        .value(Amount.of(counts[i]))
                        .build());
            }
        }
        return observations;
    }

    private static BreakdownPart part(String category, long... counts) {
        return BreakdownPart.builder()
                .category(category)
                .addAllObservations(quarters(counts))
                .build();
    }

    private static Breakdown by(String dimension, BreakdownPart... parts) {
        return Breakdown.builder().dimension(dimension).addParts(parts).build();
    }

    /** What is hidden: an x for each observation that is, a dot for others; the measure's own first, then each part's. */
    private static String hidden(Measure measure) {
        ProtectedMeasures shown = ProtectedMeasures.of(List.of(measure), SmallNumbers.DEFAULT);
        Stream<Measure> parts = measure.getBreakdowns().stream()
                .flatMap(breakdown -> breakdown.getParts().stream().map(part -> breakdown.measureOf(measure, part)));
        return String.join(
                " ",
                Stream.concat(Stream.of(measure), parts)
                        .map(each -> each.getObservations().stream()
                                .map(seen -> shown.hides(each, seen) ? "x" : ".")
                                .reduce("", String::concat))
                        .toList());
    }

    @Nested
    class OfABreakdown {
        @Test
        void aSecondPartIsHiddenTooThoseNotKnownAmongThem() {
            Measure measure = people("m")
                    .addAllObservations(quarters(60))
                    .addBreakdown(by("age", part("young", 50), part("old", 7), part("not-known", 3)))
                    .build();

            assertThat(hidden(measure)).isEqualTo(". . x x");
        }

        @Test
        void eachDimensionIsProtectedBesideTheTotalThatTheyShare() {
            Measure measure = people("m")
                    .addAllObservations(quarters(60))
                    .addBreakdowns(
                            by("age", part("young", 57), part("old", 3)),
                            by("home", part("kin", 30), part("foster", 30)))
                    .build();

            assertThat(hidden(measure)).isEqualTo(". x x . .");
        }

        @Test
        void ofAHiddenTotalNoPartIsShown() {
            Measure measure = people("m")
                    .addAllObservations(quarters(3))
                    .addBreakdown(by("age", part("young", 0), part("old", 3)))
                    .build();

            assertThat(hidden(measure)).isEqualTo("x x x");
        }

        @Test
        void partsThatMayOverlapAreHiddenByWhatTheyLeaveAlone() {
            Measure measure = people("m")
                    .addAllObservations(quarters(60))
                    .addBreakdown(
                            by("need", part("one", 3), part("two", 40), part("three", 57), part("four", 60)).toBuilder()
                                    .overlapping(true)
                                    .build())
                    .build();

            assertThat(hidden(measure)).isEqualTo(". x . x .");
        }

        @Test
        void partsOfOtherDatesAndUnitsStandAlone() {
            Measure measure = people("m")
                    .addAllObservations(quarters(60, 40))
                    .addBreakdown(by("age", part("young", 57, 20), part("old", -1, 20)))
                    .build();
            Measure otherUnit = people("m")
                    .addObservation(
                            quarters(60).get(0).toBuilder().unit("families").build())
                    .addBreakdown(by("age", part("young", 57)))
                    .build();

            assertThat(hidden(measure)).isEqualTo(".. x. .");
            assertThat(hidden(otherUnit)).isEqualTo(". .");
        }

        @Test
        void aTimeIsTheSameHoweverItIsWritten() {
            Measure measure = people("m")
                    .addObservation(Observation.of(PartialDate.parse("2024"), Amount.of(60)))
                    .addBreakdown(Breakdown.builder()
                            .dimension("age")
                            .addPart(BreakdownPart.builder()
                                    .category("young")
                                    .addObservation(Observation.of(PartialDate.parse("2024-01/2024-12"), Amount.of(57)))
                                    .build())
                            .build())
                    .build();

            assertThat(hidden(measure)).isEqualTo(". x");
        }

        @Test
        void whatDoesNotCountPeopleIsShown() {
            Measure measure = people("m")
                    .countOfPeople(false)
                    .addAllObservations(quarters(60))
                    .addBreakdown(by("age", part("young", 57), part("old", 3)))
                    .build();

            assertThat(hidden(measure)).isEqualTo(". . .");
        }
    }

    @Nested
    class OfRatios {
        private String hidden(long... numbers) {
            Breakdown.Builder breakdown = Breakdown.builder().dimension("age");
            long numerator = 0;
            long denominator = 0;
            PartialDate date = PartialDate.parse("2024");
            for (int i = 0; i < numbers.length; i += 2) {
                numerator += numbers[i];
                denominator += numbers[i + 1];
                breakdown.addPart(BreakdownPart.builder()
                        .category("c" + i)
                        .addObservation(Observation.of(date, Ratio.of(numbers[i], numbers[i + 1])))
                        .build());
            }
            return ProtectedBreakdownTest.hidden(people("m")
                    .unit("%")
                    .addObservation(Observation.of(date, Ratio.of(numerator, denominator)))
                    .addBreakdown(breakdown.build())
                    .build());
        }

        @Test
        void aSecondOneIsHiddenForASmallNumerator() {
            assertThat(hidden(3, 60, 20, 70, 40, 90)).isEqualTo(". x x .");
        }

        @Test
        void aSecondOneIsHiddenForASmallRest() {
            assertThat(hidden(57, 60, 20, 70, 10, 40)).isEqualTo(". x . x");
        }

        @Test
        void allAreShownWhereNoneIsSmall() {
            assertThat(hidden(10, 60, 20, 70)).isEqualTo(". . .");
        }
    }

    @Nested
    class OfPeriods {
        @Test
        void aSecondQuarterIsHiddenWhereTheYearIsPrinted() {
            assertThat(hidden(people("m")
                            .addAllObservations(quarters(20, 3, 30, 7, 60))
                            .build()))
                    .isEqualTo(".x.x.");
        }

        @Test
        void aQuarterThatIsNotPrintedIsProtectedToo() {
            assertThat(hidden(people("m")
                            .addAllObservations(quarters(20, 30, 7, -1, 60))
                            .build()))
                    .isEqualTo("..x.");
        }

        @Test
        void withoutTheYearASmallQuarterHidesNoOther() {
            assertThat(hidden(people("m")
                            .addAllObservations(quarters(20, 3, 30, 7))
                            .build()))
                    .isEqualTo(".x..");
        }

        @Test
        void aSnapshotOrACumulativeSeriesIsNotAdded() {
            for (SeriesType series : List.of(SeriesType.SNAPSHOT, SeriesType.CUMULATIVE)) {
                assertThat(hidden(people("m")
                                .series(series)
                                .addAllObservations(quarters(20, 3, 30, 7, 60))
                                .build()))
                        .isEqualTo(".x...");
            }
        }

        @Test
        void quartersOfMoreThanTheYearAreAddedOnlyIfTheyAreSaidToBe() {
            Measure measure =
                    people("m").addAllObservations(quarters(20, 3, 30, 7, 55)).build();

            assertThat(hidden(measure)).isEqualTo(".x...");
            assertThat(hidden(measure.toBuilder().series(SeriesType.FLOW).build()))
                    .isEqualTo("xxxx.");
        }

        @Test
        void quartersOfAHiddenYearAreHidden() {
            assertThat(hidden(people("m")
                            .addAllObservations(quarters(0, 3, 0, 0, 3))
                            .build()))
                    .isEqualTo("xxxxx");
        }

        @Test
        void ofPeriodsThatOverlapOneHiddenHidesAllButTheWhole() {
            Measure measure = people("m")
                    .addAllObservations(quarters(20, 3, 30, 7, 60))
                    .addObservation(Observation.builder()
                            .period(PartialDate.parse("2024-04/2024-09"))
                            .value(Amount.of(23))
                            .build())
                    .build();
            Measure large = people("m")
                    .addAllObservations(quarters(20, 13, 30, 7, 70))
                    .addObservation(Observation.builder()
                            .period(PartialDate.parse("2024-04/2024-09"))
                            .value(Amount.of(33))
                            .build())
                    .build();

            assertThat(hidden(measure)).isEqualTo("xxxx.x");
            assertThat(hidden(large)).isEqualTo("......");
        }

        @Test
        void periodsThatOverlapWithoutAWholeAreHiddenTogether() {
            Measure measure = people("m")
                    .addAllObservations(quarters(20, 3, 30, 7))
                    .addObservation(Observation.builder()
                            .period(PartialDate.parse("2024-04/2024-10"))
                            .value(Amount.of(30))
                            .build())
                    .build();

            assertThat(hidden(measure)).isEqualTo("xxx.x");
        }

        @Test
        void partsByQuarterAreHiddenForAllQuartersWhereOneIs() {
            Measure measure = people("m")
                    .addAllObservations(quarters(40, 40, 40, 40, 160))
                    .addBreakdown(by("age", part("young", 37, 20, 20, 20, 97), part("old", 3, 20, 20, 20, 63)))
                    .build();
            Measure large = people("m")
                    .addAllObservations(quarters(40, 40, 40, 40, 160))
                    .addBreakdown(by("age", part("young", 20, 20, 20, 20, 80), part("old", 20, 20, 20, 20, 80)))
                    .build();
            Measure withoutQuarters = people("m")
                    .addAllObservations(quarters(-1, -1, -1, -1, 160))
                    .addBreakdown(by("age", part("young", 37, 20, 20, 20, 97), part("old", 3, 20, 20, 20, 63)))
                    .build();

            assertThat(hidden(measure)).isEqualTo("..... xxxx. xxxx.");
            assertThat(hidden(large)).isEqualTo("..... ..... .....");
            assertThat(hidden(withoutQuarters)).startsWith(". ..... x").endsWith("..");
        }
    }

    @Test
    void whatFollowsFromSeveralIsHiddenIfOneOfThemIs() {
        Measure measure = people("m").addAllObservations(quarters(20, 3, 30)).build();
        ProtectedMeasures shown = ProtectedMeasures.of(List.of(measure), SmallNumbers.DEFAULT);

        assertThat(shown.hidesAny(measure, measure.getObservations())).isTrue();
        assertThat(shown.hidesAny(measure, quarters(20))).isFalse();
        assertThat(shown.hidesAny(measure, List.of())).isFalse();
    }
}

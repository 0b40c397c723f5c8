package io.github.promisemodel.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.progress.Comparison;
import io.github.promisemodel.progress.ComparisonOutcome;
import io.github.promisemodel.progress.MeasureMovement;
import io.github.promisemodel.progress.MovementOutcome;
import io.github.promisemodel.progress.Progress;
import io.github.promisemodel.progress.Reason;
import io.github.promisemodel.progress.TargetMet;
import io.github.promisemodel.progress.Trend;
import io.github.promisemodel.progress.TrendOutcome;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.report.Report;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measures, the money and the due dates that the evaluation prints of its actions and benefits. */
class SouthAyrshireMeasuresTest {

    private static final Plan PLAN = ShippedPlans.southAyrshire();
    private static final PartialDate AS_OF = PLAN.getLatestDate();

    private static Measure measure(String id) {
        return PlacedMeasure.of(PLAN).stream()
                .map(PlacedMeasure::measure)
                .filter(measure -> measure.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyMeasureOfAnEntryIsThere() {
        assertThat(PlacedMeasure.of(PLAN))
                .filteredOn(placed -> placed.entry().isPresent())
                .extracting(placed -> placed.measure().getId())
                .containsExactly(
                        "1.1-m1",
                        "1.1-m2",
                        "1.2-m1",
                        "1.3-m1",
                        "1.5-m1",
                        "2.1-m1",
                        "3.1-m1",
                        "6.2-m1",
                        "6-b3-m1",
                        "6-b3-m2",
                        "6-b3-m3",
                        "6-b4-m1",
                        "7.2-m1",
                        "7.3-m1",
                        "7.4-m1",
                        "7.4-m3",
                        "8.1-m1",
                        "8.2-m1",
                        "8.2-m2",
                        "9-b2-m1",
                        "10-b6-m1");
    }

    @Test
    void everyMeasureHasItsPlaceInTheDocumentAndIsInOneSet() {
        List<String> inSets = PLAN.getMeasureSets().stream()
                .flatMap(set -> set.getMeasures().stream())
                .toList();

        assertThat(PlacedMeasure.of(PLAN)).allSatisfy(placed -> {
            assertThat(placed.measure().getSource()).isPresent();
            assertThat(inSets).containsOnlyOnce(placed.measure().getId());
        });
        assertThat(PLAN.getMeasureSets())
                .allSatisfy(set -> assertThat(set.getSource()).isPresent());
    }

    @Test
    void childrenInKinshipCareAreOneSeriesOfTwoValues() {
        assertThat(MeasureMovement.of(measure("6-b3-m1"), PartialDate.parse("2017"), AS_OF))
                .satisfies(movement -> {
                    assertThat(movement.difference()).contains(new BigDecimal(25));
                    assertThat(movement.outcome()).isEqualTo(MovementOutcome.IMPROVED);
                });
        assertThat(Trend.of(measure("6-b3-m1"), AS_OF).outcome()).isEqualTo(TrendOutcome.NOT_SAID);
    }

    @Test
    void ofTheSkillsAcademyOnlyOverlappingPercentagesArePrinted() {
        Breakdown circumstances = measure("a10-m4").getBreakdowns().get(0);

        assertThat(circumstances.isOverlapping()).isTrue();
        assertThat(circumstances.getParts())
                .extracting(part -> part.getObservations().get(0).findAmount().orElseThrow())
                .containsExactly(Amount.of(18), Amount.of(9), Amount.of(55));
    }

    @Test
    void whatIsYetToBeReportedHasNoValue() {
        assertThat(PLAN.getMeasureSets().get(0).getMeasures())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(measure(id).getObservations()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "1.1-m1, 3, posts",
        "1.1-m2, 2, posts",
        "1.2-m1, 6, briefings",
        "1.3-m1, over 1721, people",
        "1.5-m1, 5, animations",
        "2.1-m1, 49, data sets",
        "3.1-m1, 30, people",
        "6-b3-m1, 107, children and young people",
        "6-b3-m2, 2, posts",
        "6-b3-m3, 2, posts",
        "a7-m1, 36, referrals",
        "a10-m1, over 60, young people",
        "a10-m2, 8, young people",
        "a10-m3, 2, young people",
        "a10-m11, 3, posts",
        "champions-team, 3, young people",
        "champions-groups, over 70, young people",
        "summer-activities, 16, activities",
        "summer-spaces, 150, spaces",
        "residentials, 3, trips",
        "residential-people, 25, young people",
        "youth-council-votes, 2558, young people",
        "youth-council-candidates, 53, young people",
        "youth-council-members, 25, young people",
        "7.2-m1, 17, people",
        "7.3-m1, 60, phones",
        "7.4-m1, 357, families",
        "7.4-m3, 1804, people",
        "8.1-m1, 8, questions",
        "8.2-m1, 31041, courses",
        "10-b6-m1, 33, 'per 1,000'"
    })
    void valuesAreAsPrinted(String id, String amount, String unit) {
        assertThat(measure(id).getUnit()).contains(unit);
        assertThat(Actual.of(measure(id), AS_OF).find().orElseThrow().findAmount())
                .contains(Amount.parse(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "small-grants, has increased",
        "a6-m1, now below the comparator authorities",
        "a7-m2, a positive reduction",
        "a7-m3, a positive reduction",
        "a7-m4, a positive reduction",
        "8.2-m2, a reduction",
        "a10-m8, all",
        "a10-m9, almost all",
        "a10-m10, the majority"
    })
    void whatIsPrintedInWordsAloneHasNoNumber(String id, String words) {
        assertThat(measure(id).getObservations()).singleElement().satisfies(observation -> {
            assertThat(observation.getAsPrinted()).contains(words);
            assertThat(observation.findAmount()).isEmpty();
        });
    }

    @Test
    void noMeasureHasABaselineForNoneIsPrinted() {
        assertThat(PlacedMeasure.of(PLAN))
                .allSatisfy(placed -> assertThat(placed.measure().getBaseline()).isEmpty());
    }

    @Test
    void threePostsMeetTheTargetOfThree() {
        assertThat(Progress.of(measure("1.1-m1"), AS_OF).met()).isEqualTo(TargetMet.MET);
    }

    @Test
    void sixBriefingsSinceNovember2020AreFewerThanOneInEverySixMonths() {
        assertThat(Progress.of(measure("1.2-m1"), AS_OF).met()).isEqualTo(TargetMet.NOT_MET);
    }

    @Test
    void over1721WithNoPeriodDoesNotAnswerOneThousandInTwelveMonths() {
        Progress progress = Progress.of(measure("1.3-m1"), AS_OF);

        assertThat(progress.met()).isEqualTo(TargetMet.NOT_DECIDED);
        assertThat(progress.findWhy().orElseThrow().reason()).isEqualTo(Reason.NO_PERIOD);
        assertThat(measure("1.3-m1").isCountOfPeople()).isTrue();
    }

    @Test
    void thatOneThousandMayBeMeantOnceIsSaid() {
        assertThat(measure("1.3-m1").getNote().orElseThrow()).contains("once");
    }

    @Test
    void exclusionsAreFewerThanAmongComparatorsAndInScotland() {
        assertThat(Comparison.of(measure("10-b6-m1"), AS_OF))
                .extracting(Comparison::judgement)
                .containsOnly(ComparisonOutcome.BETTER);
        assertThat(Comparison.of(measure("10-b6-m1"), AS_OF))
                .extracting(Comparison::difference)
                .containsExactly(Optional.of(new BigDecimal("-47.1")), Optional.of(new BigDecimal("-63.9")));
    }

    @Test
    void oneActionIsOverdueAsOfTheEvaluation() {
        assertThat(Report.of(PLAN).asOf(AS_OF).dueSoon(Period.ofMonths(3)).due())
                .filteredOn(entry -> entry.timeliness().isLate())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action().getId()).isEqualTo("1.6");
                    assertThat(entry.timeliness().state()).isEqualTo(Timeliness.State.OVERDUE);
                    assertThat(entry.timeliness().daysLate()).isEqualTo(31);
                });
    }

    @Test
    void withinAYearTheTestOfFreeTravelFallsDue() {
        assertThat(Report.of(PLAN).asOf(AS_OF).dueSoon(Period.ofYears(1)).due())
                .filteredOn(entry -> entry.timeliness().state() == Timeliness.State.DUE_SOON)
                .extracting(entry -> entry.action().getId())
                .containsExactly("7.2");
    }
}

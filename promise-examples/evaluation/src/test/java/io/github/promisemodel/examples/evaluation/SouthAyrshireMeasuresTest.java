package io.github.promisemodel.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.progress.Comparison;
import io.github.promisemodel.progress.ComparisonOutcome;
import io.github.promisemodel.progress.Progress;
import io.github.promisemodel.progress.Reason;
import io.github.promisemodel.progress.TargetMet;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.ReportedMeasure;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measures, the money and the due dates that the evaluation prints of its actions and benefits. */
class SouthAyrshireMeasuresTest {

    private static final Plan PLAN = ShippedPlans.southAyrshire();
    private static final PartialDate AS_OF = PLAN.getLatestDate();

    private static Measure measure(String id) {
        return Report.of(PLAN).asOf(AS_OF).measures().stream()
                .map(ReportedMeasure::measure)
                .filter(measure -> measure.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Action action(String id) {
        return (Action) PLAN.find(id).orElseThrow();
    }

    @Test
    void everyMeasureThatBelongsToAnEntryIsThere() {
        assertThat(Report.of(PLAN).asOf(AS_OF).measures())
                .extracting(measured -> measured.measure().getId())
                .containsExactly(
                        "1.1-m1",
                        "1.1-m2",
                        "1.2-m1",
                        "1.3-m1",
                        "1.5-m1",
                        "2.1-m1",
                        "3.1-m1",
                        "6.2-m1",
                        "6-b4-m1",
                        "7.2-m1",
                        "7.3-m1",
                        "7.4-m1",
                        "7.4-m2",
                        "7.4-m3",
                        "8.1-m1",
                        "8.2-m1",
                        "9-b2-m1",
                        "10-b6-m1");
        assertThat(Report.of(PLAN).asOf(AS_OF).measures())
                .allSatisfy(
                        measured -> assertThat(measured.measure().getSource()).isPresent());
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
        "7.2-m1, 17, people",
        "7.3-m1, 60, phones",
        "7.4-m1, 357, families",
        "7.4-m2, 3050000, GBP",
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

    @Test
    void noMeasureHasABaselineForNoneIsPrinted() {
        assertThat(Report.of(PLAN).asOf(AS_OF).measures())
                .allSatisfy(
                        measured -> assertThat(measured.measure().getBaseline()).isEmpty());
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
    void theMoneyForTheTestOfFreeTravelWasAllocated() {
        Funding funding = action("7.2").getFunding().get(0);

        assertThat(funding.getAllocated()).contains(Amount.of(20_000));
        assertThat(funding.getSpent()).isEmpty();
        assertThat(action("6.3").getFunding().get(0).getAsked()).contains(Amount.of(465_000));
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

package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.measure.Samples.changeByPercent;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.each;
import static io.github.promisemodel.measure.Samples.observed;
import static io.github.promisemodel.measure.Samples.over;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Samples;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.reference.PartialDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the South Ayrshire evaluation of 2021-24 and a tracker like Falkirk's print can be held, and is answered. */
class SouthAyrshireMeasuresTest {

    private static final PartialDate AS_OF = date("2025-01");

    private static Measure.Builder measure(String title, String unit) {
        return Measure.builder().id("m1").title(title).unit(unit);
    }

    private static Progress progress(Measure.Builder measure) {
        return Progress.of(measure.build(), AS_OF);
    }

    private static void assertReason(Measure.Builder measure, Reason reason, TargetMet met) {
        assertThat(progress(measure).findWhy()).map(Explanation::reason).contains(reason);
        assertThat(progress(measure).met()).isEqualTo(met);
    }

    @Test
    void peopleAtSessionsOverNoStatedPeriodDoNotAnswerATargetForTwelveMonths() {
        Measure.Builder sessions = measure("People at Promise sessions", "people")
                .countOfPeople(true)
                .target(new Target.EachPeriod(
                        amount("1000"), Period.ofMonths(12), TargetTerms.EMPTY.printedAs("1,000 in 12 months")))
                .addObservation(observed("2024-07", "over 1721").toBuilder()
                        .asPrinted("over 1,721")
                        .build());

        assertReason(sessions, Reason.NO_PERIOD, TargetMet.NOT_DECIDED);
    }

    @Test
    void sixBriefingsSinceNovember2020MissOneEverySixMonths() {
        Measure.Builder briefings = measure("Briefings of councillors", "briefings")
                .target(each("1", "P6M"))
                .addObservation(over("2020-11/2024-09-03", "6"));

        assertReason(briefings, Reason.PERIODS_DIFFER, TargetMet.NOT_MET);
    }

    @Test
    void threePostsOfThreeAreATargetMetWithNoBaseline() {
        Measure.Builder posts = measure("New posts", "posts")
                .target(Samples.atLeast("3"))
                .addObservation(Observation.builder()
                        .value(amount("3"))
                        .period(date("2021-09/2023-09-22"))
                        .build());

        assertReason(posts, Reason.NO_BASELINE, TargetMet.MET);
    }

    @Test
    void eightyTwoCarersAreNoBaselineOfAHundredAndSevenChildren() {
        Measure.Builder kinship = measure("Children and young people in kinship care", "children and young people")
                .countOfPeople(true)
                .target(Samples.atLeast("100"))
                .baseline(Baseline.builder()
                        .amount(amount("82"))
                        .unit("kinship carers")
                        .date(date("2017"))
                        .build())
                .addObservation(observed("2025-01", "107"));

        assertReason(kinship, Reason.UNITS_DIFFER, TargetMet.MET);
    }

    @Test
    void aGainByFivePerCentOfNothingPrintedIsOpen() {
        Measure.Builder attendance =
                measure("Attendance", "%").target(changeByPercent("5")).addObservation(observed("2024", "90"));

        assertReason(attendance, Reason.NO_BASELINE, TargetMet.NOT_DECIDED);
    }

    @Test
    void thirtyThreeExclusionsPerThousandAreBetterThanOthersHave() {
        List<Comparison> comparisons = Comparison.of(
                measure("Exclusions", "per 1,000")
                        .direction(Direction.LOWER_IS_BETTER)
                        .addObservation(observed("2022/2023", "33"))
                        .addComparator(Comparator.of("Similar councils", amount("80.1")).toBuilder()
                                .date(date("2022/2023"))
                                .build())
                        .addComparator(Comparator.of("Scotland", amount("96.9")).toBuilder()
                                .date(date("2022/2023"))
                                .build())
                        .build(),
                AS_OF);

        assertThat(comparisons)
                .extracting(Comparison::judgement)
                .containsExactly(ComparisonOutcome.BETTER, ComparisonOutcome.BETTER);
    }

    @Test
    void aDutyHasATargetAndNoResult() {
        Measure.Builder review = measure("Services that show a review", "%").target(Samples.atLeast("100"));

        assertReason(review, Reason.NO_OBSERVATION, TargetMet.NOT_DECIDED);
    }

    @Test
    void valuesWithoutADateOrInWordsAreKept() {
        Measure.Builder network = measure("Members", "people").addObservation(Observation.undated(amount("over 70")));
        Measure.Builder money = measure("Corra funding", "GBP").addObservation(observed("2022-12", "229937"));
        Measure.Builder qualifications = measure("Young people with a qualification at level 6", "people")
                .addObservation(Observation.builder()
                        .date(date("2024"))
                        .asPrinted("nearly all")
                        .build());
        Measure.Builder questions = measure("Survey questions improved", "questions")
                .addObservation(
                        observed("2023", "8").toBuilder().asPrinted("all 8").build());

        assertThat(Actual.of(network.build(), AS_OF)).hasToString("over 70 people, undated");
        assertThat(Actual.of(money.build(), AS_OF)).hasToString("229937 GBP");
        assertThat(Actual.of(qualifications.build(), AS_OF)).hasToString("nearly all");
        assertThat(Actual.of(questions.build(), AS_OF)).hasToString("8 questions");
    }

    @Test
    void thirtySixReferralsInFourteenMonthsAreOfMoreThanOneYear() {
        Measure.Builder referrals = measure("Referrals", "people").addObservation(over("2023-03/2024-04", "36"));

        assertReason(referrals, Reason.NO_TARGET, TargetMet.NOT_DECIDED);
        assertReason(referrals.target(each("15", "P1Y")), Reason.PERIODS_DIFFER, TargetMet.NOT_DECIDED);
        assertReason(referrals.target(each("40", "P1Y")), Reason.PERIODS_DIFFER, TargetMet.NOT_MET);
    }

    @Test
    void targetsThatAreTrackedByWordsAreHeld() {
        for (String printed : List.of("TBC", "N/A", "500 p.a.", "additional 15 per annum")) {
            TargetTerms terms = TargetTerms.EMPTY.printedAs(printed);
            Target target = switch (printed) {
                case "TBC" -> new Target.ToBeConfirmed(terms);
                case "N/A" -> new Target.None(terms);
                default -> new Target.EachPeriod(amount(printed.replaceAll("[^0-9]", "")), Period.ofYears(1), terms);
            };

            assertThatCode(() -> progress(measure("Tracked", "people").target(target)))
                    .doesNotThrowAnyException();
            assertThat(target.terms().asPrinted()).contains(printed);
        }
    }
}

package io.github.promisemodel.attention;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Samples;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.words.OtherWords;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of measures and groups needs attention. */
class MeasureAttentionTest {

    private static final PartialDate MARCH = PartialDate.parse("2025-03-31");
    private static final PartialDate DAY_BEFORE = PartialDate.parse("2024-12-30");

    private static Measure.Builder measure() {
        return Measure.builder().id("m1").title("Attendance");
    }

    /** From 0 on the first day of a year of 365 days to 365 on its last. */
    private static Measure aDayADay(String amount, String date) {
        return measure()
                .baseline(Baseline.of(Amount.of(0)).toBuilder()
                        .date(PartialDate.parse("2023-12-31"))
                        .build())
                .target(new Target.AtLeast(Amount.of(366), TargetTerms.EMPTY.dueBy(PartialDate.parse("2024"))))
                .addObservation(Observation.of(PartialDate.parse(date), Amount.parse(amount)))
                .build();
    }

    private static Plan plan(Measure measure) {
        return SamplePlans.of(
                area("a1").addAction(action("1.1").addMeasure(measure).build()).build());
    }

    private static List<String> items(Plan plan, EarlyWarning... warnings) {
        return items(plan, MARCH, warnings);
    }

    private static List<String> items(Plan plan, PartialDate asOf, EarlyWarning... warnings) {
        AttentionRules rules =
                AttentionRules.builder().addEarlyWarnings(warnings).build();
        List<AttentionItem> items = Attention.of(plan, asOf, rules).items();
        OtherWords.assertSaid(items, plan + " " + rules);
        return items.stream().map(AttentionItem::toString).toList();
    }

    private static EarlyWarning warning(String of, WarningSign sign, String limit) {
        return EarlyWarning.builder()
                .id("w1")
                .title("Watched")
                .of(of)
                .sign(sign)
                .limit(Amount.parse(limit))
                .build();
    }

    // ------------------------------------------------------------------------

    @Test
    void aMeasureBehindTheLineToItsTargetIsTold() {
        assertThat(items(plan(aDayADay("90", "2024-06-30")), DAY_BEFORE))
                .containsExactly(
                        "OFF_LINE: Action 1.1, Attendance: 25% of the way to its target as of 2024-06-30, where a"
                                + " straight line is at 50%");
    }

    @ParameterizedTest
    @CsvSource({
        "182, 2024-06-30, 0",
        "181, 2024-06-30, 1",
        "300, 2024-06-30, 0",
        "0, 2023-12-31, 0",
        "0, 2023-06-30, 0",
        "365, 2024-12-30, 0",
        "364, 2024-12-30, 1",
        "366, 2024-03, 0",
    })
    void theLineIsHeldToTheDay(String amount, String date, int items) {
        assertThat(items(plan(aDayADay(amount, date)), DAY_BEFORE)).hasSize(items);
    }

    @Test
    void aLineThatGoesDownIsHeldTheSameWay() {
        Measure falling = aDayADay("90", "2024-06-30").toBuilder()
                .baseline(Baseline.of(Amount.of(100)).toBuilder()
                        .date(PartialDate.parse("2023-12-31"))
                        .build())
                .target(new Target.AtMost(Amount.of(0), TargetTerms.EMPTY.dueBy(PartialDate.parse("2024"))))
                .build();

        assertThat(items(plan(falling), DAY_BEFORE)).singleElement().asString().contains("10% of the way");
    }

    @Test
    void withoutDatesABaselineOrAnObservationThereIsNoLine() {
        Measure whole = aDayADay("1", "2024-06-30");
        assertThat(items(plan(whole), DAY_BEFORE)).hasSize(1);
        assertThat(List.of(
                        whole.toBuilder().baseline(Baseline.of(Amount.of(0))).build(),
                        whole.toBuilder()
                                .target(new Target.AtLeast(Amount.of(366), TargetTerms.EMPTY))
                                .build(),
                        whole.toBuilder()
                                .observations(List.of(Observation.undated(Amount.of(1))))
                                .build(),
                        whole.toBuilder().observations(List.of()).build()))
                .allSatisfy(
                        measure -> assertThat(items(plan(measure), DAY_BEFORE)).isEmpty());
    }

    @Test
    void fromTheTargetsDayOnTheLineIsNotHeldAgainstIt() {
        assertThat(items(plan(aDayADay("365", "2024-12-30")), PartialDate.parse("2024-12-31")))
                .containsExactly(
                        "TARGET_DATE_PASSED: Action 1.1, Attendance: the date of its target has passed: missed,"
                                + " due by 2024, observed as of 2024-12-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "366, 2024-12-31                     | none",
                "1, 2024-12-31, 366, 2025-01         | none",
                "366, 2024-12-31, 1, 2025-01         | reached and lost since, due by 2024, observed as of 2025-01",
                "1, 2023                             | nothing observed since its day, due by 2024, last observed as of 2023",
                "1, 2024                             | missed, due by 2024, observed as of 2024",
                "over 1, 2025-01                     | none",
            })
    void aTargetWhoseDateHasPassedIsToldUnlessItIsKeptOrOpen(String observations, String said) {
        String[] parts = observations.split(", ");
        List<Observation> all = new ArrayList<>();
        for (int i = 0; i < parts.length; i += 2) {
            all.add(Observation.of(PartialDate.parse(parts[i + 1]), Amount.parse(parts[i])));
        }

        assertThat(items(
                        plan(aDayADay("1", "2024").toBuilder().observations(all).build())))
                .isEqualTo(
                        said == null
                                ? List.of()
                                : List.of(
                                        "TARGET_DATE_PASSED: Action 1.1, Attendance: the date of its target has passed: "
                                                + said));
    }

    // ------------------------------------------------------------------------

    private static Measure briefings(String amount, String period) {
        return briefings(amount, period, Period.ofMonths(6));
    }

    private static Measure briefings(String amount, String period, Period every) {
        return measure()
                .title("Briefings")
                .target(new Target.EachPeriod(Amount.of(1), every, TargetTerms.EMPTY))
                .addObservation(Observation.builder()
                        .value(Amount.parse(amount))
                        .period(PartialDate.parse(period))
                        .build())
                .build();
    }

    @Test
    void sixBriefingsInSevenHalfYearsAndALittleMoreAreTold() {
        assertThat(items(plan(briefings("6", "2020-11/2024-09-03"))))
                .containsExactly(
                        "RHYTHM_NOT_KEPT: Action 1.1, Briefings: 6 from 2020-11 to 2024-09-03, where 1 every 6 months"
                                + " gives 7");
    }

    @ParameterizedTest
    @CsvSource({
        "P1M, month, 12",
        "P6W, 6 weeks, 8",
        "P7D, week, 52",
        "P10D, 10 days, 36",
        "P1Y, year, 1",
        "P1M1D, month and day, 11",
        "P6M, 6 months, 2",
    })
    void aRhythmIsToldInWords(Period every, String words, String asked) {
        assertThat(items(plan(briefings("0", "2024", every))))
                .containsExactly("RHYTHM_NOT_KEPT: Action 1.1, Briefings: 0 in 2024, where 1 every " + words + " gives "
                        + asked);
    }

    @Test
    void aPartOfAPeriodIsNotComparedWithAWholeOne() {
        assertThat(items(plan(briefings("0", "2024-10/2024-12")))).isEmpty();
        assertThat(items(plan(briefings("0", "2024", Period.ofMonths(13))))).isEmpty();
        assertThat(items(plan(briefings("0", "2024", Period.ofYears(1000))))).isEmpty();
    }

    @Test
    void quartersThatTogetherMissAYearAreTold() {
        Measure quarters = briefings("3", "2025-01/2025-03", Period.ofYears(1)).toBuilder()
                .addObservations(Samples.over("2024-04/2024-06", "2"), Samples.over("2024-07/2024-09", "1.5"))
                .addObservation(Samples.over("2024-10/2024-12", "0"))
                .target(Samples.each("7", "P1Y"))
                .build();

        assertThat(items(plan(quarters)))
                .containsExactly(
                        "RHYTHM_NOT_KEPT: Action 1.1, Briefings: 6.5 from 2024-04 to 2025-03, where 7 every year gives 7");
        assertThat(items(plan(
                        quarters.toBuilder().target(Samples.each("6.5", "P1Y")).build())))
                .isEmpty();
    }

    @Test
    void aRhythmThatIsCertainlyMissedIsToldOfAnInexactNumberToo() {
        assertThat(items(plan(briefings("under 7", "2020-11/2024-09-03")))).hasSize(1);
    }

    @Test
    void aRhythmIsNotJudgedByAPeriodThatIsNotOver() {
        assertThat(items(plan(briefings("0", "2024-04/2025-03")))).isNotEmpty();
        assertThat(items(plan(briefings("0", "2024-04/2025-04")))).isEmpty();
    }

    @Test
    void whatAPeriodThatIsNotOverFoundIsHeldAgainstTheLineAtTheDateAsked() {
        Measure measure = aDayADay("92", "2025").toBuilder()
                .baseline(Baseline.of(Amount.of(0)).toBuilder()
                        .date(PartialDate.parse("2024-12-30"))
                        .build())
                .target(new Target.AtLeast(Amount.of(366), TargetTerms.EMPTY.dueBy(PartialDate.parse("2025"))))
                .build();

        assertThat(items(plan(measure))).isEmpty();
    }

    @Test
    void aRhythmThatIsKeptOrThatNobodyCanTellIsNot() {
        assertThat(items(plan(briefings("7", "2020-11/2024-09-03")))).isEmpty();
        assertThat(items(plan(briefings("about 6", "2020-11/2024-09-03")))).isEmpty();
        assertThat(items(plan(briefings("6", "2020-11/2024-09-03").toBuilder()
                        .observations(List.of(Observation.undated(Amount.of(6))))
                        .build())))
                .isEmpty();
        assertThat(items(plan(briefings("6", "2020-11/2024-09-03").toBuilder()
                        .target(new Target.ToBeConfirmed(TargetTerms.EMPTY))
                        .build())))
                .isEmpty();
    }

    // ------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "89.9, BELOW, true",
        "90, BELOW, false",
        "about 89, BELOW, false",
        "under 90, BELOW, true",
        "90.1, ABOVE, true",
        "90, ABOVE, false",
        "over 90, ABOVE, true",
    })
    void aValueBeyondTheCouncilsLimitIsAnEarlyWarning(String amount, WarningSign sign, boolean warned) {
        Measure measure = measure()
                .unit("%")
                .addObservation(Observation.undated(Amount.parse(amount)))
                .build();

        List<String> items = items(plan(measure), warning("m1", sign, "90"));
        assertThat(items).hasSize(warned ? 1 : 0);
    }

    @Test
    void anEarlyWarningNamesItsRule() {
        Measure measure =
                measure().addObservation(Observation.undated(Amount.of(80))).build();
        AttentionRules rules = AttentionRules.builder()
                .addEarlyWarnings(warning("m1", WarningSign.BELOW, "90"), warning("m2", WarningSign.BELOW, "90"))
                .build();

        assertThat(Attention.of(plan(measure), MARCH, rules).items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.kind()).isEqualTo(AttentionKind.EARLY_WARNING);
                    assertThat(item.rule()).contains("w1");
                    assertThat(item.measure()).contains("m1");
                    assertThat(item.entry()).contains("1.1");
                    assertThat(item.message()).isEqualTo("Action 1.1, Attendance: Watched: 80, undated is below 90");
                });
    }

    @Test
    void aGroupWithTooManyRedOrBehindIsAnEarlyWarning() {
        Action behind = action("1.1", ActionStatus.BEHIND);
        Plan plan =
                SamplePlans.of(area("a1")
                                .addAction(behind)
                                .addBenefit(benefit("b1", BenefitStatus.RED))
                                .build())
                        .toBuilder()
                        .addGroup(EntryGroup.builder()
                                .id("g1")
                                .title("Sub-group")
                                .addEntries("1.1")
                                .build())
                        .build();

        assertThat(warned(plan, "g1", WarningSign.BEHIND_AT_LEAST, "1"))
                .containsExactly("EARLY_WARNING: Sub-group: Watched: 1 behind, at least 1 are a warning");
        assertThat(warned(plan, "g1", WarningSign.BEHIND_AT_LEAST, "2")).isEmpty();
        assertThat(warned(plan, "g1", WarningSign.RED_AT_LEAST, "1")).isEmpty();
        assertThat(warned(plan, "a1", WarningSign.RED_AT_LEAST, "1"))
                .containsExactly("EARLY_WARNING: Area of a1: Watched: 1 red, at least 1 are a warning");
        assertThat(warned(plan, "gone", WarningSign.RED_AT_LEAST, "1")).isEmpty();
    }

    private static List<String> warned(Plan plan, String of, WarningSign sign, String limit) {
        return items(plan, warning(of, sign, limit)).stream()
                .filter(item -> item.startsWith("EARLY_WARNING"))
                .toList();
    }

    @Test
    void aLimitIsExact() {
        assertThatIllegalStateException()
                .isThrownBy(() -> warning("m1", WarningSign.BELOW, "over 90"))
                .withMessage("Early warning w1: the limit 'over 90' is not exact; give a number to compare with");
    }
}

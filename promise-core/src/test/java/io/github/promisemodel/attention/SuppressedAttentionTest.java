package io.github.promisemodel.attention;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Items about measures of people, and about those of the whole plan and of areas. */
class SuppressedAttentionTest {

    private static final PartialDate AS_OF = PartialDate.parse("2024-12-30");

    private static final BiPredicate<Measure, Collection<Observation>> HIDES_SEVENS = (measure, observations) ->
            observations.stream().anyMatch(each -> each.findAmount().equals(Optional.of(Amount.of(7))));

    private static Measure.Builder people(String id) {
        return Measure.builder().id(id).title("Attendance").unit("people").countOfPeople(true);
    }

    private static Measure offLine(long count) {
        return people("m1")
                .baseline(Baseline.of(Amount.of(0)).toBuilder()
                        .date(PartialDate.parse("2023-12-31"))
                        .build())
                .target(new Target.AtLeast(Amount.of(366), TargetTerms.EMPTY.dueBy(PartialDate.parse("2024"))))
                .addObservation(Observation.of(PartialDate.parse("2024-06-30"), Amount.of(count)))
                .build();
    }

    private static Plan plan(Measure... measures) {
        return SamplePlans.of(area("a1")
                .addAction(action("1.1").addMeasures(measures).build())
                .build());
    }

    private static AttentionRules below(String limit) {
        return AttentionRules.builder()
                .addEarlyWarnings(EarlyWarning.builder()
                        .id("w1")
                        .title("Watched")
                        .of("m1")
                        .sign(WarningSign.BELOW)
                        .limit(Amount.parse(limit))
                        .build())
                .build();
    }

    private static List<String> items(
            Plan plan, AttentionRules rules, BiPredicate<Measure, Collection<Observation>> hides) {
        return Attention.of(plan, AS_OF, rules, hides).items().stream()
                .map(AttentionItem::toString)
                .toList();
    }

    @Test
    void whatIsHiddenStaysAsAnItemWithoutNumbers() {
        Measure passed = people("m2")
                .target(new Target.AtLeast(Amount.of(9), TargetTerms.EMPTY.dueBy(PartialDate.parse("2023"))))
                .addObservation(Observation.of(PartialDate.parse("2024"), Amount.of(7)))
                .build();
        Measure rhythm = people("m3")
                .target(new Target.EachPeriod(Amount.of(9), Period.ofYears(1), TargetTerms.EMPTY))
                .addObservation(Observation.builder()
                        .period(PartialDate.parse("2023"))
                        .value(Amount.of(7))
                        .build())
                .build();

        assertThat(items(plan(offLine(7), passed, rhythm), below("10"), HIDES_SEVENS))
                .containsExactly(
                        "OFF_LINE: Action 1.1, Attendance: behind the line to its target; its numbers are suppressed",
                        "EARLY_WARNING: Action 1.1, Attendance: Watched; its numbers are suppressed",
                        "TARGET_DATE_PASSED: Action 1.1, Attendance: the date of its target has passed; its numbers are suppressed",
                        "RHYTHM_NOT_KEPT: Action 1.1, Attendance: less often than its target asks for; its numbers are suppressed");
    }

    @Test
    void whatIsNotHiddenIsSaid() {
        assertThat(items(plan(offLine(8)), below("10"), HIDES_SEVENS))
                .containsExactly(
                        "OFF_LINE: Action 1.1, Attendance: 2% of the way to its target as of 2024-06-30, where a straight line is at 50%",
                        "EARLY_WARNING: Action 1.1, Attendance: Watched: 8 people is below 10");
    }

    @Test
    void theCallerIsAskedOfEachObservationThatIsAdded() {
        Measure quarters = people("m1")
                .target(new Target.EachPeriod(Amount.of(90), Period.ofYears(1), TargetTerms.EMPTY))
                .addObservations(
                        Observation.builder()
                                .period(PartialDate.parse("2023-01/2023-06"))
                                .value(Amount.of(7))
                                .build(),
                        Observation.builder()
                                .period(PartialDate.parse("2023-07/2023-12"))
                                .value(Amount.of(50))
                                .build())
                .build();

        assertThat(items(plan(quarters), AttentionRules.usual(), HIDES_SEVENS))
                .singleElement()
                .asString()
                .endsWith("its numbers are suppressed");
    }

    @Test
    void withoutAPolicyNoNumberOfPeopleIsSaid() {
        Plan plan = plan(
                offLine(90),
                offLine(90).toBuilder().id("m2").countOfPeople(false).build());

        assertThat(Attention.of(plan, AS_OF, AttentionRules.usual()).items())
                .extracting(AttentionItem::message)
                .containsExactly(
                        "Action 1.1, Attendance: behind the line to its target; its numbers are suppressed",
                        "Action 1.1, Attendance: 25% of the way to its target as of 2024-06-30, where a straight line is at 50%");
    }

    @Test
    void aRatioIsComparedExactly() {
        Measure.Builder ratio = Measure.builder().id("m1").title("Attendance").unit("%");
        Measure below = ratio.addObservation(Observation.of(PartialDate.parse("2024"), Ratio.of(8999, 10000)))
                .build();

        assertThat(items(plan(below), below("90"), HIDES_SEVENS))
                .containsExactly(
                        "EARLY_WARNING: Action 1.1, Attendance: Watched: 8999 of 10000, dated within 2024 is below 90 per 100");
        assertThat(items(plan(below), below("89.99"), HIDES_SEVENS)).isEmpty();
        assertThat(items(plan(below.toBuilder().per(1000).build()), below("90"), HIDES_SEVENS))
                .isEmpty();
        assertThat(items(
                        plan(below.toBuilder()
                                .observations(List.of(Observation.of(PartialDate.parse("2024"), Ratio.of(0, 0))))
                                .build()),
                        below("90"),
                        HIDES_SEVENS))
                .isEmpty();
    }

    @Test
    void aValueInAnotherUnitIsNotCompared() {
        Measure measure = people("m1")
                .addObservation(Observation.of(PartialDate.parse("2024"), Amount.of(3)).toBuilder()
                        .unit("families")
                        .build())
                .build();

        assertThat(items(plan(measure), below("90"), HIDES_SEVENS)).isEmpty();
    }

    @Test
    void measuresOfTheWholePlanAndOfAreasAreLookedAt() {
        Plan plan = SamplePlans.of(area("a1")
                        .addMeasure(offLine(8).toBuilder().id("m2").build())
                        .build())
                .toBuilder()
                .addMeasure(offLine(8))
                .build();

        List<AttentionItem> items =
                Attention.of(plan, AS_OF, AttentionRules.usual(), HIDES_SEVENS).items();
        assertThat(items).extracting(AttentionItem::measure).containsExactly(Optional.of("m1"), Optional.of("m2"));
        assertThat(items).allMatch(item -> item.entry().isEmpty());
        assertThat(items.get(0).message()).startsWith(plan.getId());
        assertThat(items.get(1).message()).startsWith("Area a1");
    }

    @Test
    void itGoesByTheTargetInForceAndTheObservationsThatStand() {
        Measure measure = offLine(90).toBuilder()
                .countOfPeople(false)
                .addTargetProfile(
                        new Target.AtLeast(Amount.of(9), TargetTerms.EMPTY.dueBy(PartialDate.parse("2024-12-31"))))
                .target(new Target.AtLeast(Amount.of(1000), TargetTerms.EMPTY.dueBy(PartialDate.parse("2025"))))
                .build();
        Measure revised = offLine(300).toBuilder()
                .countOfPeople(false)
                .observations(List.of(
                        Observation.of(PartialDate.parse("2024-06-30"), Amount.of(10)).toBuilder()
                                .id("wrong")
                                .build(),
                        Observation.of(PartialDate.parse("2024-06-30"), Amount.of(300)).toBuilder()
                                .supersedes("wrong")
                                .build()))
                .build();

        assertThat(items(plan(measure, revised.toBuilder().id("m2").build()), AttentionRules.usual(), HIDES_SEVENS))
                .isEmpty();
    }
}

package io.github.promisemodel.check;

import static io.github.promisemodel.check.CheckedMeasures.date;
import static io.github.promisemodel.check.CheckedMeasures.measure;
import static io.github.promisemodel.check.CheckedMeasures.places;
import static io.github.promisemodel.check.CheckedMeasures.planOf;
import static io.github.promisemodel.check.CheckedMeasures.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetAmendment;
import io.github.promisemodel.measure.TargetTerms;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Targets on the way, amendments, and targets that need a baseline or a direction. */
class TargetCheckTest {

    private static Target due(String by) {
        return new Target.AtLeast(Amount.of(80), TargetTerms.EMPTY.dueBy(date(by)));
    }

    private static TargetAmendment amended(String date, Target... profile) {
        return TargetAmendment.builder()
                .date(date(date))
                .reason("Agreed anew")
                .addProfileBefore(profile)
                .build();
    }

    @Nested
    class OrderTest {

        @Test
        void aTargetOnTheWayIsDatedInOrderAndBeforeTheTarget() {
            Measure measure = measure("m")
                    .target(due("2026"))
                    .addTargetProfile(
                            due("2025"), due("2024"), new Target.AtLeast(Amount.of(5), TargetTerms.EMPTY), due("2027"))
                    .build();

            assertThat(told(planOf(measure), FindingCode.TARGETS_OUT_OF_ORDER))
                    .containsExactly(
                            "/measures/0/targetProfile/1/by Plan northmoor-2024-27: a target on the way of the measure"
                                    + " 'Measure m' is due by 2024, and is listed after one due by 2025; list the"
                                    + " earliest first",
                            "/measures/0/targetProfile/2 Plan northmoor-2024-27: a target on the way of the measure"
                                    + " 'Measure m' has no date; write when it is due",
                            "/measures/0/targetProfile/3/by Plan northmoor-2024-27: a target on the way of the measure"
                                    + " 'Measure m' is due by 2027, after the target itself, due by 2026; put one of"
                                    + " the two right");
        }

        @Test
        void amendmentsAreInOrderAndSoIsWhatWasInForceBefore() {
            Measure measure = measure("m")
                    .addTargetAmendments(amended("2025-04"), amended("2024-04", due("2023"), due("2022")))
                    .build();

            assertThat(told(planOf(measure), FindingCode.TARGETS_OUT_OF_ORDER))
                    .containsExactly(
                            "/measures/0/targetAmendments/1/date Plan northmoor-2024-27: an amendment of the target of"
                                    + " the measure 'Measure m' is of 2024-04, and is listed after one of 2025-04;"
                                    + " list the earliest first",
                            "/measures/0/targetAmendments/1/profileBefore/1/by Plan northmoor-2024-27: a target on the"
                                    + " way of the measure 'Measure m' is due by 2022, and is listed after one due by"
                                    + " 2023; list the earliest first");
        }

        @Test
        void whatMayBeInOrderIsNotTold() {
            Measure measure = measure("m")
                    .target(due("2026"))
                    .addTargetProfile(due("2024-06"), due("2024"), due("2026-12"))
                    .addTargetAmendments(amended("2024-06"), amended("2024"))
                    .build();

            assertThat(places(planOf(measure), FindingCode.TARGETS_OUT_OF_ORDER))
                    .isEmpty();
        }
    }

    @Nested
    class MissingTest {

        private final Target improve = new Target.Improve(TargetTerms.EMPTY);

        @Test
        void anImprovementNeedsABaselineAndADirection() {
            assertThat(told(
                            planOf(measure("m").target(improve).build()),
                            FindingCode.TARGET_WITHOUT_BASELINE,
                            FindingCode.TARGET_WITHOUT_DIRECTION))
                    .containsExactly(
                            "/measures/0/target Plan northmoor-2024-27: the target of the measure 'Measure m' is better"
                                    + " than the baseline, and it has no baseline to count from; give the baseline",
                            "/measures/0/target Plan northmoor-2024-27: the target of the measure 'Measure m' is better"
                                    + " than the baseline, and it does not say which way is better; give the direction");
            assertThat(told(
                            planOf(measure("m")
                                    .target(improve)
                                    .baseline(Baseline.of(Amount.of(5)))
                                    .direction(Direction.HIGHER_IS_BETTER)
                                    .build()),
                            FindingCode.TARGET_WITHOUT_BASELINE,
                            FindingCode.TARGET_WITHOUT_DIRECTION))
                    .isEmpty();
        }

        @Test
        void aChangeNeedsABaselineAloneOnTheWayToo() {
            for (Target change : List.of(
                    new Target.ChangeBy(Amount.of(5), TargetTerms.EMPTY.dueBy(date("2025"))),
                    new Target.ChangeByPercent(Amount.of(5), TargetTerms.EMPTY.dueBy(date("2025"))))) {
                Measure measure = measure("m").addTargetProfile(change).build();

                assertThat(places(planOf(measure), FindingCode.TARGET_WITHOUT_BASELINE))
                        .containsExactly("/measures/0/targetProfile/0");
                assertThat(places(planOf(measure), FindingCode.TARGET_WITHOUT_DIRECTION))
                        .isEmpty();
            }
        }

        @Test
        void anotherTargetNeedsNeither() {
            assertThat(places(planOf(measure("m").target(due("2025")).build()), FindingCode.TARGET_WITHOUT_BASELINE))
                    .isEmpty();
        }
    }
}

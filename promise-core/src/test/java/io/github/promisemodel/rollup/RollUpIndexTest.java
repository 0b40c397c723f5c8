package io.github.promisemodel.rollup;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.status.ActionStatus.BEHIND;
import static io.github.promisemodel.status.ActionStatus.COMPLETE;
import static io.github.promisemodel.status.ActionStatus.ON_TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tallies at any date from an index made once. */
class RollUpIndexTest {

    private static Assessment<ActionStatus> about(String date, ActionStatus status) {
        return Assessment.of(PartialDate.parse(date), status);
    }

    private static final Plan PLAN = SamplePlans.of(
            area("a1", Foundation.VOICE)
                    .addAction(action("1.1")
                            .addAssessment(about("2025-03", COMPLETE))
                            .addAssessment(about("2024", BEHIND))
                            .build())
                    .addAction(action("1.2")
                            .addAssessment(about("2024-12-31", ON_TARGET))
                            .disposition(Disposition.of(DispositionKind.WITHDRAWN))
                            .build())
                    .addBenefit(benefit("1-b1", BenefitStatus.BLUE))
                    .build(),
            area("a2").build());

    private static RollUpIndex<ActionStatus> index(Denominator denominator) {
        return RollUpIndex.actions(List.of(PLAN), Grouping.AREA, denominator);
    }

    private static String total(String date) {
        return index(Denominator.EVERY_ENTRY).total(PartialDate.parse(date)).toString();
    }

    @Test
    void aDayIsAnsweredByWhatHoldsFromTheLastChangeOn() {
        assertThat(total("2023-12-31")).isEqualTo("2 not assessed");
        assertThat(total("2024-01-01")).isEqualTo("1 BEHIND, 1 not assessed");
        assertThat(total("2024-12-30")).isEqualTo("1 BEHIND, 1 not assessed");
        assertThat(total("2024-12-31")).isEqualTo("1 ON_TARGET, 1 BEHIND");
        assertThat(total("2025-02-28")).isEqualTo("1 ON_TARGET, 1 BEHIND");
        assertThat(total("2025-03-01")).isEqualTo("1 ON_TARGET, 1 COMPLETE");
        assertThat(total("9999")).isEqualTo("1 ON_TARGET, 1 COMPLETE");
        assertThat(total("0001-01-01")).isEqualTo("2 not assessed");
    }

    @Test
    void aPartialDateCountsFromItsLastDay() {
        assertThat(total("2024")).isEqualTo("1 ON_TARGET, 1 BEHIND");
        assertThat(total("2024-12")).isEqualTo("1 ON_TARGET, 1 BEHIND");
        assertThat(total("2024-11")).isEqualTo("1 BEHIND, 1 not assessed");
        assertThat(total("2023")).isEqualTo("2 not assessed");
    }

    @Test
    void entriesLeftOutAreNamedAtEveryDate() {
        RollUpIndex<ActionStatus> index = index(Denominator.CURRENT_ENTRIES);

        assertThat(index.total(PartialDate.of(2020))).hasToString("1 not assessed, 1 left out: WITHDRAWN");
        assertThat(index.get("a1", PartialDate.of(2025))).hasToString("1 COMPLETE, 1 left out: WITHDRAWN");
        assertThat(index.denominator()).isEqualTo(Denominator.CURRENT_ENTRIES);
    }

    @Test
    void groupsStandInTheirOrderEmptyOnesIncluded() {
        RollUpIndex<ActionStatus> index = index(Denominator.EVERY_ENTRY);

        assertThat(index.keys()).containsExactly(GroupKey.of("a1", "Area of a1"), GroupKey.of("a2", "Area of a2"));
        assertThat(index.tallies(PartialDate.of(2025)).values())
                .extracting(StatusTally::toString)
                .containsExactly("1 ON_TARGET, 1 COMPLETE", "no entries");
        assertThat(index.grouping()).isSameAs(Grouping.AREA);
        assertThat(index).hasToString("2 groups by area");
        assertThat(RollUpIndex.actions(List.of(PLAN), Grouping.PERIOD, Denominator.EVERY_ENTRY))
                .hasToString("1 group by period");
    }

    @Test
    void anUnknownGroupIsNotFoundAndNotGuessed() {
        assertThat(index(Denominator.EVERY_ENTRY).find("a9", PartialDate.of(2025)))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index(Denominator.EVERY_ENTRY).get("a9", PartialDate.of(2025)))
                .withMessage("Roll-up by area: no group has the key a9; there is a1, a2");
    }

    @Test
    void benefitsAreIndexedToo() {
        RollUpIndex<BenefitStatus> index =
                RollUpIndex.benefits(List.of(PLAN), Grouping.FOUNDATION, Denominator.CURRENT_ENTRIES);

        assertThat(index.get("VOICE", PartialDate.of(2025))).hasToString("1 BLUE");
        assertThat(index.get("CARE", PartialDate.of(2025)).isEmpty()).isTrue();
        assertThat(index.keys()).hasSize(5);
    }

    @Test
    void aGroupWithManyChangesIsCountedWhole() {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            actions.add(action("1." + i)
                    .addAssessment(about("2024-02", BEHIND))
                    .addAssessment(about("2024-01", ON_TARGET))
                    .addAssessment(about("2024-03", BEHIND))
                    .addAssessment(about("2025", i % 2 == 0 ? COMPLETE : ON_TARGET))
                    .build());
        }
        RollUpIndex<ActionStatus> index = RollUpIndex.actions(
                List.of(SamplePlans.of(area("a1").addAllActions(actions).build())),
                Grouping.AREA,
                Denominator.CURRENT_ENTRIES);

        assertThat(index.total(PartialDate.parse("2023"))).hasToString("100 not assessed");
        assertThat(index.total(PartialDate.parse("2024-01"))).hasToString("100 ON_TARGET");
        assertThat(index.total(PartialDate.parse("2024-03"))).hasToString("100 BEHIND");
        assertThat(index.get("a1", PartialDate.of(2025))).hasToString("50 ON_TARGET, 50 COMPLETE");
    }

    @Test
    void anAnswerCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> index(Denominator.EVERY_ENTRY)
                        .tallies(PartialDate.of(2025))
                        .clear());
    }
}

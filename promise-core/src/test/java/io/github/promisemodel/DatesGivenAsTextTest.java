package io.github.promisemodel;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a newcomer asks and builds first takes a date as a text or as a day too, and says the same. */
class DatesGivenAsTextTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final PartialDate DATE = PartialDate.of(DAY);
    private static final LocalDate EARLIER = LocalDate.of(2024, 3, 31);
    private static final PartialDate EARLIER_DATE = PartialDate.of(EARLIER);

    private static final Plan PLAN = northmoor()
            .addArea(area("a1")
                    .addAction(action("1.1")
                            .due("2024-12")
                            .addAssessment(Assessment.of("2024-03", ActionStatus.BEHIND))
                            .addAssessment(Assessment.of(DAY, ActionStatus.PAUSED))
                            .build())
                    .build())
            .addPublished(PublishedFigure.builder()
                    .of(FigureSubject.ACTIONS)
                    .total(1)
                    .source(Source.of("Summary"))
                    .build())
            .build();

    @Test
    void aReconciliation() {
        String expected = Reconciliation.of(PLAN, DATE).figures().toString();

        assertThat(Reconciliation.of(PLAN, "2025-03-31").figures()).hasToString(expected);
        assertThat(Reconciliation.of(PLAN, DAY).figures()).hasToString(expected);
    }

    @Test
    void aMovement() {
        assertThat(Movement.actions(PLAN, "2024-03-31", "2025-03-31").total())
                .isEqualTo(Movement.actions(PLAN, EARLIER_DATE, DATE).total());
        assertThat(Movement.actions(PLAN, EARLIER, DAY).total())
                .isEqualTo(Movement.actions(PLAN, EARLIER_DATE, DATE).total());
        assertThat(Movement.benefits(PLAN, "2024-03-31", "2025-03-31").total())
                .isEqualTo(Movement.benefits(PLAN, EARLIER_DATE, DATE).total());
        assertThat(Movement.benefits(PLAN, EARLIER, DAY).total())
                .isEqualTo(Movement.benefits(PLAN, EARLIER_DATE, DATE).total());
    }

    @Test
    void whatNeedsAttention() {
        String expected =
                Attention.of(PLAN, DATE, AttentionRules.usual()).items().toString();

        assertThat(Attention.of(PLAN, "2025-03-31", AttentionRules.usual()).items())
                .isNotEmpty()
                .hasToString(expected);
        assertThat(Attention.of(PLAN, DAY, AttentionRules.usual()).items()).hasToString(expected);
    }

    @Test
    void whatIsBuilt() {
        assertThat(action("1.1").due("2026").build())
                .isEqualTo(action("1.1").due(PartialDate.of(2026)).build());
        assertThat(action("1.1").due(DAY).build())
                .isEqualTo(action("1.1").due(DATE).build());
        assertThat(northmoor().asOf("2025-03-31").build())
                .isEqualTo(northmoor().asOf(DAY).build())
                .isEqualTo(northmoor().asOf(DATE).build());
        assertThat(Assessment.builder(ActionStatus.class).asOf("2025-03-31").build())
                .isEqualTo(Assessment.builder(ActionStatus.class).asOf(DAY).build())
                .isEqualTo(Assessment.builder(ActionStatus.class).asOf(DATE).build());
        assertThatIllegalArgumentException().isThrownBy(() -> action("1.1").due("Ongoing"));
    }
}

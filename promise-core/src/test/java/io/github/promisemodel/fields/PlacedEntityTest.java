package io.github.promisemodel.fields;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.ExtensionValue.Text;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The walk over all entities of a plan. */
class PlacedEntityTest {

    private static final Plan PLAN = northmoor()
            .addArea(area("a1")
                    .source(Source.of("page 1"))
                    .addAction(action("1.1")
                            .addMilestone(Milestone.of("Agreed", MARCH).toBuilder()
                                    .extensions(Extensions.of("ward", new Text("North")))
                                    .build())
                            .addAssessment(Assessment.of(MARCH, ActionStatus.COMPLETE).toBuilder()
                                    .addEvidence(Evidence.narrative("It helped."))
                                    .build())
                            .build())
                    .addBenefit(benefit("1-b1").build())
                    .build())
            .build();

    private static List<PlacedEntity<?>> all() {
        List<PlacedEntity<?>> all = new ArrayList<>();
        PlacedEntity.forEach(PLAN, all::add);
        return all;
    }

    private static PlacedEntity<?> at(String path) {
        return all().stream()
                .filter(placed -> placed.path().toString().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class ForEachTest {

        @Test
        void anEntityIsBeforeItsPartsAndTheseAreInTheOrderOfTheirFields() {
            assertThat(all())
                    .extracting(placed -> placed.fields() + " " + placed.path())
                    .containsExactly(
                            "Plan ",
                            "Council /council",
                            "Period /period",
                            "StatusScheme /statusScheme",
                            "Area /areas/0",
                            "Action /areas/0/actions/0",
                            "Milestone /areas/0/actions/0/milestones/0",
                            "ActionAssessment /areas/0/actions/0/assessments/0",
                            "Evidence /areas/0/actions/0/assessments/0/evidence/0",
                            "Benefit /areas/0/benefits/0",
                            "Source /areas/0/source");
        }

        @Test
        void theEntityIsThatOfThePlan() {
            assertThat(at("/areas/0/benefits/0").entity())
                    .isSameAs(PLAN.getBenefits().get(0));
        }
    }

    @Nested
    class EntryTest {

        @Test
        void whatIsWithinAnEntryBelongsToIt() {
            Entry<?> action = PLAN.getActions().get(0);

            assertThat(at("/areas/0/actions/0").entry()).isSameAs(action);
            assertThat(at("/areas/0/actions/0/assessments/0/evidence/0").entry())
                    .isSameAs(action);
            assertThat(at("/areas/0/source").entry()).isNull();
        }
    }

    @Nested
    class NameTest {

        @Test
        void whatHasNoNameIsCalledAsWhatItIsPartOf() {
            assertThat(at("/areas/0/actions/0/assessments/0/evidence/0").name()).isEqualTo("Action 1.1");
            assertThat(at("/areas/0/source").name()).isEqualTo("Area a1");
            assertThat(at("/period").name()).isEqualTo("Plan northmoor-2024-27");
        }
    }

    @Nested
    class ParentTest {

        @Test
        void thePlanIsPartOfNothing() {
            assertThat(at("").parent()).isEmpty();
            assertThat(at("/areas/0/source").parent().map(PlacedEntity::entity))
                    .isEqualTo(Optional.of(PLAN.getAreas().get(0)));
        }
    }

    @Nested
    class ExtensionsTest {

        @Test
        void theFieldsThatAreNotKnownAreThoseOfTheEntity() {
            assertThat(at("/areas/0/actions/0/milestones/0").extensions().names())
                    .containsExactly("ward");
            assertThat(at("/areas/0").extensions().isEmpty()).isTrue();
        }
    }
}

package io.github.promisemodel.plan;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;

/** Made-up plans for tests, and the parts they are made of. */
public final class SamplePlans {

    /** The date the sample's entries are mostly assessed as of. */
    public static final PartialDate MARCH = PartialDate.parse("2025-03");

    private SamplePlans() {}

    /** A plan of the given areas. */
    public static Plan of(ImprovementArea... areas) {
        return northmoor().addAreas(areas).build();
    }

    /** The start of a plan. */
    public static Plan.Builder northmoor() {
        return Plan.builder()
                .id("northmoor-2024-27")
                .council(Council.of("northmoor"))
                .title("A made-up council's plan")
                .period(PlanPeriod.parse("2024-04/2027-03"));
    }

    /** The start of an area under some foundations. */
    public static ImprovementArea.Builder area(String id, Foundation... foundations) {
        return ImprovementArea.builder().id(id).title("Area of " + id).addFoundations(foundations);
    }

    /** The start of an action nobody has assessed. */
    public static Action.Builder action(String id) {
        return Action.builder().id(id).title("Action of " + id);
    }

    /** An action assessed as of March. */
    public static Action action(String id, ActionStatus status) {
        return action(id).addAssessment(Assessment.of(MARCH, status)).build();
    }

    /** An action assessed as of March, and what becomes of it. */
    public static Action action(String id, ActionStatus status, DispositionKind kind) {
        return action(id, status).toBuilder().disposition(Disposition.of(kind)).build();
    }

    /** The start of a benefit nobody has assessed. */
    public static Benefit.Builder benefit(String id) {
        return Benefit.builder().id(id).title("Benefit of " + id);
    }

    /** A benefit assessed as of March. */
    public static Benefit benefit(String id, BenefitStatus status) {
        return benefit(id).addAssessment(Assessment.of(MARCH, status)).build();
    }
}

package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.assertFoundAt;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.ExtensionValue.Text;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may be odd about measures, funding, and the evidence that names a measure. */
class MeasureCheckTest {

    private static final Extensions WARD = Extensions.of("ward", new Text("North"));
    private static final Source MISSING =
            Source.builder().document("missing").place("page 1").build();
    private static final Amount ONE = Amount.of(1);

    private static Measure.Builder measure(String id) {
        return Measure.builder().id(id).title("A measure");
    }

    private static Measure full() {
        return measure("m1")
                .extensions(WARD)
                .baseline(Baseline.of(ONE).toBuilder()
                        .source(MISSING)
                        .extensions(WARD)
                        .build())
                .target(new Target.ToBeConfirmed(new TargetTerms(Optional.empty(), Optional.empty(), WARD)))
                .addObservation(Observation.undated(ONE).toBuilder()
                        .source(MISSING)
                        .extensions(WARD)
                        .build())
                .addComparator(Comparator.of("Scotland", ONE).toBuilder()
                        .source(MISSING)
                        .extensions(WARD)
                        .build())
                .bands(ToleranceBands.builder()
                        .on(ToleranceBands.On.PROGRESS)
                        .addLimit(Band.of(BenefitStatus.BLUE, ONE).toBuilder()
                                .extensions(WARD)
                                .build())
                        .otherwise(BenefitStatus.RED)
                        .extensions(WARD)
                        .build())
                .addOverride(StatusOverride.withdrawal(MARCH, "The count is in").toBuilder()
                        .source(MISSING)
                        .extensions(WARD)
                        .build())
                .source(MISSING)
                .build();
    }

    @Test
    void unknownFieldsOfEveryPartOfAMeasureAreFound() {
        Plan plan = SamplePlans.of(area("a1")
                .addBenefit(benefit("1-b1").addMeasure(full()).build())
                .build());
        String at = "/areas/0/benefits/0/measures/0";

        assertThat(PlanCheck.of(plan).findings(FindingCode.UNKNOWN_FIELD))
                .extracting(each -> each.path().toString())
                .containsExactly(
                        at + "/bands/limits/0/ward",
                        at + "/bands/ward",
                        at + "/baseline/ward",
                        at + "/comparators/0/ward",
                        at + "/observations/0/ward",
                        at + "/overrides/0/ward",
                        at + "/target/ward",
                        at + "/ward");
        assertThat(FindingAssertions.found(plan))
                .filteredOn(finding -> finding.code() == FindingCode.UNKNOWN_FIELD)
                .allSatisfy(finding -> assertThat(finding.entry()).contains("1-b1"));
    }

    @Test
    void sourcesOfEveryPartOfAMeasureAreLookedAt() {
        Plan plan = SamplePlans.of(
                area("a1").addAction(action("1.1").addMeasure(full()).build()).build());
        String at = "/areas/0/actions/0/measures/0";

        assertThat(PlanCheck.of(plan).findings(FindingCode.DANGLING_LINK))
                .extracting(each -> each.path().toString())
                .containsExactly(
                        at + "/baseline/source",
                        at + "/comparators/0/source",
                        at + "/observations/0/source",
                        at + "/overrides/0/source",
                        at + "/source");
    }

    @Test
    void fundingAndItsFunderAreLookedAt() {
        Funding funding = Funding.builder()
                .spent(ONE)
                .funder(Organisation.of("A trust").toBuilder().extensions(WARD).build())
                .extensions(WARD)
                .build();
        Plan plan = SamplePlans.of(
                area("a1").addAction(action("1.1").addFunding(funding).build()).build());

        assertFoundAt(
                plan,
                FindingCode.UNKNOWN_FIELD,
                "/areas/0/actions/0/funding/0/funder/ward",
                "/areas/0/actions/0/funding/0/ward");
    }

    @Test
    void theSourceOfFundingIsLookedAt() {
        Funding funding = Funding.builder().spent(ONE).source(MISSING).build();

        assertFoundAt(
                SamplePlans.of(area("a1")
                        .addAction(action("1.1").addFunding(funding).build())
                        .build()),
                FindingCode.DANGLING_LINK,
                "/areas/0/actions/0/funding/0/source");
    }

    @Test
    void twoMeasuresOfOnePlanMayNotShareAnId() {
        Finding finding = only(SamplePlans.of(area("a1")
                .addAction(action("1.1").addMeasure(measure("m1").build()).build())
                .addBenefit(benefit("1-b1").addMeasure(measure("m1").build()).build())
                .build()));

        assertThat(finding.code()).isEqualTo(FindingCode.DUPLICATE_ID);
        assertThat(finding.path()).hasToString("/areas/0/benefits/0/measures/0");
        assertThat(finding.entry()).contains("1-b1");
        assertThat(finding.message())
                .isEqualTo(
                        "Measure m1: the id 'm1' is already used at /areas/0/actions/0/measures/0; give each an id of"
                                + " its own");
    }

    @Test
    void evidenceOfAMeasureThatIsMissingIsFound() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1")
                        .addMeasure(measure("m1").build())
                        .addEvidence(Evidence.number("m1"), Evidence.number("m2"))
                        .addAssessment(Assessment.of(MARCH, ActionStatus.COMPLETE).toBuilder()
                                .addEvidence(Evidence.number("m3"), Evidence.narrative("Done"))
                                .build())
                        .build())
                .build());

        assertFoundAt(
                plan,
                FindingCode.DANGLING_LINK,
                "/areas/0/actions/0/assessments/0/evidence/0",
                "/areas/0/actions/0/evidence/1");
        assertThat(FindingAssertions.found(plan).get(1).message())
                .isEqualTo("Action 1.1: it names the measure 'm2', and the plan has none with that id");
    }

    @Test
    void evidenceMayNameAMeasureOfAnotherEntry() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1").addEvidence(Evidence.number("m1")).build())
                .addBenefit(benefit("1-b1").addMeasure(measure("m1").build()).build())
                .build());

        assertThat(FindingAssertions.found(plan)).isEmpty();
    }
}

package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.assertFoundAt;
import static io.github.promisemodel.check.FindingAssertions.found;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.ExtensionValue.Text;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fields that this version does not know. */
class UnknownFieldTest {

    private static final Extensions WARD = Extensions.of("ward", new Text("North"));
    private static final Organisation HOUSING =
            Organisation.of("Housing").toBuilder().extensions(WARD).build();
    private static final Source SOURCE =
            Source.of("Summary").toBuilder().extensions(WARD).build();

    @Test
    void anUnknownFieldIsFoundAndKept() {
        Finding finding = only(northmoor().extensions(WARD).build());

        assertThat(finding.code()).isEqualTo(FindingCode.UNKNOWN_FIELD);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).hasToString("/ward");
        assertThat(finding.entry()).isEmpty();
        assertThat(finding.arguments()).contains(Map.entry("field", "ward"));
        assertThat(finding.message())
                .isEqualTo(
                        "Plan northmoor-2024-27: this version does not know the field 'ward', and keeps it as it is");
    }

    @Test
    void aFieldWithAStrokeInItsNameHasAnEscapedPath() {
        Plan plan = northmoor()
                .extensions(Extensions.of("north/south", new Text("")))
                .build();

        assertFoundAt(plan, FindingCode.UNKNOWN_FIELD, "/north~1south");
    }

    @Test
    void fieldsOfThePlansOwnPartsAreFound() {
        Plan plan = northmoor()
                .council(Council.of("northmoor").toBuilder().extensions(WARD).build())
                .period(PlanPeriod.parse("2024/2027").toBuilder()
                        .extensions(WARD)
                        .build())
                .statusScheme(StatusScheme.builder()
                        .extensions(WARD)
                        .addAction(Wording.builder(ActionStatus.class)
                                .addWords("Done")
                                .extensions(WARD)
                                .build())
                        .addBenefit(Wording.builder(BenefitStatus.class)
                                .addWords("Realised")
                                .extensions(WARD)
                                .build())
                        .build())
                .addDocument(Document.builder()
                        .id("report")
                        .title("Report")
                        .extensions(WARD)
                        .build())
                .addCallsToAction(CallToAction.builder()
                        .id("voice-1")
                        .foundation(Foundation.VOICE)
                        .title("Listen")
                        .source(SOURCE)
                        .extensions(WARD)
                        .build())
                .addGroup(EntryGroup.builder()
                        .id("g1")
                        .title("Sub-group")
                        .source(SOURCE)
                        .extensions(WARD)
                        .build())
                .build();

        assertFoundAt(
                plan,
                FindingCode.UNKNOWN_FIELD,
                "/callsToAction/0/source/ward",
                "/callsToAction/0/ward",
                "/council/ward",
                "/documents/0/ward",
                "/groups/0/source/ward",
                "/groups/0/ward",
                "/period/ward",
                "/statusScheme/actions/0/ward",
                "/statusScheme/benefits/0/ward",
                "/statusScheme/ward");
    }

    @Test
    void fieldsWithinAnEntryAreFoundAndNameIt() {
        Plan plan = northmoor()
                .addArea(area("a1")
                        .addAction(action("1.1")
                                .extensions(WARD)
                                .addKeyDate(KeyDate.of(PartialDate.of(2024), "Begun").toBuilder()
                                        .extensions(WARD)
                                        .build())
                                .addAssessment(Assessment.of(MARCH, ActionStatus.COMPLETE).toBuilder()
                                        .extensions(WARD)
                                        .build())
                                .disposition(Disposition.builder()
                                        .kind(DispositionKind.CARRIED_FORWARD)
                                        .extensions(WARD)
                                        .addTo(EntryLink.of("northmoor-2027-30", "1.1").toBuilder()
                                                .extensions(WARD)
                                                .build())
                                        .build())
                                .build())
                        .build())
                .build();

        assertFoundAt(
                plan,
                FindingCode.UNKNOWN_FIELD,
                "/areas/0/actions/0/assessments/0/ward",
                "/areas/0/actions/0/disposition/to/0/ward",
                "/areas/0/actions/0/disposition/ward",
                "/areas/0/actions/0/keyDates/0/ward",
                "/areas/0/actions/0/ward");
        assertThat(found(plan))
                .allSatisfy(finding -> assertThat(finding.entry()).contains("1.1"));
    }

    @Test
    void fieldsOfAreasBenefitsSourcesAndFiguresAreFound() {
        Plan plan = northmoor()
                .addArea(area("a1")
                        .source(SOURCE)
                        .extensions(WARD)
                        .addBenefit(benefit("1-b1").extensions(WARD).build())
                        .build())
                .addPublished(PublishedFigure.builder()
                        .of(FigureSubject.BENEFITS)
                        .source(SOURCE)
                        .extensions(WARD)
                        .addOpen(OpenCount.builder()
                                .addStatus("GREEN", "AMBER")
                                .count(1)
                                .extensions(WARD)
                                .build())
                        .combined(CombinedFigure.builder()
                                .addStatus("BLUE", "GREEN")
                                .extensions(WARD)
                                .build())
                        .build())
                .build();

        assertFoundAt(
                plan,
                FindingCode.UNKNOWN_FIELD,
                "/areas/0/benefits/0/ward",
                "/areas/0/source/ward",
                "/areas/0/ward",
                "/published/0/combined/ward",
                "/published/0/open/0/ward",
                "/published/0/source/ward",
                "/published/0/ward");
    }

    @Test
    void fieldsOfWhatAnActionIsMadeOfAreFound() {
        Plan plan = northmoor()
                .addArea(area("a1")
                        .addAction(action("1.1")
                                .addDueExtension(DueExtension.of(MARCH).toBuilder()
                                        .source(SOURCE)
                                        .extensions(WARD)
                                        .build())
                                .addMilestone(Milestone.of("Agreed", MARCH).toBuilder()
                                        .source(SOURCE)
                                        .extensions(WARD)
                                        .build())
                                .lead(HOUSING)
                                .addPartner(HOUSING)
                                .build())
                        .build())
                .build();

        assertFoundAt(
                plan,
                FindingCode.UNKNOWN_FIELD,
                "/areas/0/actions/0/dueExtensions/0/source/ward",
                "/areas/0/actions/0/dueExtensions/0/ward",
                "/areas/0/actions/0/lead/ward",
                "/areas/0/actions/0/milestones/0/source/ward",
                "/areas/0/actions/0/milestones/0/ward",
                "/areas/0/actions/0/partners/0/ward");
    }

    @Test
    void fieldsOfEvidenceAreFoundWhereverItStands() {
        Evidence evidence = Evidence.narrative("Done").toBuilder()
                .source(SOURCE)
                .extensions(WARD)
                .build();
        Plan plan = northmoor()
                .addArea(area("a1")
                        .addBenefit(benefit("1-b1")
                                .addEvidence(evidence)
                                .addAssessment(Assessment.of(MARCH, BenefitStatus.BLUE).toBuilder()
                                        .addEvidence(evidence)
                                        .build())
                                .build())
                        .build())
                .build();

        assertFoundAt(
                plan,
                FindingCode.UNKNOWN_FIELD,
                "/areas/0/benefits/0/assessments/0/evidence/0/source/ward",
                "/areas/0/benefits/0/assessments/0/evidence/0/ward",
                "/areas/0/benefits/0/evidence/0/source/ward",
                "/areas/0/benefits/0/evidence/0/ward");
    }

    @Test
    void thoseOfPublicationsTheirCorrectionsAndRelatedPlansAreFoundToo() {
        Plan plan = northmoor()
                .addRelated(EntryLink.builder()
                        .plan("northmoor-loip")
                        .extensions(WARD)
                        .build())
                .addPublication(Publication.builder()
                        .id("p1")
                        .title("A briefing")
                        .date(PartialDate.of(2025))
                        .addCorrection(Correction.builder()
                                .date(PartialDate.of(2026))
                                .extensions(WARD)
                                .build())
                        .extensions(WARD)
                        .build())
                .build();

        assertThat(found(plan))
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactlyInAnyOrder(
                        "UNKNOWN_FIELD /related/0/ward",
                        "UNKNOWN_FIELD /publications/0/ward",
                        "UNKNOWN_FIELD /publications/0/corrections/0/ward");
    }
}

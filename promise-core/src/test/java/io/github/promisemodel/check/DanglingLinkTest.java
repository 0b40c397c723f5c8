package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.assertFoundAt;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.check.FindingCode.DANGLING_LINK;
import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.fields.LinkTarget;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Category;
import io.github.promisemodel.measure.Dimension;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Links to ids that the plan does not have. */
class DanglingLinkTest {

    private static final Source MISSING =
            Source.builder().document("missing").place("page 1").build();

    private static Plan planOf(EntryLink... to) {
        Disposition disposition = Disposition.builder()
                .kind(DispositionKind.SUPERSEDED)
                .date(PartialDate.of(2025))
                .addTo(to)
                .build();
        return SamplePlans.of(area("a1")
                .addAction(action("1.1").disposition(disposition).build())
                .addBenefit(benefit("1-b1").build())
                .build());
    }

    @Test
    void anActionThatNamesAMissingBenefitIsFound() {
        Finding finding = only(SamplePlans.of(area("a1")
                .addAction(
                        action("x").reference("1.1").addBenefits("1-b1", "1-b2").build())
                .addBenefit(benefit("1-b1").build())
                .build()));

        assertThat(finding.code()).isEqualTo(DANGLING_LINK);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).hasToString("/areas/0/actions/0/benefits/1");
        assertThat(finding.entry()).contains("x");
        assertThat(finding.arguments()).contains(Map.entry("from", "Action 1.1"), Map.entry("to", "1-b2"));
        assertThat(finding.message())
                .isEqualTo("Action 1.1: it names the benefit '1-b2', and the plan has none with that id");
    }

    @Test
    void anActionIsNoBenefit() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1").build())
                .addAction(action("1.2").addBenefit("1.1").build())
                .build());

        assertFoundAt(plan, DANGLING_LINK, "/areas/0/actions/1/benefits/0");
    }

    @Test
    void aBenefitOfAnotherAreaIsFine() {
        Plan plan = SamplePlans.of(
                area("a1").addAction(action("1.1").addBenefit("2-b1").build()).build(),
                area("a2").addBenefit(benefit("2-b1").build()).build());

        assertThat(FindingAssertions.found(plan)).isEmpty();
    }

    @Test
    void anAreaThatAnswersAMissingCallToActionIsFound() {
        Plan plan = SamplePlans.of(area("a1").addCallsToAction("voice-9").build());

        assertFoundAt(plan, DANGLING_LINK, "/areas/0/callsToAction/0");
        assertThat(only(plan).message())
                .isEqualTo("Area a1: it names the call to action 'voice-9', and the plan has none with that id");
    }

    @Test
    void aGroupThatNamesAMissingEntryIsFound() {
        Plan plan = northmoor()
                .addArea(area("a1")
                        .addAction(action("1.1").build())
                        .addBenefit(benefit("1-b1").build())
                        .build())
                .addGroup(EntryGroup.builder()
                        .id("g1")
                        .title("Sub-group")
                        .addEntries("1.1", "9.9", "1-b1", "a1")
                        .build())
                .build();

        assertFoundAt(plan, DANGLING_LINK, "/groups/0/entries/1", "/groups/0/entries/3");
        assertThat(FindingAssertions.found(plan).get(0).message())
                .isEqualTo("Group g1: it names the entry '9.9', and the plan has none with that id");
    }

    @Test
    void anEntryThatGoesOnInAMissingEntryOfThisPlanIsFound() {
        Plan plan = planOf(EntryLink.of("1-b1"), EntryLink.of("9.9"), EntryLink.of("northmoor-2024-27", "9.8"));

        assertFoundAt(
                plan, DANGLING_LINK, "/areas/0/actions/0/disposition/to/1", "/areas/0/actions/0/disposition/to/2");
        assertThat(FindingAssertions.found(plan))
                .allSatisfy(finding -> assertThat(finding.entry()).contains("1.1"));
    }

    @Test
    void theEntriesOfAnotherPlanAreNotThisPlansToKnow() {
        Plan plan = planOf(
                EntryLink.of("northmoor-2027-30", "9.9"),
                EntryLink.builder().plan("northmoor-2024-27").build());

        assertThat(FindingAssertions.found(plan)).isEmpty();
    }

    @Test
    void anAssessmentThatSupersedesAMissingOneIsFound() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1")
                        .addAssessment(Assessment.of(MARCH, ActionStatus.COMPLETE).toBuilder()
                                .supersedes("first")
                                .build())
                        .build())
                .addAction(action("1.2")
                        .addAssessment(Assessment.of(MARCH, ActionStatus.COMPLETE).toBuilder()
                                .id("first")
                                .build())
                        .build())
                .build());

        assertFoundAt(plan, DANGLING_LINK, "/areas/0/actions/0/assessments/0");
        assertThat(only(plan).entry()).contains("1.1");
    }

    @ParameterizedTest
    @EnumSource(FigureSubject.class)
    void aPublishedListThatNamesAMissingEntryIsFound(FigureSubject subject) {
        PublishedFigure figure = PublishedFigure.builder()
                .of(subject)
                .addEntries("missing")
                .source(Source.of("Summary"))
                .build();

        assertFoundAt(
                northmoor()
                        .addArea(area("a1").addPublished(figure).build())
                        .addPublished(figure)
                        .build(),
                DANGLING_LINK,
                "/areas/0/published/0/entries/0",
                "/published/0/entries/0");
    }

    @Test
    void aSourceInAMissingDocumentIsFoundWhereverItStands() {
        PublishedFigure figure = PublishedFigure.builder()
                .of(FigureSubject.ACTIONS)
                .source(MISSING)
                .build();
        Plan plan = northmoor()
                .addCallsToAction(CallToAction.builder()
                        .id("voice-1")
                        .foundation(Foundation.VOICE)
                        .title("Listen")
                        .source(MISSING)
                        .build())
                .addArea(area("a1")
                        .source(MISSING)
                        .addAction(action("1.1")
                                .source(MISSING)
                                .addKeyDate(KeyDate.builder()
                                        .date(PartialDate.of(2024))
                                        .title("Begun")
                                        .source(MISSING)
                                        .build())
                                .addAssessment(Assessment.of(MARCH, ActionStatus.COMPLETE).toBuilder()
                                        .source(MISSING)
                                        .build())
                                .build())
                        .addBenefit(benefit("1-b1").source(MISSING).build())
                        .addPublished(figure)
                        .build())
                .addGroup(EntryGroup.builder()
                        .id("g1")
                        .title("Sub-group")
                        .source(MISSING)
                        .build())
                .addPublished(figure)
                .build();

        assertFoundAt(
                plan,
                DANGLING_LINK,
                "/areas/0/actions/0/assessments/0/source",
                "/areas/0/actions/0/keyDates/0/source",
                "/areas/0/actions/0/source",
                "/areas/0/benefits/0/source",
                "/areas/0/published/0/source",
                "/areas/0/source",
                "/callsToAction/0/source",
                "/groups/0/source",
                "/published/0/source");
    }

    @Test
    void anAssessmentOfEachEntryIsAmongItsOwn() {
        Assessment<ActionStatus> first = Assessment.of(MARCH, ActionStatus.BEHIND).toBuilder()
                .id("first")
                .build();
        Assessment<ActionStatus> second = Assessment.of(MARCH, ActionStatus.COMPLETE).toBuilder()
                .supersedes("first")
                .build();
        Plan plan = SamplePlans.of(area("a1")
                .addAction(
                        action("1.1").addAssessment(second).addAssessment(first).build())
                .addAction(action("1.2").addAssessment(second).build())
                .build());

        assertFoundAt(plan, DANGLING_LINK, "/areas/0/actions/1/assessments/0");
        assertThat(only(plan).arguments())
                .containsExactly(
                        Map.entry("kind", "ASSESSMENT"),
                        Map.entry("thing", "Action 1.2"),
                        Map.entry("from", "Action 1.2"),
                        Map.entry("to", "first"));
    }

    @Test
    void aCategoryIsOneOfTheDimensionOfItsBreakdown() {
        Measure measure = Measure.builder()
                .id("m1")
                .title("Carers")
                .addBreakdown(Breakdown.builder()
                        .dimension("age")
                        .addParts(
                                BreakdownPart.builder().category("under-12").build(),
                                BreakdownPart.builder().category("Under 12").build(),
                                BreakdownPart.builder().category("boys").build())
                        .build())
                .addBreakdown(Breakdown.builder()
                        .dimension("missing")
                        .addPart(BreakdownPart.builder().category("any").build())
                        .build())
                .build();
        Plan plan = northmoor()
                .addMeasure(measure)
                .addDimension(Dimension.builder()
                        .id("age")
                        .title("Age")
                        .addCategory(Category.builder()
                                .id("under-12")
                                .title("Under 12")
                                .build())
                        .build())
                .addDimension(Dimension.builder()
                        .id("sex")
                        .title("Sex")
                        .addCategory(Category.builder().id("boys").title("Boys").build())
                        .build())
                .build();

        assertThat(PlanCheck.of(plan).findings(DANGLING_LINK))
                .extracting(finding -> finding.path() + " " + finding.message())
                .containsExactly(
                        "/measures/0/breakdowns/0/parts/1 Measure m1: it names the category 'Under 12',"
                                + " and its dimension has none with that id; did you mean 'under-12'?",
                        "/measures/0/breakdowns/0/parts/2 Measure m1: it names the category 'boys',"
                                + " and its dimension has none with that id",
                        "/measures/0/breakdowns/1 Measure m1: it names the dimension 'missing',"
                                + " and the plan has none with that id");
    }

    @ParameterizedTest
    @EnumSource(
            value = LinkTarget.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PLAN", "ENTRY_OF_PLAN", "BODY", "REPORTING_LINE"})
    void whateverALinkNamesHasASentence(LinkTarget target) {
        Finding finding = new Finding(
                DANGLING_LINK,
                PlanPath.PLAN,
                Optional.empty(),
                Map.of("kind", target.name(), "thing", "Action 1.1", "from", "Action 1.1", "to", "missing"));

        assertThat(finding.message()).startsWith("Action 1.1: ").contains("'missing'");
    }
}

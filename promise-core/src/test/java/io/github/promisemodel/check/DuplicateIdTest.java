package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.assertFoundAt;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.check.FindingCode.DUPLICATE_ID;
import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.measure.Category;
import io.github.promisemodel.measure.Dimension;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.status.BenefitStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ids that stand for two things. */
class DuplicateIdTest {

    @Test
    void twoActionsOfOneAreaMayNotShareAnId() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1").reference("1").build())
                .addAction(action("1.1").reference("2").build())
                .build());
        Finding finding = only(plan);

        assertThat(finding.code()).isEqualTo(DUPLICATE_ID);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).hasToString("/areas/0/actions/1");
        assertThat(finding.entry()).contains("1.1");
        assertThat(finding.arguments()).contains(Map.entry("id", "1.1"), Map.entry("first", "/areas/0/actions/0"));
        assertThat(finding.message())
                .isEqualTo("Action 2: the id '1.1' is already used at /areas/0/actions/0; give each an id of its own");
    }

    @Test
    void anActionAndABenefitOfDifferentAreasMayNotShareAnId() {
        Plan plan = SamplePlans.of(
                area("a1").addBenefit(benefit("x").build()).build(),
                area("a2").addAction(action("x").build()).build());

        assertFoundAt(plan, DUPLICATE_ID, "/areas/1/actions/0");
    }

    @Test
    void everyRepeatIsFoundAgainstTheFirst() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("x").build())
                .addAction(action("x").build())
                .addAction(action("x").build())
                .build());

        assertFoundAt(plan, DUPLICATE_ID, "/areas/0/actions/1", "/areas/0/actions/2");
        assertThat(FindingAssertions.found(plan))
                .allSatisfy(finding -> assertThat(finding.arguments()).containsEntry("first", "/areas/0/actions/0"));
    }

    @Test
    void twoAreasMayNotShareAnId() {
        Plan plan = SamplePlans.of(area("a1").build(), area("a1").build());

        assertFoundAt(plan, DUPLICATE_ID, "/areas/1");
        assertThat(only(plan).entry()).isEmpty();
    }

    @Test
    void twoCallsToActionMayNotShareAnId() {
        CallToAction call = CallToAction.builder()
                .id("voice-1")
                .foundation(Foundation.VOICE)
                .title("Listen")
                .build();

        assertFoundAt(northmoor().addCallsToAction(call, call).build(), DUPLICATE_ID, "/callsToAction/1");
    }

    @Test
    void twoDocumentsMayNotShareAnId() {
        Document document = Document.builder().id("report").title("Report").build();

        assertFoundAt(northmoor().addDocuments(document, document).build(), DUPLICATE_ID, "/documents/1");
    }

    @Test
    void twoGroupsOfEntriesMayNotShareAnId() {
        EntryGroup group =
                EntryGroup.builder().id("g1").reference("1").title("Sub-group").build();
        Plan plan = northmoor().addGroups(group, group).build();

        assertFoundAt(plan, DUPLICATE_ID, "/groups/1");
        assertThat(only(plan).message())
                .isEqualTo("Group 1: the id 'g1' is already used at /groups/0; give each an id of its own");
    }

    @Test
    void twoAssessmentsOfOneEntryMayNotShareAnId() {
        Assessment<BenefitStatus> first = Assessment.of(MARCH, BenefitStatus.GREEN).toBuilder()
                .id("first")
                .build();
        Plan plan = SamplePlans.of(area("a1")
                .addBenefit(
                        benefit("b").addAssessment(first).addAssessment(first).build())
                .build());

        assertFoundAt(plan, DUPLICATE_ID, "/areas/0/benefits/0/assessments/1");
        assertThat(only(plan).entry()).contains("b");
    }

    @Test
    void assessmentsOfDifferentEntriesMayShareAnId() {
        Assessment<BenefitStatus> first = Assessment.of(MARCH, BenefitStatus.GREEN).toBuilder()
                .id("first")
                .build();
        Plan plan = SamplePlans.of(area("a1")
                .addBenefit(benefit("b").addAssessment(first).build())
                .addBenefit(benefit("c").addAssessment(first).build())
                .build());

        assertThat(FindingAssertions.found(plan)).isEmpty();
    }

    @Test
    void anAreaAndAnEntryMayShareAnId() {
        Plan plan = SamplePlans.of(area("1").addAction(action("1").build()).build());

        assertThat(FindingAssertions.found(plan)).isEmpty();
    }

    @Test
    void entriesMayShareAPrintedReference() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("x").reference("1").build())
                .addBenefit(benefit("y").reference("1").build())
                .build());

        assertThat(FindingAssertions.found(plan)).isEmpty();
    }

    @Test
    void aCategoryIsUniqueWithinItsDimension() {
        Dimension age = Dimension.builder()
                .id("age")
                .title("Age")
                .addCategories(category("not-known"), category("under-12"), category("not-known"))
                .build();
        Dimension sex = Dimension.builder()
                .id("sex")
                .title("Sex")
                .addCategory(category("not-known"))
                .build();

        assertThat(PlanCheck.of(northmoor().addDimensions(age, sex).build()).findings())
                .extracting(finding -> finding.path() + " " + finding.message())
                .containsExactly("/dimensions/0/categories/2 Category not-known: the id 'not-known' is already used at"
                        + " /dimensions/0/categories/0; give each category of a dimension an id of its own");
    }

    private static Category category(String id) {
        return Category.builder().id(id).title(id).build();
    }
}

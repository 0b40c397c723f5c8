package io.github.promisemodel.language;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.status.ActionStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Finding terms in the texts of a plan. */
class PlanLanguageTest {

    @Test
    void aFindingNamesItsPlaceAndItsEntry() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("5.3").reference("3").title("Offer respite").build())
                .build());

        TermFinding finding = CareLanguage.DEFAULT.findings(plan).get(0);

        assertThat(finding.path()).hasToString("/areas/0/actions/0/title");
        assertThat(finding.entry()).isEqualTo(Optional.of("5.3"));
        assertThat(finding.start()).isEqualTo(6);
        assertThat(finding.end()).isEqualTo(13);
        assertThat(finding.message()).startsWith("Action 3: it says 'respite'; say 'short break' instead; ");
        assertThat(finding).hasToString(finding.message() + " (/areas/0/actions/0/title, line 1, column 7)");
    }

    @Test
    void findingsStandInPlanOrderAndWithinATextInItsOrder() {
        Plan plan = northmoor()
                .title("Siblings")
                .addArea(area("a1")
                        .note("LAC and respite, then LAC")
                        .addAction(action("1.1").owner("LAC team").build())
                        .addBenefit(benefit("1-b1")
                                .title("Fewer placements")
                                .addEvidence(Evidence.narrative("Supervised contact"))
                                .addEvidence(Evidence.livedExperience("LAC reviews"))
                                .build())
                        .build())
                .build();
        List<TermFinding> findings = CareLanguage.DEFAULT.findings(plan);

        assertThat(findings)
                .extracting(finding -> finding.path() + " " + finding.found())
                .containsExactly(
                        "/areas/0/actions/0/owner LAC",
                        "/areas/0/benefits/0/evidence/0/text Supervised contact",
                        "/areas/0/benefits/0/evidence/1/theme LAC reviews",
                        "/areas/0/benefits/0/title placements",
                        "/areas/0/note LAC",
                        "/areas/0/note respite",
                        "/areas/0/note LAC",
                        "/title Siblings");
        assertThat(findings).isSortedAccordingTo((a, b) -> {
            int byPath = a.path().compareTo(b.path());
            return byPath != 0 ? byPath : Integer.compare(a.start(), b.start());
        });
        assertThat(findings.get(4).entry()).isEmpty();
        assertThat(findings.get(4).message()).startsWith("Area a1: it says 'LAC'");
    }

    @Test
    void theWordsOfOthersAreLeftAsTheyAre() {
        Plan plan = northmoor()
                .council(Council.of("northmoor", "LAC council"))
                .addDocument(Document.builder()
                        .id("old")
                        .title("LAC placement and respite strategy")
                        .build())
                .addArea(area("a1")
                        .addAction(action("1.1")
                                .lead(Organisation.of("Northmoor Respite"))
                                .addAssessment(Assessment.of(MARCH, ActionStatus.COMPLETE).toBuilder()
                                        .asPrinted("LAC reviews done")
                                        .build())
                                .addEvidence(Evidence.livedExperience("Trust").toBuilder()
                                        .text("I do not want to be LAC.")
                                        .consentGiven(true)
                                        .build())
                                .build())
                        .build())
                .build();

        assertThat(CareLanguage.DEFAULT.findings(plan)).isEmpty();
    }

    @Test
    void aPlanInCareBasedLanguageHasNoFindings() {
        assertThat(CareLanguage.DEFAULT.findings(SamplePlans.of(
                        area("a1").addAction(action("1.1").build()).build())))
                .isEmpty();
    }
}

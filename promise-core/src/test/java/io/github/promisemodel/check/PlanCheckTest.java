package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.ExtensionValue.Flag;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private static final Extensions UNKNOWN = Extensions.of("ward", new Flag(true));

    /** An area whose one action names a benefit that the plan does not have. */
    private static ImprovementArea dangling(int number) {
        return area("a" + number)
                .addAction(action(number + ".1").addBenefit("missing").build())
                .build();
    }

    @Test
    void aCleanPlanHasNoFindings() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1", ActionStatus.COMPLETE).toBuilder()
                        .contextual(true)
                        .build())
                .build());
        PlanCheck check = PlanCheck.of(plan);

        assertThat(check.findings()).isEmpty();
        assertThat(check.hasErrors()).isFalse();
        assertThat(check.severest()).isEmpty();
    }

    @Test
    void aPlanThatUsesEverythingAPlanMayHaveCanBeClean() {
        assertThat(PlanCheck.of(CleanPlan.PLAN).findings()).isEmpty();
    }

    @Test
    void findingsAreOrderedByTheirPlaceWithAreaTwoBeforeAreaTen() {
        List<ImprovementArea> areas = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            areas.add(i == 2 || i == 10 ? dangling(i) : area("a" + i).build());
        }

        assertThat(PlanCheck.of(SamplePlans.of(areas.toArray(ImprovementArea[]::new)))
                        .findings())
                .extracting(each -> each.path().toString())
                .containsExactly("/areas/2/actions/0/benefits/0", "/areas/10/actions/0/benefits/0");
    }

    @Test
    void findingsOfDifferentKindsAreOrderedByPlaceToo() {
        Plan plan = northmoor()
                .extensions(UNKNOWN)
                .addAreas(
                        dangling(0).toBuilder().extensions(UNKNOWN).build(),
                        area("a1").extensions(UNKNOWN).build())
                .build();

        assertThat(PlanCheck.of(plan).findings())
                .extracting(each -> each.path().toString())
                .containsExactly("/areas/0/actions/0/benefits/0", "/areas/0/ward", "/areas/1/ward", "/ward");
    }

    @Test
    void fieldsNamedByNumbersAndWordsAlikeStopNothing() {
        Map<String, ExtensionValue> odd = new LinkedHashMap<>();
        Random random = new Random(2);
        for (int i = 0; i < 1000; i++) {
            int number = random.nextInt(2000);
            odd.put(random.nextInt(3) == 0 ? number + "a" : Integer.toString(number), new Flag(true));
        }
        Plan plan = northmoor().extensions(Extensions.of(odd)).build();

        assertThat(PlanCheck.of(plan).findings()).hasSameSizeAs(odd.keySet());
    }

    @Test
    void theFindingsOfOneKindAreListedInOrder() {
        PlanCheck check = PlanCheck.of(northmoor()
                .extensions(UNKNOWN)
                .addAreas(dangling(0), dangling(1))
                .build());

        assertThat(check.findings(FindingCode.DANGLING_LINK))
                .extracting(each -> each.path().toString())
                .containsExactly("/areas/0/actions/0/benefits/0", "/areas/1/actions/0/benefits/0");
        assertThat(check.findings(FindingCode.UNKNOWN_FIELD))
                .extracting(each -> each.path().toString())
                .containsExactly("/ward");
        assertThat(check.findings(FindingCode.UNKNOWN_KEY)).isEmpty();
    }

    @Test
    void theSeverestFindingIsTold() {
        PlanCheck warning = PlanCheck.of(northmoor().extensions(UNKNOWN).build());
        PlanCheck both = PlanCheck.of(
                northmoor().extensions(UNKNOWN).addArea(dangling(0)).build());

        assertThat(warning.severest()).contains(Severity.WARNING);
        assertThat(warning.hasErrors()).isFalse();
        assertThat(both.severest()).contains(Severity.ERROR);
        assertThat(both.hasErrors()).isTrue();
    }

    @Test
    void aFindingWithinAnEntryHasTheEntrysId() {
        Source missing = Source.builder().document("missing").place("page 1").build();
        List<Plan> plans = new ArrayList<>(FoundPlans.PLANS.values());
        plans.add(SamplePlans.of(
                area("a1").addAction(action("1.1").source(missing).build()).build()));

        for (Plan plan : plans) {
            for (Finding finding : PlanCheck.of(plan).findings()) {
                boolean within = finding.path().toString().matches("/areas/\\d+/(actions|benefits)/\\d+.*");
                assertThat(finding.entry().isPresent()).as(finding.toString()).isEqualTo(within);
            }
        }
    }

    @Test
    void theFindingsCannotBeChanged() {
        List<Finding> findings = PlanCheck.of(SamplePlans.of(dangling(0))).findings();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(findings::clear);
    }
}

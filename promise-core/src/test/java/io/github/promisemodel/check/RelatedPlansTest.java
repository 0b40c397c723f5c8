package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.assertFoundAt;
import static io.github.promisemodel.check.FindingAssertions.found;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelatedPlansTest {

    private static EntryLink to(String plan) {
        return EntryLink.builder().plan(plan).build();
    }

    private static Plan related(EntryLink... links) {
        return northmoor().addRelated(links).build();
    }

    @Test
    void anotherPlanOrAnEntryOfItMayBeRelated() {
        assertThat(found(related(to("northmoor-loip"), EntryLink.of("northmoor-loip", "3.1"))))
                .isEmpty();
    }

    @Test
    void aPlanIsNotRelatedToItself() {
        Plan plan = related(to("northmoor-loip"), to(northmoor().build().getId()), EntryLink.of("1.1"));

        assertFoundAt(plan, FindingCode.DANGLING_LINK, "/related/1", "/related/2");
    }

    @Test
    void theMessageSaysWhatWouldBeRight() {
        Finding finding = only(related(EntryLink.of("1.1")));

        assertThat(finding.message())
                .isEqualTo("Plan northmoor-2024-27: a plan that it is related to is itself; name another");
        assertThat(finding.arguments()).contains(Map.entry("from", "northmoor-2024-27"), Map.entry("to", ""));
    }
}

package io.github.promisemodel.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.rollup.RolledPlans;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every cleaning of links. */
class LinkCleaningLaws {

    @Property
    void afterACleaningNothingButWhatIsKeptLeadsNowhere(@ForAll("plans") Plan plan) {
        LinkCleaning cleaning = LinkCleaning.of(plan);

        assertThat(PlanCheck.of(cleaning.plan()).findings(FindingCode.DANGLING_LINK))
                .hasSameSizeAs(cleaning.kept());
        assertThat(LinkCleaning.of(cleaning.plan()).plan()).isSameAs(cleaning.plan());
        assertThat(cleaning.removed().size() + cleaning.kept().size())
                .isEqualTo(
                        PlanCheck.of(plan).findings(FindingCode.DANGLING_LINK).size());
    }

    @Property
    void anEntryTakenOutAndCleanedAfterBringsInNoLinkThatLeadsNowhere(@ForAll("plans") Plan plan) {
        for (Action action : plan.getActions()) {
            Plan edited = plan.without(action.getId());
            LinkCleaning cleaning = LinkCleaning.of(edited, plan);

            assertThat(PlanCheck.of(cleaning.plan()).newSince(plan))
                    .extracting(finding -> finding.code())
                    .doesNotContain(FindingCode.DANGLING_LINK);
            assertThat(cleaning.plan().getActions()).isEqualTo(edited.getActions());
        }
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RolledPlans.plan();
    }
}

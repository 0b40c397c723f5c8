package io.github.promisemodel.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.fields.LinkTarget;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.risk.Risk;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every merge and every cleaning of money, risks, engagements, needs and tests of change. */
class RegistersMergeLaws {

    @Property
    void afterACleaningOnlyTheMeasuresOfTestsLeadNowhere(@ForAll("plans") Plan plan) {
        LinkCleaning cleaning = LinkCleaning.of(plan);

        assertThat(PlanCheck.of(cleaning.plan()).findings(FindingCode.DANGLING_LINK))
                .hasSameSizeAs(cleaning.kept())
                .allSatisfy(finding ->
                        assertThat(finding.phrase().arguments()).containsEntry("kind", LinkTarget.MEASURE.name()));
        assertThat(LinkCleaning.of(cleaning.plan()).plan()).isSameAs(cleaning.plan());
        assertThat(cleaning.plan().getRisks()).hasSameSizeAs(plan.getRisks());
        assertThat(cleaning.plan().getFunding()).hasSameSizeAs(plan.getFunding());
    }

    @Property
    void itemsOfDifferentRegistersThatEachEditAddsAreAllKept(
            @ForAll("plans") Plan base,
            @ForAll("risks") Risk risk,
            @ForAll("engagements") Engagement engagement,
            @ForAll("sums") Funding sum) {
        Risk newRisk = risk.toBuilder().id("new").build();
        Engagement newEngagement = engagement.toBuilder().id("new").build();
        Plan first = base.toBuilder().addRisk(newRisk).addFunding(sum).build();
        Plan second = base.toBuilder().addEngagement(newEngagement).build();

        Plan merged = PlanMerge.of(base, first, second).plan().orElseThrow();

        assertThat(merged)
                .isEqualTo(first.toBuilder().addEngagement(newEngagement).build())
                .isEqualTo(PlanMerge.of(base, second, first).plan().orElseThrow());
    }

    @Property
    void twoVersionsWithoutADifferenceAreTheSameRegisters(@ForAll("plans") Plan one, @ForAll("plans") Plan other) {
        Plan changed = one.toBuilder()
                .risks(other.getRisks())
                .engagements(other.getEngagements())
                .funding(other.getFunding())
                .build();

        assertThat(PlanDiff.of(one, changed).changes().isEmpty()).isEqualTo(one.equals(changed));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RegisteredPlans.plan();
    }

    @Provide
    Arbitrary<Risk> risks() {
        return RegisteredPlans.risk();
    }

    @Provide
    Arbitrary<Engagement> engagements() {
        return RegisteredPlans.engagement();
    }

    @Provide
    Arbitrary<Funding> sums() {
        return RegisteredPlans.funding();
    }
}

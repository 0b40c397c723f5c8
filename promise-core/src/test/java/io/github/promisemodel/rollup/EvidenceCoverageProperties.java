package io.github.promisemodel.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any entries with any evidence. */
class EvidenceCoverageProperties {

    @Provide
    Arbitrary<PartialDate> dates() {
        return RolledPlans.dates();
    }

    @Provide
    Arbitrary<List<List<Evidence>>> evidence() {
        Arbitrary<Evidence> undated = Arbitraries.of(
                Evidence.livedExperience("Being listened to"),
                Evidence.narrative("Sessions ran all year."),
                Evidence.narrative("Sessions ran all year.").toBuilder()
                        .level(EvidenceLevel.ORGANISATIONAL)
                        .build(),
                Evidence.number("m1").toBuilder().level(EvidenceLevel.NATIONAL).build());
        return undated.flatMap(each -> dates().optional(0.7)
                        .map(date -> date.map(on -> each.toBuilder().date(on).build())
                                .orElse(each)))
                .list()
                .ofMaxSize(4)
                .list()
                .ofMaxSize(6);
    }

    private static EvidenceCoverage<ActionStatus> covered(List<List<Evidence>> evidence, PartialDate asOf) {
        List<Action> actions = new ArrayList<>();
        for (List<Evidence> each : evidence) {
            actions.add(SamplePlans.action("1." + actions.size())
                    .addAllEvidence(each)
                    .build());
        }
        Plan plan = SamplePlans.of(SamplePlans.area("a1").addAllActions(actions).build());
        return RollUp.actions(plan, asOf).evidence();
    }

    @Property
    void everyEntryIsCoveredByALevelOrByNoneOrNotAtAll(
            @ForAll("evidence") List<List<Evidence>> evidence, @ForAll("dates") PartialDate asOf) {
        EvidenceCoverage<ActionStatus> covered = covered(evidence, asOf);
        Set<CountedEntry<ActionStatus>> ofSomeLevel = new HashSet<>();
        for (EvidenceLevel level : EvidenceLevel.values()) {
            assertThat(covered.entries(level)).doesNotHaveDuplicates();
            ofSomeLevel.addAll(covered.entries(level));
        }

        assertThat(Collections.disjoint(ofSomeLevel, covered.entriesOfNoLevel()))
                .isTrue();
        assertThat(Collections.disjoint(ofSomeLevel, covered.entriesWithout())).isTrue();
        assertThat((long) ofSomeLevel.size()
                        + covered.entriesOfNoLevel().size()
                        + covered.entriesWithout().size())
                .isEqualTo(covered.counted())
                .isEqualTo(evidence.size());
    }

    @Property
    void evidenceOnlyEverComesToBeSeen(
            @ForAll("evidence") List<List<Evidence>> evidence,
            @ForAll("dates") PartialDate one,
            @ForAll("dates") PartialDate other) {
        boolean inOrder = !one.end().isAfter(other.end());
        EvidenceCoverage<ActionStatus> earlier = covered(evidence, inOrder ? one : other);
        EvidenceCoverage<ActionStatus> later = covered(evidence, inOrder ? other : one);

        for (EvidenceLevel level : EvidenceLevel.values()) {
            assertThat(later.entries(level).size())
                    .isGreaterThanOrEqualTo(earlier.entries(level).size());
        }
    }
}

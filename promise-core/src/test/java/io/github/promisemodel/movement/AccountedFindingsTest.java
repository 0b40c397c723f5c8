package io.github.promisemodel.movement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several findings of one kind, a merged plan may have those of one edit and what the other adds to the base's. */
class AccountedFindingsTest {

    /** A plan with so many figures that count by a key nobody knows, each a finding of the same kind. */
    private static Plan plan(int figures) {
        Plan.Builder plan = SamplePlans.of().toBuilder();
        for (int i = 0; i < figures; i++) {
            plan.addPublished(PublishedFigure.builder()
                    .of(FigureSubject.ACTIONS)
                    .putCount("SHELVED", 1)
                    .source(Source.of("Summary"))
                    .build());
        }
        return plan.build();
    }

    @ParameterizedTest(name = "{0} where the base has {1} and the edits {2} and {3}: {4} new")
    @CsvSource({
        "0, 0, 0, 0, 0",
        "1, 0, 0, 0, 1",
        "2, 0, 1, 1, 0",
        "3, 0, 1, 1, 1",
        "2, 1, 1, 1, 1",
        "3, 1, 2, 2, 0",
        "4, 1, 2, 2, 1",
        "3, 1, 3, 1, 0",
        "3, 1, 1, 3, 0",
        "4, 1, 3, 1, 1",
        "4, 1, 1, 3, 1",
        "5, 2, 1, 3, 2",
        "5, 2, 3, 1, 2",
        "2, 2, 1, 1, 1"
    })
    void whatBothEditsAccountForIsNotNew(int merged, int base, int first, int second, int fresh) {
        assertThat(MergedCheck.newIn(plan(merged), new ThreeWay<>(plan(base), plan(first), plan(second))))
                .filteredOn(finding -> finding.code() == FindingCode.UNKNOWN_KEY)
                .hasSize(fresh);
    }
}

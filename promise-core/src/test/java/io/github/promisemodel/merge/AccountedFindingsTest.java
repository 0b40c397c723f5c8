package io.github.promisemodel.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
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

    private static Plan plan(UnaryOperator<ImprovementArea.Builder> edit) {
        return SamplePlans.of(
                edit.apply(ImprovementArea.builder().id("a1").title("Homes")).build());
    }

    private static Action action(String id) {
        return Action.builder().id(id).title("Open a drop-in").build();
    }

    private static Action measured(String id) {
        return action(id).toBuilder()
                .addMeasure(Measure.builder().id("m").title("Visits").build())
                .build();
    }

    private static Action assessedTwiceByOneId(String id) {
        Assessment<ActionStatus> assessment = Assessment.builder(Reading.of(ActionStatus.COMPLETE))
                .id("x")
                .asOf(PartialDate.of(2025))
                .build();
        return action(id).toBuilder().addAssessments(assessment, assessment).build();
    }

    private static List<Finding> duplicates(Plan merged, Plan first) {
        Plan none = plan(area -> area);
        return MergedCheck.newIn(merged, new ThreeWay<>(none, first, none)).stream()
                .filter(finding -> finding.code() == FindingCode.DUPLICATE_ID)
                .toList();
    }

    @Test
    void anIdOfTwoEntriesIsOneKindWhicheverOfThemIsSecond() {
        Plan twoActions = plan(area -> area.addActions(action("1"), action("1")));
        Plan actionAndBenefit = plan(area -> area.addAction(action("1"))
                .addBenefit(Benefit.builder().id("1").title("Heard").build()));

        assertThat(duplicates(actionAndBenefit, twoActions)).isEmpty();
        assertThat(duplicates(twoActions, actionAndBenefit)).isEmpty();
        assertThat(duplicates(twoActions, plan(area -> area))).hasSize(1);
    }

    @Test
    void anIdOfTwoMeasuresIsAnotherKindThanOneOfTwoEntries() {
        Plan twoEntries = plan(area -> area.addActions(action("m"), action("m")));
        Plan twoMeasures = plan(area -> area.addActions(measured("1"), measured("2")));

        assertThat(duplicates(twoMeasures, twoEntries)).hasSize(1);
        assertThat(duplicates(twoMeasures, twoMeasures)).isEmpty();
    }

    @Test
    void anIdOfTwoAssessmentsIsAKindOfItsEntry() {
        Plan ofOne = plan(area -> area.addActions(assessedTwiceByOneId("1"), action("2")));
        Plan ofTwo = plan(area -> area.addActions(action("1"), assessedTwiceByOneId("2")));

        assertThat(duplicates(ofTwo, ofOne)).hasSize(1);
        assertThat(duplicates(ofTwo, ofTwo)).isEmpty();
    }
}

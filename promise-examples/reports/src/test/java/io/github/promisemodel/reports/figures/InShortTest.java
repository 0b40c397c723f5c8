package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.status.ActionStatus;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InShortTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    private static final PartialDate DATE = PartialDate.parse("2025-03-31");

    /** A plan with so many actions that are complete, that are not assessed and that are on target. */
    private static Plan plan(int complete, int notAssessed, int onTarget, PublishedFigure... published) {
        ImprovementArea.Builder area =
                ImprovementArea.builder().id("a1").title("Homes").addFoundation(Foundation.CARE);
        for (int i = 0; i < complete + notAssessed + onTarget; i++) {
            Action.Builder action = Action.builder().id("x" + i).title("Do " + i);
            if (i < complete) {
                action.addAssessment(Assessment.of(DATE, ActionStatus.COMPLETE));
            } else if (i < complete + onTarget) {
                action.addAssessment(Assessment.of(DATE, ActionStatus.ON_TARGET));
            }
            area.addAction(action.build());
        }
        return Plan.builder()
                .id("northmoor")
                .council(Council.of("northmoor"))
                .title("Made up")
                .period(PlanPeriod.parse("2024-04/2027-03"))
                .addArea(area.build())
                .addPublished(published)
                .build();
    }

    private static PublishedFigure.Builder complete(long count) {
        return PublishedFigure.builder()
                .of(FigureSubject.ACTIONS)
                .putCount("COMPLETE", count)
                .source(Source.of("Summary"));
    }

    private static List<String> sentences(Plan plan) {
        return ReportFigures.document(Report.of(plan).asOf(DATE), LABELS).tables().stream()
                .filter(table -> table.key().equals("in-short"))
                .flatMap(table -> table.notes().stream())
                .map(Cell::shown)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                3 | 0 | 2 | 3 of 5 actions are complete.
                3 | 1 | 2 | 3 of 6 actions are complete, and up to 1 more may be.
                0 | 0 | 5 | None of 5 actions is complete.
                0 | 4 | 1 | None of 5 actions is known to be complete, and up to 4 may be.
                1 | 0 | 0 | The only action is complete.
                0 | 0 | 1 | The only action is not complete.
                0 | 1 | 0 | The only action may be complete.
                1200 | 0 | 1 | '1,200 of 1,201 actions are complete.'
                """)
    void sentenceSaysHowManyAreDoneAndHowManyMoreMayBe(int complete, int notAssessed, int onTarget, String sentence) {
        assertThat(sentences(plan(complete, notAssessed, onTarget))).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                3 | 0 | 3 of 5 actions are complete. Published: 3, which agrees.
                4 | 0 | 3 of 5 actions are complete. Published: 4, which differs.
                4 | 1 | 3 of 6 actions are complete, and up to 1 more may be. Published: 4, which may be right or wrong.
                """)
    void sentenceSaysWhetherThatIsWhatWasPublished(long published, int notAssessed, String sentence) {
        assertThat(sentences(plan(3, notAssessed, 2, complete(published).build())))
                .containsExactly(sentence);
    }

    @Test
    void percentageIsShownAsPublishedWhereThereIsNoCount() {
        PublishedFigure figure = PublishedFigure.builder()
                .of(FigureSubject.ACTIONS)
                .putPercentage("COMPLETE", "60")
                .source(Source.of("Summary"))
                .build();

        assertThat(sentences(plan(3, 0, 2, figure)))
                .containsExactly("3 of 5 actions are complete. Published: 60%, which agrees.");
    }

    @Test
    void ofSeveralPublishedFiguresTheWorstIsShown() {
        assertThat(sentences(plan(3, 0, 2, complete(3).build(), complete(4).build())))
                .containsExactly("3 of 5 actions are complete. Published: 4, which differs.");
    }

    @Test
    void figuresOfOtherEntriesAreNotComparedInIt() {
        PublishedFigure first = complete(4).population(Population.FIRST_SET).build();
        PublishedFigure listed =
                complete(1).base(FigureBase.ofEntries("x0", "x4")).build();

        assertThat(sentences(plan(3, 0, 2, first, listed))).containsExactly("3 of 5 actions are complete.");
    }

    @Test
    void benefitsHaveASentenceOfTheirOwn() {
        Plan plan = plan(0, 0, 0);
        plan = plan.toBuilder()
                .areas(List.of(plan.getAreas().get(0).toBuilder()
                        .addBenefit(
                                Benefit.builder().id("b1").title("Homes last").build())
                        .addBenefit(
                                Benefit.builder().id("b2").title("Fewer moves").build())
                        .build()))
                .build();

        assertThat(sentences(plan)).containsExactly("None of 2 benefits is known to be blue, and up to 2 may be.");
    }

    @Test
    void planWithoutAnEntryHasNone() {
        assertThat(sentences(plan(0, 0, 0))).isEmpty();
    }
}

package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.DispositionKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What tables say of what a published figure is of, and of the group that it is printed under. */
class BaseFiguresTest {

    private static final PartialDate MARCH = PartialDate.parse("2025-03");

    private static PublishedFigure.Builder figure(FigureBase base) {
        return figure().base(base);
    }

    private static PublishedFigure.Builder figure() {
        return PublishedFigure.builder().of(FigureSubject.ACTIONS).source(Source.of("Summary"));
    }

    private static EntryGroup group(String id, String title, PublishedFigure... figures) {
        return EntryGroup.builder()
                .id(id)
                .reference("R" + id)
                .title(title)
                .addEntries("x0")
                .addPublished(figures)
                .build();
    }

    /** Five actions: two on target, one behind, one complete, one not assessed. */
    private static Plan.Builder plan() {
        List<Optional<ActionStatus>> statuses = List.of(
                Optional.of(ActionStatus.ON_TARGET),
                Optional.of(ActionStatus.ON_TARGET),
                Optional.of(ActionStatus.BEHIND),
                Optional.of(ActionStatus.COMPLETE),
                Optional.empty());
        return Plan.builder()
                .id("northmoor-2024-27")
                .council(Council.of("northmoor"))
                .title("A made-up plan")
                .period(PlanPeriod.parse("2024-04/2027-03"))
                .asOf(MARCH)
                .addArea(ImprovementArea.builder()
                        .id("a1")
                        .title("Homes")
                        .addAllActions(IntStream.range(0, statuses.size())
                                .mapToObj(i -> action("x" + i, statuses.get(i)))
                                .toList())
                        .build());
    }

    private static Action action(String id, Optional<ActionStatus> status) {
        Action.Builder action = Action.builder().id(id).title("Step " + id);
        status.ifPresent(known -> action.addAssessment(Assessment.of(MARCH, known)));
        return action.build();
    }

    private static FigureTable table(Plan plan, String key) {
        return ReportFigures.document(Report.of(plan), Labels.of(Locale.ENGLISH)).tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(FigureTable table) {
        return table.rows().stream().map(row -> row.title().shown()).toList();
    }

    private static List<String> headings(FigureTable table) {
        return table.columns().stream().map(Column::heading).toList();
    }

    static Stream<Arguments> bases() {
        return Stream.of(
                Arguments.of(FigureBase.of(BaseKind.CURRENT), "those in the plan"),
                Arguments.of(FigureBase.of(BaseKind.EVERY), "every one, also those that left"),
                Arguments.of(FigureBase.of(BaseKind.ASSESSED), "those assessed"),
                Arguments.of(
                        FigureBase.ofStatuses("ON_TARGET", "AT_RISK", "BEHIND"), "those on target, at risk or behind"),
                Arguments.of(FigureBase.ofDisposition(DispositionKind.CARRIED_FORWARD), "those carried forward"),
                Arguments.of(FigureBase.ofGroup("g1"), "Sub-group 1"),
                Arguments.of(FigureBase.ofGroup("g9"), "a group that is not listed"),
                Arguments.of(FigureBase.ofEntries("x0", "x1"), "2 listed entries"));
    }

    @ParameterizedTest
    @MethodSource("bases")
    void aFigureSaysWhatItIsOfWhereItStatesThat(FigureBase base, String words) {
        FigureTable table = table(
                plan().addGroup(group("g1", "Sub-group 1"))
                        .addPublished(figure(base).total(5).build())
                        .build(),
                "published");

        assertThat(titles(table)).containsExactly("Actions total, of " + words);
        assertThat(headings(table)).doesNotContain("Would hold for");
    }

    @Test
    void aFigureThatStatesNoBaseSaysNothingOfIt() {
        FigureTable table = table(plan().addPublished(figure().total(5).build()).build(), "published");

        assertThat(titles(table)).containsExactly("Actions total");
        assertThat(headings(table)).doesNotContain("Would hold for");
    }

    @Test
    void percentagesDifferencesAndTheSummarySayItToo() {
        Plan plan = plan().addPublished(figure(FigureBase.of(BaseKind.ASSESSED))
                        .putCount("COMPLETE", 3)
                        .total(4)
                        .putPercentage("COMPLETE", "60")
                        .build())
                .build();

        for (String key : List.of("published-percentages", "published-differing", "summary-differs")) {
            assertThat(titles(table(plan, key)))
                    .as(key)
                    .isNotEmpty()
                    .allSatisfy(title -> assertThat(title).endsWith(", of those assessed"));
        }
    }

    @Nested
    class OfGroupsTest {

        @Test
        void aFigureOfAGroupIsBehindItsTitle() {
            Plan plan = plan().addGroup(
                            group("g1", "Sub-group 1", figure().total(1).build()))
                    .build();

            assertThat(titles(table(plan, "published"))).containsExactly("Sub-group 1: Actions total");
        }

        @Test
        void groupsOfOneTitleAreToldApart() {
            PublishedFigure one = figure().total(1).build();
            Plan plan = plan().addGroup(group("g1", "Homes", one))
                    .addGroup(group("g2", "Homes", one))
                    .build();

            assertThat(titles(table(plan, "published")))
                    .containsExactly("Homes (Rg1): Actions total", "Homes (Rg2): Actions total");
        }

        @Test
        void aSentenceCallsAGroupAsTheTableDoes() {
            Plan plan = plan().addGroup(
                            group("g1", "Sub-group 1", figure().total(9).build()))
                    .addPublished(figure(FigureBase.ofGroup("g1")).total(9).build())
                    .build();
            FigureTable table = table(plan, "published-differing");

            assertThat(table.rows().stream().map(row -> row.cells().get(2).shown()))
                    .anySatisfy(
                            sentence -> assertThat(sentence).startsWith("Actions total of Sub-group 1: published 9"))
                    .anySatisfy(sentence -> assertThat(sentence).startsWith("Sub-group 1: Actions total: published 9"));
        }
    }

    @Nested
    class FitsTest {

        private static String fits(FigureTable table, int row) {
            int at = headings(table).indexOf("Would hold for");
            return table.rows().get(row).cells().get(at).shown();
        }

        @Test
        void whatAFigureWouldHoldForIsNamed() {
            Plan plan = plan().addPublished(
                            figure().putCount("COMPLETE", 1).total(4).build())
                    .build();
            FigureTable table = table(plan, "published");
            int total = titles(table).indexOf("Actions total");

            assertThat(fits(table, total)).isEqualTo("those assessed");
        }

        @Test
        void thatNoBaseFitsIsSaid() {
            FigureTable table =
                    table(plan().addPublished(figure().total(9).build()).build(), "published");

            assertThat(fits(table, 0)).isEqualTo("none");
        }

        @Test
        void theSummaryNamesWhatIsRightOfOtherEntriesAlone() {
            Plan plan = plan().addPublished(
                            figure().putCount("COMPLETE", 1).total(4).build())
                    .build();
            FigureTable table = table(plan, "summary-differs");

            assertThat(table.notes().stream().map(Cell::shown))
                    .endsWith(
                            "Figures that would be right only of other entries than those counted here: 1.",
                            "Actions total: 4 published, 5 counted; it would be right of those assessed.");
        }

        @Test
        void ofManyTheSummaryNamesTheFirst() {
            Plan.Builder plan = plan();
            IntStream.range(0, 5)
                    .forEach(i -> plan.addPublished(
                            figure().putCount("COMPLETE", 1).total(4).build()));
            FigureTable table = table(plan.build(), "summary-differs");

            assertThat(table.notes().stream().map(Cell::shown))
                    .contains("Figures that would be right only of other entries than those counted here: 5.")
                    .endsWith("Further such figures, listed in the part \u2018published\u2019: 2.");
        }

        @Test
        void theSummarySaysOfAFigureThatLeavesStatusesOutWhichItCounts() {
            Plan plan = plan().addPublished(figure().putCount("ON_TARGET", 2)
                            .putCount("COMPLETE", 1)
                            .total(3)
                            .build())
                    .addGroup(group("g1", "Sub-group 1"))
                    .build();
            FigureTable table = table(plan, "summary-differs");

            assertThat(table.rows().stream().map(row -> row.cells().get(3).shown()))
                    .contains("Holds only for those on target or complete");
        }
    }

    @Test
    void theWordsPrintedForADueDateAreBesideIt() {
        Plan plan = plan().addArea(ImprovementArea.builder()
                        .id("a2")
                        .title("Schools")
                        .addAction(Action.builder()
                                .id("y")
                                .title("Name a lead")
                                .dueAsPrinted("2024/25")
                                .build())
                        .build())
                .build();
        FigureTable table = table(plan, "every-action");
        int at = headings(table).indexOf("Due, as printed");

        assertThat(table.rows().stream().map(row -> row.cells().get(at).shown()))
                .containsExactly("", "", "", "", "", "2024/25");
        assertThat(headings(table(plan().build(), "every-action"))).doesNotContain("Due, as printed");

        FigureTable inWords = table(plan, "due-in-words");
        assertThat(inWords.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells().get(0).shown()).isEqualTo("2024/25"));
        assertThat(titles(table(plan, "due-dates"))).contains("Due date in words alone");
        assertThat(titles(table(plan, "summary-attention"))).contains("Due date in words alone");
        assertThat(titles(table(plan().build(), "due-dates"))).doesNotContain("Due date in words alone");
    }

    @Test
    void aCouncilByItsCodeAloneIsShownByItsName() {
        Plan plan = plan().council(Council.of("S12000028")).build();

        assertThat(ReportFigures.document(Report.of(plan), Labels.of(Locale.ENGLISH))
                        .about())
                .anySatisfy(fact -> assertThat(fact.value().shown()).isEqualTo("South Ayrshire"));
    }

    @Test
    void whatIsSaidInTheHeadingOfASummaryIsWhole() {
        Plan plan = plan().addPublished(figure().total(6).build())
                .asOf(Optional.empty())
                .addArea(ImprovementArea.builder()
                        .id("a2")
                        .title("Schools")
                        .addAction(Action.builder()
                                .id("y")
                                .title("Name a lead")
                                .addAssessment(Assessment.of(PartialDate.parse("2205-03"), ActionStatus.BEHIND))
                                .build())
                        .build())
                .build();
        ReportDocument summary =
                ReportFigures.document(Report.of(plan), Labels.of(Locale.ENGLISH), List.of(ReportDocument.SUMMARY));

        assertThat(summary.about())
                .anySatisfy(fact -> assertThat(fact.value().shown())
                        .endsWith("far outside the period of the plan; its year may be mistyped"));
        assertThat(table(plan, "summary-differs").notes().stream().map(Cell::shown))
                .contains("Of 1 comparison: 1 agrees.");
    }
}

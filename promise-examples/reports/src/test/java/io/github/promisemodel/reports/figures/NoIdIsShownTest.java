package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A reader knows a plan, an area, an entry and a measure by what is printed or by their titles, and never by an id. What a text of the
 * plan says is its own.
 */
class NoIdIsShownTest {

    private static final UnaryOperator<String> WITHOUT_REFERENCES =
            json -> json.replaceAll("\"reference\"\\s*:\\s*\"[^\"]*\"\\s*,", "");

    @Test
    void noTableShowsAnIdOfSouthAyrshiresPlans() throws IOException {
        assertNoIdIsShown(Reports.southAyrshire());
        assertNoIdIsShown(Reports.of(Reports.shipped("south-ayrshire-2024-30")));
    }

    @Test
    void noTableShowsAnIdOfSouthAyrshiresPlansWithoutPrintedReferences() throws IOException {
        assertNoIdIsShown(Reports.southAyrshire(WITHOUT_REFERENCES));
    }

    @Test
    void noTableShowsAnIdOfTheMadeUpPlan() throws IOException {
        assertNoIdIsShown(Reports.madeUp());
    }

    @Test
    void noTableShowsAnIdOfTheMadeUpPlanWithoutPrintedReferences() throws IOException {
        assertNoIdIsShown(Reports.madeUp(WITHOUT_REFERENCES));
    }

    @Test
    void noTableShowsAnIdOfAnEarlierVersion() throws IOException {
        assertNoIdIsShown(Reports.madeUpVersions());
        assertNoIdIsShown(Reports.madeUpVersions(WITHOUT_REFERENCES));
    }

    private static void assertNoIdIsShown(Report report) {
        Set<String> ids = new TreeSet<>();
        Set<String> printed = new TreeSet<>();
        Stream.of(Stream.of(report.plan()), report.earlier().stream(), report.next().stream())
                .flatMap(plans -> plans)
                .forEach(plan -> {
                    addIds(plan, ids);
                    addReferences(plan, printed);
                });
        ids.removeAll(printed);
        assertThat(ids).isNotEmpty();

        List<String> found = new ArrayList<>();
        for (FigureTable table :
                ReportFigures.document(report, Labels.of(Locale.ENGLISH)).tables()) {
            texts(table)
                    .forEach(text -> ids.stream()
                            .filter(id -> names(text, id))
                            .forEach(id -> found.add(table.key() + ": " + id + " in: " + text)));
        }
        assertThat(found).isEmpty();
    }

    private static boolean names(String text, String id) {
        return text.contains(id)
                && Pattern.compile("(?<![\\w.,/-])" + Pattern.quote(id) + "(?![\\w/%-]|[.,]\\w)")
                        .matcher(text)
                        .find();
    }

    private static Stream<String> texts(FigureTable table) {
        Stream<Cell> ofRows = table.rows().stream()
                .flatMap(row -> Stream.concat(Stream.of(row.title()), row.cells().stream()))
                .filter(cell -> !(cell instanceof Cell.Paths
                        || cell instanceof Cell.Words words && words.origin() == Cell.Origin.PLAN));
        return Stream.of(
                        Stream.of(table.caption()),
                        table.rows().stream().map(Row::reference),
                        table.notes().stream().map(Cell::shown),
                        ofRows.map(Cell::shown))
                .flatMap(texts -> texts);
    }

    private static void addIds(Plan plan, Set<String> ids) {
        ids.add(plan.getId());
        plan.getAreas().stream().map(ImprovementArea::getId).forEach(ids::add);
        entries(plan).forEach(entry -> ids.add(entry.getId()));
        PlacedMeasure.of(plan).stream().map(placed -> placed.measure().getId()).forEach(ids::add);
    }

    private static void addReferences(Plan plan, Set<String> references) {
        Stream.concat(
                        plan.getAreas().stream().map(ImprovementArea::getReference),
                        entries(plan).map(Entry::getReference))
                .flatMap(Optional::stream)
                .forEach(references::add);
    }

    private static Stream<Entry<?>> entries(Plan plan) {
        return Stream.concat(plan.getActions().stream(), plan.getBenefits().stream());
    }
}

package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExcerptFiguresTest {

    private static final Plan PLAN = southAyrshire();
    private static final Labels LABELS = Labels.of(Locale.UK).about(PLAN);
    private static final ExcerptFigures EXCERPTS = new ExcerptFigures(Report.of(PLAN), LABELS);

    private static Plan southAyrshire() {
        try {
            return Reports.southAyrshire().plan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void entries_haveTheirRowsAndNoOthers() {
        FigureTable table = EXCERPTS.entries(Set.of("1.1", "1.2"), List.of("every-action"))
                .find("every-action")
                .orElseThrow();
        assertThat(table.rows()).extracting(Row::id).containsExactly("1.1", "1.2");
        assertThat(table.caption()).isEqualTo("Actions");
    }

    @Test
    void entries_ofNoId_haveNoTable() {
        assertThat(EXCERPTS.entries(Set.of("none"), List.of("every-action", "stories"))
                        .tables())
                .isEmpty();
    }

    @Test
    void linkedEntries_areCalledAsInTheWholePlan() {
        FigureTable table = EXCERPTS.entries(Set.of("1.1"), List.of("links-of-entries"))
                .find("links-of-entries")
                .orElseThrow();
        assertThat(table.rows().get(0).cells().get(0).shown()).isEqualTo("1 of area 1");
    }

    @Test
    void aTableOfOneColumnKeepsItsEntryAndHasACell() {
        FigureTable table = EXCERPTS.entries(Set.of("1.1"), List.of("links-of-entries"))
                .find("links-of-entries")
                .orElseThrow();

        assertThat(table.columns()).hasSize(1);
        assertThat(table.rows()).extracting(Row::id).containsExactly("1.1");
    }

    @Test
    void measure_hasItsRowAlone() {
        assertThat(EXCERPTS.measure("1.1-m1", List.of("measures"))
                        .find("measures")
                        .orElseThrow()
                        .rows())
                .extracting(Row::id)
                .containsExactly("1.1-m1");
    }

    /** Small counts are suppressed by what other measures show: a page about one must not tell more than the whole report. */
    @Test
    void everyMeasure_saysWhatTheWholeReportSaysOfIt() throws IOException {
        Report report = Reports.madeUp();
        Labels labels = Labels.of(Locale.UK).about(report.plan());
        FigureTable whole = ReportFigures.document(report, labels, List.of("measures"))
                .find("measures")
                .orElseThrow();
        ExcerptFigures excerpts = new ExcerptFigures(report, labels);
        assertThat(whole.rows()).hasSizeGreaterThan(5);
        for (Row row : whole.rows()) {
            FigureTable table = excerpts.measure(row.id(), List.of("measures"))
                    .find("measures")
                    .orElseThrow();
            assertThat(table.rows()).as(row.id()).hasSize(1);
            assertThat(shown(table, table.rows().get(0))).as(row.id()).isEqualTo(shown(whole, row));
        }
    }

    private static List<String> shown(FigureTable table, Row row) {
        return table.columns().stream()
                .map(column ->
                        column.key() + ": " + table.cell(row, column.key()).shown())
                .filter(words -> !words.endsWith(": "))
                .toList();
    }

    @Test
    void present_leavesOutWhatTheReportHasNot() {
        Plan without = PLAN.toBuilder()
                .areas(List.of())
                .measures(List.of())
                .measureSets(List.of())
                .build();
        assertThat(ReportFigures.present(Report.of(without), LABELS, List.of("measures", "changed-fields", "nothing"))
                        .tables())
                .isEmpty();
    }

    @Test
    void only_keepsRowsInTheirOrder() {
        FigureTable table = ReportFigures.document(Report.of(PLAN), LABELS, List.of("every-action"))
                .find("every-action")
                .orElseThrow();
        assertThat(table.only(Set.of("2.1", "1.2")).rows()).extracting(Row::id).containsExactly("1.2", "2.1");
    }

    @Test
    void first_saysThatThereAreMore() {
        FigureTable table = ReportFigures.document(Report.of(PLAN), LABELS, List.of("every-action"))
                .find("every-action")
                .orElseThrow();
        FigureTable first = table.first(2, Cell.words("And more."));
        assertThat(first.rows()).isEqualTo(table.rows().subList(0, 2));
        assertThat(first.notes()).endsWith(Cell.words("And more."));
    }
}

package io.github.promisemodel.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.figures.Section;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.NamePart;
import io.github.promisemodel.status.ActionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Where a table names an entry, its name leads to the row of the entry, if the page has it. */
class EntryLinksTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    private static NamePart entry(String id, String name) {
        return NamePart.Name.of(id, name);
    }

    private static Cell.Entries cell(NamePart... entries) {
        List<NamePart> parts = new ArrayList<>();
        for (NamePart entry : entries) {
            if (!parts.isEmpty()) {
                parts.add(new NamePart.Between(", "));
            }
            parts.add(entry);
        }
        return new Cell.Entries(parts, true);
    }

    private static FigureTable naming(Cell cell) {
        return new FigureTable(
                "moves",
                "Moves",
                "Before",
                FigureTable.Chart.NONE,
                List.of(new Column("entries", "Entries", "", Optional.empty())),
                List.of(new Row("", "", Cell.words("Behind"), List.of(cell))),
                List.of(cell));
    }

    private static FigureTable every(String key, String... ids) {
        List<Row> rows = new ArrayList<>();
        for (String id : ids) {
            rows.add(new Row(id, "", Cell.ofPlan("Title of " + id), List.of()));
        }
        return new FigureTable(key, "Every one", "Entry", FigureTable.Chart.NONE, List.of(), rows, List.of());
    }

    private static ReportDocument document(Cell cell, FigureTable... every) {
        return new ReportDocument(
                LABELS,
                "northmoor",
                PartialDate.of(2025),
                "Made up",
                List.of(),
                List.of(
                        new Section("movement", "Movement", List.of(naming(cell))),
                        new Section("entries", "Entries", List.of(every))),
                List.of());
    }

    private static Document page(Cell cell, FigureTable... every) {
        return Jsoup.parse(new HtmlReport(document(cell, every)).render());
    }

    private static List<String> led(Document page) {
        Elements links = page.select("#table-moves a");
        List<String> rows = new ArrayList<>();
        for (Element link : links) {
            Element row = page.selectFirst(link.attr("href"));
            rows.add(link.text() + " -> " + row.selectFirst("th").text());
        }
        return rows;
    }

    @Test
    void everyNameLeadsToTheRowOfItsEntry() {
        Document page = page(
                cell(entry("x2", "1.2"), entry("y1", "B1")),
                every("every-action", "x1", "x2"),
                every("every-benefit", "y1"));

        assertThat(led(page)).containsExactly("1.2 -> Title of x2", "B1 -> Title of y1");
        assertThat(page.selectFirst("#table-moves td").text()).isEqualTo("1.2, B1");
        assertThat(page.select("p.note a").eachText()).containsExactly("1.2", "B1");
    }

    @Test
    void theIdOfARowIsItsNumberWhateverThePlanCallsTheEntry() {
        String hostile = "\"><script>\u0001 #x";

        Document page = page(cell(entry(hostile, "1.1")), every("every-action", "plain", hostile));

        assertThat(page.select("tbody tr[id]").eachAttr("id")).containsExactly("entry-1", "entry-2");
        assertThat(page.select("#table-moves a").eachAttr("href")).containsExactly("#entry-2");
    }

    @Test
    void anEntryWithoutARowIsPlain() {
        Document page = page(cell(entry("x1", "1.1"), entry("gone", "1.2")), every("every-action", "x1"));

        assertThat(led(page)).containsExactly("1.1 -> Title of x1");
        assertThat(page.selectFirst("#table-moves td").text()).isEqualTo("1.1, 1.2");
    }

    @Test
    void whatIsTheIdOfTwoEntriesIsPlain() {
        Document page = page(cell(entry("x", "1")), every("every-action", "x"), every("every-benefit", "x"));

        assertThat(led(page)).isEmpty();
        assertThat(page.selectFirst("#table-moves td").text()).isEqualTo("1");
    }

    @Test
    void whatIsNoNameOfAnEntryIsPlainWhereverItIs() {
        Document page = page(
                new Cell.Entries(
                        List.of(
                                new NamePart.Name("area 1", Optional.empty()),
                                new NamePart.Between(": "),
                                entry("x1", "1"),
                                new NamePart.Between(", \u201c"),
                                entry("x2", "Open a hall"),
                                new NamePart.Between("\u201d and "),
                                new NamePart.Others("1", List.of("x3")),
                                new NamePart.Between(" more")),
                        true),
                every("every-action", "x1", "x2", "x3", "area 1"));

        assertThat(led(page)).containsExactly("1 -> Title of x1", "Open a hall -> Title of x2");
        assertThat(page.selectFirst("#table-moves td").text())
                .isEqualTo("area 1: 1, \u201cOpen a hall\u201d and 1 more");
        assertThat(page.select("#table-moves td bdi").eachText()).containsExactly("area 1", "1", "Open a hall");
    }

    @Test
    void anEntryOfAnotherPlanIsPlainWhateverItsId() {
        Document page = page(new Cell.Entries(List.of(entry("x1", "1.1")), false), every("every-action", "x1"));

        assertThat(led(page)).isEmpty();
        assertThat(page.selectFirst("#table-moves td").text()).isEqualTo("1.1");
    }

    private static Report report(String plan, String title) {
        return Reports.of("""
                {"format": "promise-plan/1", "id": "%s", "council": "northmoor", "title": "Made up",
                 "period": {"start": "2024", "end": "2027"}, "areas": [{"id": "a", "title": "Homes",
                 "actions": [{"id": "x1", "title": "%s"}]}]}
                """.formatted(plan, title));
    }

    @Test
    void anEntryOfTheNextPlanDoesNotLeadToTheEntryOfThisPlanThatHasItsId() {
        Report report = report("p", "Open a hall").next(report("q", "Run a bus").plan());

        Document page = Jsoup.parse(new HtmlReport(ReportFigures.document(report, LABELS)).render());

        assertThat(page.select("#table-carry-forward bdi").eachText()).contains("Open a hall", "Run a bus");
        assertThat(page.select("#table-carry-forward a").eachText()).containsExactly("Open a hall");
    }

    @Test
    void aPageWithoutTheTableOfEveryEntryHasNoLinksToIt() {
        ReportDocument document = document(cell(entry("x1", "1.1")), every("every-action", "x1"));

        assertThat(Jsoup.parse(new HtmlReport(document.parts(List.of("movement"))).render())
                        .select("td a"))
                .isEmpty();
    }

    @Test
    void aPartLeadsToTheRowsOfItsDocumentAndOtherwiseNowhere() {
        ReportDocument document = document(cell(entry("x1", "1.1")), every("every-action", "x1"));

        assertThat(Jsoup.parse(new HtmlParts(document).figures(document.tables().get(0)))
                        .select("td a")
                        .eachAttr("href"))
                .containsExactly("#entry-1");
        assertThat(new HtmlParts(document).figures(document.tables().get(1))).contains("<tr id=\"entry-1\">");
        assertThat(new HtmlParts(LABELS).figures(document.tables().get(0))).doesNotContain("<a ");
        assertThat(new HtmlParts(LABELS).figures(document.tables().get(1))).contains("<tr>");
    }

    /** A site where one entry and one row have a page. */
    private static final PageLinks PAGES = new PageLinks() {

        @Override
        public Optional<String> entry(String id) {
            return id.equals("4.1") ? Optional.of("/entries/4.1") : Optional.empty();
        }

        @Override
        public Optional<String> row(FigureTable table, Row row) {
            return entry(row.id());
        }
    };

    @Test
    void onASiteOfPagesNamesAndRowsLeadToThePageOfTheEntry() {
        HtmlParts parts = new HtmlParts(LABELS, PAGES);

        Document names =
                Jsoup.parse(parts.figures(naming(cell(entry("4.1", "Action 4.1"), entry("4.2", "Action 4.2")))));
        Document rows = Jsoup.parse(parts.figures(every("every-action", "4.1", "4.2")));

        assertThat(names.select("td a").eachAttr("href")).containsExactly("/entries/4.1");
        assertThat(names.select(".note a").eachText()).containsExactly("Action 4.1");
        assertThat(rows.select("th a").eachAttr("href")).containsExactly("/entries/4.1");
        assertThat(rows.select("th a").eachText()).containsExactly("Title of 4.1");
    }

    @Test
    void aStatusIsShownAsInATable() {
        String status = new HtmlParts(LABELS).status(LABELS.mark(ActionStatus.COMPLETE));

        assertThat(Jsoup.parse(status).select(".status .word").text()).isEqualTo("Complete");
        assertThat(Jsoup.parse(status).select("use").attr("href")).isEqualTo("#shape-complete");
    }
}

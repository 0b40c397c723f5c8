package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report says of a plan that says what it lists completely. */
class RecordsInReportsTest {

    private static final Labels ENGLISH = Labels.of(Locale.ENGLISH);

    /** Two actions and two benefits; what is listed completely is written in. */
    private static final String PLAN = """
            { "format": "promise-plan/1", "id": "northmoor-2021-24", "council": "northmoor", "title": "Made up",
              "period": { "start": "2021", "end": "2024" }, "asOf": "2023-12", RECORDS
              "areas": [ { "id": "a1", "title": "Homes",
                "actions": [ { "id": "1.1", "title": "Open a drop-in", "disposition": { "kind": "CLOSED" } },
                             { "id": "1.2", "title": "Train every team" } ],
                "benefits": [ { "id": "b1", "title": "People feel at home", "evidence": [ { "kind": "NARRATIVE", "text": "Seen" } ] },
                              { "id": "b2", "title": "People are heard" } ] } ],
              "published": [ { "of": "ACTIONS", "counts": { "CLOSED": 2 }, "source": "Page 1" } ] }
            """;

    private static String plan(String records) {
        return PLAN.replace("RECORDS", records.isEmpty() ? "" : "\"records\": " + records + ",");
    }

    private static ReportDocument report(String records) {
        return ReportFigures.document(Reports.of(plan(records)), ENGLISH);
    }

    private static List<String> facts(ReportDocument document) {
        return document.about().stream()
                .map(fact -> fact.name() + ": " + fact.value().shown())
                .toList();
    }

    private static List<String> rows(ReportDocument document, String table) {
        return document.find(table).orElseThrow().rows().stream()
                .map(row -> row.id() + " " + row.cells().get(0).text())
                .toList();
    }

    private static List<String> notes(ReportDocument document, String table) {
        return document.find(table).orElseThrow().notes().stream()
                .map(Cell::text)
                .toList();
    }

    @Test
    void whatItRecordsAndAsOfWhenIsAFactOfTheReport() {
        assertThat(facts(report("[\"EVIDENCE\", \"ENTRIES\", \"CALLS_TO_ACTION\"]")))
                .contains("Complete lists of: entries, calls to action and evidence, as of December 2023");
        assertThat(facts(report(""))).noneMatch(fact -> fact.startsWith("Complete lists of"));
        String undated = plan("[\"ENTRIES\"]").replace("\"asOf\": \"2023-12\",", "");
        assertThat(facts(ReportFigures.document(Reports.of(undated), ENGLISH)))
                .contains("Complete lists of: entries, as of 2024");
        Report reconciled = Reports.of(plan("[\"EXTENSIONS\"]"));
        assertThat(facts(Documents.reconciliation(reconciled, ENGLISH)))
                .contains("Complete lists of: extensions, as of December 2023");
    }

    @Test
    void evidenceThatIsNotListedIsNoneWhereAllIsListed() {
        assertThat(rows(report(""), "evidence"))
                .containsExactly("EXPERIENCE 0", "ORGANISATIONAL 0", "NATIONAL 0", "NO_LEVEL 1", "NONE 1");
        assertThat(rows(report("[\"EVIDENCE\"]"), "evidence"))
                .containsExactly(
                        "EXPERIENCE 0", "ORGANISATIONAL 0", "NATIONAL 0", "NO_LEVEL 1", "NO_EVIDENCE 1", "NONE 0");
    }

    @Test
    void evidenceThatIsNotListedIsPossibleWhereNotAllIsListed() {
        FigureTable open = report("").find("evidence").orElseThrow();
        assertThat(open.cell(open.rows().get(0), "most").text()).isEqualTo("2");
        assertThat(notes(report(""), "evidence"))
                .containsExactly("Where the plan does not list all its evidence, there may be more than is recorded.");

        assertThat(lived(report(""))).isEqualTo("0 to 2");
        // b1 has evidence that states no level, which may be of any
        assertThat(lived(report("[\"EVIDENCE\"]"))).isEqualTo("0 to 1");
    }

    private static String lived(ReportDocument document) {
        FigureTable headline = document.find("headline").orElseThrow();
        Row row = headline.rows().stream()
                .filter(each -> each.id().equals("benefits-lived-experience"))
                .findFirst()
                .orElseThrow();
        return headline.cell(row, "least").text() + " to "
                + headline.cell(row, "most").text();
    }

    @Test
    void whatBecomesOfEntriesSaysWhetherAbsenceIsNone() {
        String table = "actions-by-status-and-disposition";
        assertThat(notes(report(""), table)).isEmpty();
        assertThat(notes(report("[\"DISPOSITIONS\"]"), table))
                .containsExactly(
                        "The plan lists all its dispositions as of this date: an entry of which nothing is stated has"
                                + " none.");
    }

    @ParameterizedTest
    @CsvSource({"'[]', ''", "'[\"EVIDENCE\"]', ''", "'[\"DISPOSITIONS\"]', dispositions"})
    void publishedFiguresNameWhatDecidedThem(String records, String decided) {
        List<String> notes = notes(report(records), "published");
        assertThat(notes)
                .isEqualTo(
                        decided.isEmpty()
                                ? List.of()
                                : List.of("Some counts follow from what the plan lists completely: " + decided + "."));
    }

    @Test
    void whatContradictsRecordsIsToldInWords() {
        String contradicting = plan("[\"DISPOSITIONS\"]")
                .replace("\"asOf\": \"2023-12\",", "")
                .replace("\"counts\": { \"CLOSED\": 2 }", "\"listedAs\": \"CLOSED\", \"entries\": [\"1.1\", \"1.2\"]");
        ReportDocument findings = ReportFigures.document(Reports.of(contradicting), ENGLISH, List.of("findings"));

        assertThat(findings.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::text))
                .contains(
                        "Published figure of actions, list of closed: it names “Train every team”, of which nothing is stated,"
                                + " though the plan is said to list completely: dispositions; state it, or say no more that these are"
                                + " listed completely",
                        "“Made up”: it says what it lists completely, and not as of when, so that this is taken as of 2024, its"
                                + " latest date; write the date as its as-of date");
    }

    @Test
    void lostEntriesAreToldWithoutTheIdsOfPlans() {
        Plan old = read(plan("[\"DISPOSITIONS\"]"));
        Plan next = read(plan("[\"ENTRIES\"]").replace("northmoor-2021-24", "northmoor-2024-27"));
        ReportDocument ledger = Documents.ledger(CarryForwardLedger.of(old, next), true, ENGLISH);
        FigureTable lines = ledger.find("ledger").orElseThrow();

        assertThat(lines.rows())
                .filteredOn(row -> row.id().equals("1.2"))
                .first()
                .satisfies(row -> assertThat(row.cells())
                        .last()
                        .satisfies(said -> assertThat(said.text())
                                .isEqualTo(
                                        "Action “Train every team”: not assessed as of December 2023, and lost: this plan, which lists"
                                                + " all its dispositions, has none for it, and no entry of the next plan, which"
                                                + " lists all its entries, is linked to it; Action “Train every team” of the next plan"
                                                + " has the same id, but nothing ties the two")));
    }

    private static Plan read(String json) {
        return PlanJson.DEFAULT.read(json).orThrow();
    }
}

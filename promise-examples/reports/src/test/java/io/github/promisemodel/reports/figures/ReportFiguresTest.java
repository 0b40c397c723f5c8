package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.CheckReport;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.tally.Bounds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables of a report say of South Ayrshire's plan, and what they say of any. */
class ReportFiguresTest {

    private static ReportDocument figures(Report report) {
        return ReportFigures.document(report, Labels.of(Locale.ENGLISH));
    }

    private static FigureTable table(Report report, String key) {
        return figures(report).tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> row(FigureTable table, String id) {
        return table.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow().cells().stream()
                .map(Cell::text)
                .toList();
    }

    @Test
    void theHeadlineHasEveryFigureWithWhatItIsOutOf() throws IOException {
        FigureTable headline = figures(Reports.whole()).find("headline").orElseThrow();

        assertThat(row(headline, "actions-complete")).containsExactly("8", "15", "31", "26", "48", "");
        assertThat(row(headline, "actions-open")).startsWith("2", "2", "31", "6", "6");
        assertThat(row(headline, "actions-not-assessed")).startsWith("6", "6", "31", "19", "19");
        assertThat(row(headline, "benefits-blue")).contains("The benefit has been achieved");
    }

    @Test
    void whatIsOpenNotAssessedAndLeftOutIsAlwaysInSight() throws IOException {
        for (String plan : List.of("south-ayrshire-2021-24", "north-ayrshire-2021-24", "moray-2020-23")) {
            for (String noun : List.of("actions", "benefits")) {
                FigureTable table = table(Reports.of(Reports.shipped(plan)), noun);
                assertThat(table.rows())
                        .anyMatch(row -> isOf(row, "open"))
                        .anyMatch(row -> isOf(row, "not-assessed"))
                        .anyMatch(row -> row.id().startsWith("LEFT_OUT"));
            }
        }
    }

    private static boolean isOf(Row row, String style) {
        return row.title().mark().filter(mark -> mark.style().equals(style)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"south-ayrshire-2021-24", "north-ayrshire-2021-24", "moray-2020-23"})
    void theStatusesOfATableAddToWhatIsCounted(String plan) throws IOException {
        Report report = Reports.of(Reports.shipped(plan));
        for (String noun : List.of("actions", "benefits")) {
            FigureTable table = table(report, noun);
            long sum = table.rows().stream()
                    .filter(row -> row.title().mark().isPresent())
                    .mapToLong(row -> Long.parseLong(row.cells().get(0).text()))
                    .sum();
            assertThat(row(table, "COUNTED").get(0)).isEqualTo(Long.toString(sum));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"south-ayrshire-2021-24", "north-ayrshire-2021-24", "moray-2020-23"})
    void theStatusesOfAGroupAddToWhatIsCountedInIt(String plan) throws IOException {
        figures(Reports.of(Reports.shipped(plan))).tables().stream()
                .filter(table -> table.chart() == FigureTable.Chart.COLUMNS)
                .forEach(table -> table.rows().forEach(row -> {
                    long sum = 0;
                    for (int i = 0; i < row.cells().size(); i++) {
                        if (table.columns().get(i).mark().isPresent()) {
                            sum += Long.parseLong(row.cells().get(i).text());
                        }
                    }
                    assertThat(row.cells().get(0).text()).as(table.key()).isEqualTo(Long.toString(sum));
                }));
    }

    @Test
    void theSectionsOfAWholeReportAreInTheOrderInWhichTheyAreRead() throws IOException {
        assertThat(figures(Reports.whole()).sections())
                .extracting(Section::key)
                .containsSubsequence(
                        "actions",
                        "benefits",
                        "by-area",
                        "due-dates",
                        "measures",
                        "movement",
                        "carry-forward",
                        "published",
                        "findings",
                        "entries");
    }

    @Test
    void findingsAreCountedAndThenListedInAReportAndInACheck() throws IOException {
        Report report = Reports.whole();
        ReportDocument check = Documents.check(
                new CheckReport(report.plan(), report.findings(), Optional.empty()), Labels.of(Locale.ENGLISH));

        assertThat(figures(report).tables())
                .extracting(FigureTable::key)
                .containsSubsequence("findings", "errors-and-warnings");
        assertThat(check.tables()).extracting(FigureTable::key).containsSubsequence("findings", "every-finding");
    }

    @Test
    void noTwoTablesHaveOneKey() throws IOException {
        for (Grouping by : List.of(Grouping.AREA, Grouping.OWNER, Grouping.DISPOSITION)) {
            assertThat(figures(Reports.by(by)).tables())
                    .extracting(FigureTable::key)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatAPlanSaysNothingOfHasNoSection() throws IOException {
        assertThat(figures(Reports.of(Reports.shipped("moray-2020-23"))).sections())
                .extracting(Section::key)
                .doesNotContain("movement", "carry-forward");
    }

    @Test
    void ofAPlanWithoutBenefitsNoTableGoesOnAboutThem() throws IOException {
        Plan plan = Reports.of(Reports.shipped("north-ayrshire-2021-24")).plan();
        Plan without = plan.toBuilder()
                .areas(plan.getAreas().stream()
                        .filter(area -> area.getBenefits().isEmpty())
                        .toList())
                .build();

        assertThat(figures(Report.of(without)).tables())
                .extracting(FigureTable::key)
                .filteredOn(key -> key.contains("benefit") || key.contains("evidence") || key.contains("colour"))
                .containsExactly("benefits");
    }

    @Test
    void publishedFiguresHaveTheirPlaceAndWhatTheySuppose() throws IOException {
        Report report = Reports.whole();

        assertThat(table(report, "published").rows())
                .allSatisfy(row -> assertThat(row.cells().get(0).text()).isNotBlank());
        assertThat(table(report, "published-claims").rows().get(0).cells().stream()
                        .map(Cell::text))
                .containsExactly(
                        "Reflections",
                        "15, 16 of 31",
                        "The entries",
                        "1",
                        "Not decided",
                        "7.2: on target; 7.3: complete; 7.4, 8.2, 8.3, 8.4, 10.2, 10.3: complete");
        assertThat(table(report, "published-claims").rows().get(2).cells().stream()
                        .map(Cell::text))
                .containsExactly(
                        "Reflections",
                        "14, 9, 21, 3 of 47",
                        "The areas\u2019 own figures",
                        "1",
                        "Not decided",
                        "Area 7: 2 blue, 2 green, 1 amber, 1 red");
    }

    @Test
    void everyPublishedFigureIsInOneOfTheTables() throws IOException {
        Report report = Reports.whole();

        List<String> places = new ArrayList<>();
        for (String key : List.of("published", "published-claims", "published-percentages")) {
            table(report, key).rows().forEach(row -> places.add(row.id()));
        }
        List<String> found = report.reconciliation().figures().stream()
                .map(each -> each.where().toString())
                .toList();
        assertThat(places).containsExactlyInAnyOrderElementsOf(found);
    }

    @ParameterizedTest
    @CsvSource({"48, true, 48%", "48.40, true, 48.40%", "<1, false, <1", ".5, false, .5", "most, false, most"})
    void aPublishedPercentageIsANumberOnlyIfItIsPrintedAsOne(String printed, boolean number, String shown) {
        FigureTable published = table(Reports.of("""
                        {"format": "promise-plan/1", "id": "northmoor", "council": "northmoor", "title": "Made up", "asOf": "2025-06",
                         "period": {"start": "2024", "end": "2027"},
                         "areas": [{"id": "a4", "title": "Schools", "actions": [{"id": "4.1", "title": "Name a lead"}]}],
                         "published": [{"source": "page 2", "of": "ACTIONS", "counts": {"COMPLETE": 1},
                           "percentages": {"COMPLETE": "%s"}}]}
                        """.formatted(printed)), "published");

        Cell cell = published.cell(published.rows().get(0), "printed-percentage");
        assertThat(cell.isNumber()).isEqualTo(number);
        assertThat(cell.text()).isEqualTo(printed);
        assertThat(cell.shown()).isEqualTo(shown);
    }

    @Test
    void onlyATableWithAFigureOfAPublicationHasColumnsOfPublications() {
        Report report = Reports.of("""
                {"format": "promise-plan/1", "id": "northmoor", "council": "northmoor", "title": "Made up", "asOf": "2025-06",
                 "period": {"start": "2024", "end": "2027"},
                 "areas": [{"id": "a4", "title": "Schools", "actions": [{"id": "4.1", "title": "Name a lead"}]}],
                 "published": [{"source": "page 2", "of": "ACTIONS", "counts": {"COMPLETE": 1},
                   "percentages": {"COMPLETE": "99"}}],
                 "publications": [{"id": "p1", "title": "Winter paper", "date": "2025-02", "asOf": "2025-01",
                   "figures": [{"of": "ACTIONS", "counts": {"BEHIND": 1}, "source": "page 1"}]}]}
                """);

        assertThat(table(report, "published").columns())
                .extracting(Column::key)
                .contains("publication", "figures-as-of")
                .doesNotContain("corrected");
        assertThat(table(report, "published-percentages").columns())
                .extracting(Column::key)
                .doesNotContain("publication", "figures-as-of", "corrected");
    }

    @Test
    void aColumnThatHasNothingInAnyRowIsNamedAndNotShown() throws IOException {
        FigureTable benefits = table(Reports.whole(), "every-benefit");

        assertThat(benefits.columns())
                .extracting(Column::key)
                .doesNotContain("owner", "due")
                .contains("area");
        assertThat(benefits.notes())
                .extracting(Cell::text)
                .containsExactly("Columns that are empty in every row and not shown: Owner and Due.");
    }

    @Test
    void areaOfAnEntryIsNamedForPeopleAndIsTheIdOfItsRowForScripts() throws IOException {
        Report report = Reports.whole();
        FigureTable benefits = table(report, "every-benefit");
        List<String> areas =
                table(report, "benefits-by-area").rows().stream().map(Row::id).toList();

        assertThat(benefits.rows())
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(areas).contains(benefits.cell(row, "area").text()));
        assertThat(benefits.rows().stream()
                        .map(row -> benefits.cell(row, "area").shown()))
                .contains("1", "7");
    }

    @Test
    void anActionIsDueWhenItWasLastExtendedTo() {
        FigureTable actions = table(Reports.of("""
                        {"format": "promise-plan/1", "id": "northmoor", "council": "northmoor", "title": "Made up", "asOf": "2025-06",
                         "period": {"start": "2024", "end": "2027"},
                         "areas": [{"id": "a4", "title": "Schools", "actions": [
                           {"id": "4.1", "title": "Name a lead", "due": "2025-03",
                            "dueExtensions": [{"agreed": "2025-02", "to": "2025-09"}]}]}]}
                        """), "every-action");

        Cell due = actions.cell(actions.rows().get(0), "due");
        assertThat(due.text()).isEqualTo("2025-09");
        assertThat(due.shown()).isEqualTo("September 2025");
    }

    @Test
    void anEntryIsCalledAsItIsFoundInTheListOfAll() throws IOException {
        Report report = Reports.whole();
        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String key : List.of("every-action", "every-benefit")) {
            table(report, key).rows().forEach(row -> {
                names.add(row.reference());
                ids.add(row.id());
            });
        }

        assertThat(names).doesNotHaveDuplicates().contains("7.2", "5 of area 7");
        for (String key : List.of("moves-of-actions", "moves-of-benefits")) {
            FigureTable moves = table(report, key);
            moves.rows()
                    .forEach(row -> assertThat(((Cell.Entries) moves.cell(row, "entries")).ids())
                            .isNotEmpty()
                            .isSubsetOf(ids));
        }
    }

    @Test
    void aMeasureIsOfAnActionOrABenefit() throws IOException {
        FigureTable measures = table(Reports.whole(), "measures");

        assertThat(measures.rows().stream()
                        .map(row -> measures.cell(row, "entry").shown()))
                .contains("Action 7.2", "Benefit 4 of area 6");
    }

    @Test
    void amountsDatesAndEntriesAreValues() throws IOException {
        FigureTable measures = table(Reports.whole(), "measures");
        Row people = measures.rows().stream()
                .filter(row -> measures.cell(row, "target").shown().equals("1,000 people in each 12 months"))
                .findFirst()
                .orElseThrow();

        assertThat(measures.cell(people, "actual"))
                .isEqualTo(new Cell.Quantity(
                        Amount.parse("over 1721"), Optional.of("people"), "over 1,721 people, undated"));
        assertThat(measures.cell(people, "why-not").shown())
                .isEqualTo("The target is 1,000 people in each 12 months, and the observation, over 1,721 people,"
                        + " does not say which period it covers");
    }

    @Test
    void aGroupSaysFromHowManyToHowManyMayBeComplete() throws IOException {
        FigureTable areas = table(Reports.whole(), "actions-by-area");

        assertThat(areas.rows().stream().map(row -> areas.cell(row, "complete")))
                .contains(new Cell.Range(new Bounds(1, 4), "1 to 4"), new Cell.Range(new Bounds(3, 3), "3"));
    }

    @Test
    void anEntryHasThePartsOfTheDocumentThatItIsPrintedIn() throws IOException {
        FigureTable actions = table(Reports.whole(), "every-action");

        assertThat(actions.rows().stream().map(row -> actions.cell(row, "basis").text()))
                .contains("Table cell", "Text about the area", "Table cell; Update on progress");
        assertThat(actions.rows().stream()
                        .map(row -> actions.cell(row, "disposition-basis").text()))
                .contains("", "Table cell", "Text about the area");
    }

    @Test
    void theColourOfTheWholePlanIsExplained() throws IOException {
        assertThat(table(Reports.whole(), "colours-by-area").notes())
                .extracting(Cell::shown)
                .endsWith(
                        "Entries: 47 counted.",
                        "At best red: 1 of 47: Benefit 5 of area 7.",
                        "At worst red: 31 of 47.");
    }

    @Test
    void aLineSaysThatAnEntryOfTheNextPlanHasTheSameId() {
        String plan = """
                {"format": "promise-plan/1", "id": "%s", "council": "northmoor", "title": "Made up", "asOf": "2025-06",
                 "period": {"start": "2024", "end": "2027"},
                 "areas": [{"id": "a4", "title": "Schools", "actions": [{"id": "x1", "reference": "4.1", "title": "Name a lead"},
                                                                        {"id": "%s", "reference": "4.2", "title": "Meet"}]}]}
                """;
        FigureTable ledger = table(
                Reports.of(plan.formatted("one", "x2"))
                        .next(Reports.of(plan.formatted("two", "x3")).plan()),
                "ledger");

        assertThat(ledger.rows().stream()
                        .map(row -> ledger.cell(row, "explanation").shown()))
                .containsExactly(
                        "Action 4.1: not assessed as of June 2025, and neither plan states what became of it;"
                                + " Action 4.1 of the next plan has the same id, but nothing ties the two",
                        "",
                        "",
                        "");
    }

    @Test
    void aFateNamesItsEntries() throws IOException {
        FigureTable fates = table(Reports.whole(), "carry-forward");
        Row superseded = fates.rows().stream()
                .filter(row -> row.id().equals("SUPERSEDED"))
                .findFirst()
                .orElseThrow();

        assertThat(fates.cell(superseded, "which-actions").shown()).isEqualTo("7.1");
        assertThat(fates.cell(superseded, "which-benefits").isEmpty()).isTrue();
    }

    @Test
    void listsThatDifferAreCountedOfAllLists() throws IOException {
        FigureTable lists = table(Reports.whole(), "carry-forward-lists");

        assertThat(lists.notes()).extracting(Cell::shown).contains("Lists that differ: 2 of 10.");
        assertThat(lists.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.id()).matches("/areas/[67]/published/1"));
        assertThat(lists.rows().stream()
                        .map(row -> lists.cell(row, "printed-at").shown()))
                .containsExactly("Appendix 1, area 7, carry-forward list", "Appendix 1, area 8, carry-forward list");
    }

    @Test
    void findingOfACheckSaysWhereInTheFileItIsAndThatOfAReportHasItAsId() throws IOException {
        Report report = Reports.whole();
        FigureTable ofReport = table(report, "errors-and-warnings");
        FigureTable ofCheck = Documents.check(
                        new CheckReport(report.plan(), report.findings(), Optional.empty()), Labels.of(Locale.ENGLISH))
                .find("every-finding")
                .orElseThrow();

        assertThat(ofCheck.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(ofCheck.cell(row, "path").text()).isEqualTo(row.id()));
        assertThat(ofReport.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.id()).startsWith("/"));
        assertThat(ofReport.columns()).extracting(Column::key).doesNotContain("path");
    }

    @Test
    void aCountOfManyIsInGroupsOfDigits() {
        Cell count = new Cells(Labels.of(Locale.ENGLISH)).count(1250);

        assertThat(count.text()).isEqualTo("1250");
        assertThat(count.shown()).isEqualTo("1,250");
        assertThat(Cell.number(1250)).isEqualTo(count);
    }

    @Test
    void aColumnThatIsNotThereIsToldWithThoseThatAre() throws IOException {
        FigureTable evidence = table(Reports.whole(), "evidence");

        assertThat(evidence.cell(evidence.rows().get(0), "of").text()).isEqualTo("47");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evidence.cell(evidence.rows().get(0), "out-of"))
                .withMessage("Table evidence: no column 'out-of'; it has [count, most, of, percentage]");
    }

    @Test
    void aRowIsAsWideAsItsTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureTable(
                        "some",
                        "Some",
                        "Row",
                        FigureTable.Chart.NONE,
                        List.of(),
                        List.of(new Row("a", "", Cell.words("a"), List.of(Cell.EMPTY))),
                        List.of()))
                .withMessage("Table some: a row of 1 cells under 0 columns");
    }
}

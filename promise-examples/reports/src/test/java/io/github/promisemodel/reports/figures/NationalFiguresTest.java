package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.scotland.NationalKind;
import io.github.promisemodel.scotland.NationalLinks;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What of the national frame a plan lines up with, and the frame itself. */
class NationalFiguresTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    private static final String PLAN = """
            { "format": "promise-plan/1", "id": "northmoor-2024-27", "council": "northmoor", "title": "Made up",
              "period": { "start": "2024", "end": "2027" },
              "areas": [ { "id": "a1", "reference": "1", "title": "Homes", "links": [ %s ],
                "actions": [ { "id": "1.1", "reference": "1.1", "title": "Ask", "links": [ %s ] },
                             { "id": "1.2", "reference": "1.2", "title": "Listen",
                               "links": [ { "plan": "scotland", "entry": "uncrc-12" } ] } ],
                "benefits": [ { "id": "1-b1", "reference": "1", "title": "Heard",
                                "contributesTo": [ { "plan": "scotland", "entry": "vision-4" } ] } ] } ] }
            """;

    private static Report report(String ofArea, String ofAction) {
        return Reports.of(PLAN.formatted(ofArea, ofAction));
    }

    private static String to(String entry) {
        return "{ \"plan\": \"scotland\", \"entry\": \"" + entry + "\" }";
    }

    private static FigureTable table(Report report, TableId id) {
        return ReportFigures.document(report, LABELS).find(id.key()).orElseThrow();
    }

    private static List<String> rows(FigureTable table) {
        return table.rows().stream()
                .map(row -> row.title().shown() + " | "
                        + String.join(
                                " | ", row.cells().stream().map(Cell::shown).toList()))
                .toList();
    }

    @Test
    void eachNationalEntryIsCalledByItsTitleWithWhatLinesUpByName() {
        FigureTable table = table(report(to("priority-1"), to("uncrc-12")), TableId.NATIONAL);

        assertThat(table.columns())
                .extracting(Column::heading)
                .containsExactly("Kind", "Areas", "Which actions", "Which benefits");
        assertThat(rows(table))
                .containsExactly(
                        "Brothers and sisters together in a loving home | Vision statement |  |  | 1",
                        "Whole family support: more children stay with their families, where that is safe"
                                + " | Priority of 2020 | 1, Homes |  | ",
                        "Article 12: Respect for the views of the child | UNCRC article |  | 1.1, 1.2 | ");
        assertThat(table.rows()).extracting(Row::id).containsExactly("vision-4", "priority-1", "uncrc-12");
        assertThat(table.notes()).isEmpty();
    }

    @Test
    void ofEachKindThatThePlanTakesUpTheRestIsNamed() {
        FigureTable table = table(report(to("priority-1"), to("uncrc-12")), TableId.NATIONAL_WITHOUT);

        assertThat(table.rows()).extracting(Row::id).containsExactly("VISION", "PRIORITY", "UNCRC_ARTICLE");
        assertThat(rows(table).get(1))
                .startsWith("Priorities of October 2020 | 3 | 1 | The supporting structures: ")
                .contains("; The care system itself: ");
        assertThat(table.cell(table.rows().get(2), "taken-up").shown()).isEqualTo("1");
        assertThat(table.cell(table.rows().get(2), "not-taken-up").text())
                .startsWith("uncrc-1, uncrc-2")
                .doesNotContain("uncrc-12,");
        assertThat(table.notes()).hasSize(1);
    }

    @Test
    void aLinkThatLeadsToNothingIsSaid() {
        assertThat(table(report(to("priority-4"), to("uncrc-12")), TableId.NATIONAL)
                        .notes())
                .extracting(Cell::shown)
                .containsExactly("1 of the links of the plan lead to nothing that is listed here: priority-4.");
    }

    @Test
    void aPlanThatLinksNothingHasNoSuchSection() {
        Report report = Reports.of(PLAN.formatted("", "").replace("\"scotland\"", "\"northmoor-loip\""));

        assertThat(report.national()).isEmpty();
        assertThat(ReportFigures.document(report, LABELS).sections())
                .extracting(Section::key)
                .doesNotContain(SectionId.NATIONAL.key());
    }

    @Test
    void askedForItSaysThatNothingLinesUp() {
        ReportDocument document = Documents.national(
                NationalLinks.of(report("", to("uncrc-12")).plan(), NationalFrame.SCOTLAND),
                EnumSet.of(NationalKind.PHASE),
                LABELS);

        assertThat(document.find("national").orElseThrow().notes())
                .extracting(Cell::shown)
                .containsExactly("No link of the plan leads to any of the kinds below.");
        assertThat(rows(document.find("national-without").orElseThrow()))
                .containsExactly("Phases | 3 | 0 | Bedding down; Consolidation; Continuous improvement");
    }

    @Test
    void theFrameHasATableOfEachKindWithTimesAndPlaces() {
        ReportDocument document = Documents.frame(NationalFrame.SCOTLAND, EnumSet.allOf(NationalKind.class), LABELS);

        assertThat(document.tables()).hasSameSizeAs(NationalKind.values()).allSatisfy(table -> {
            assertThat(table.caption()).isNotBlank();
            assertThat(table.rows()).isNotEmpty();
        });
        assertThat(document.asOf()).hasToString("2024-12");
        FigureTable phases = document.find("national-frame-phase").orElseThrow();
        assertThat(phases.cell(phases.rows().get(1), "expects").shown()).startsWith("A review at the midpoint");
        assertThat(phases.cell(phases.rows().get(0), "used-for").shown()).contains("; End what in the care system");
        assertThat(phases.cell(phases.rows().get(0), "frame-period").shown()).isEqualTo("April 2021 to March 2024");
        assertThat(document.find("national-frame-theme").orElseThrow().notes())
                .extracting(Cell::shown)
                .containsExactly("The documents list 25; 19 of them are here.");
        assertThat(document.find("national-frame-uncrc-article").orElseThrow().notes())
                .extracting(Cell::shown)
                .first()
                .asString()
                .startsWith("The convention has 54 articles. These 42 ");
    }

    @Test
    void aFrameWithoutADateHasNothingItIsAsOf() {
        NationalFrame undated = NationalFrame.of("wales", List.of(), List.of(), Map.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.frame(undated, Set.of(NationalKind.PHASE), LABELS));
    }
}

package io.github.promisemodel.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.reports.FilledPlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.report.CheckReport;
import io.github.promisemodel.reports.report.Companions;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The ids of tables. */
class TableIdTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    private static Companions companions() throws IOException {
        return new Companions(
                Optional.of(PlanJson.DEFAULT
                        .read(Reports.shipped("south-ayrshire-governance"), GovernanceTables.GOVERNANCE)
                        .orThrow()),
                Optional.of(PlanJson.DEFAULT
                        .read(Reports.shipped("south-ayrshire-data-map"), DataMapTables.DATA_MAP)
                        .orThrow()),
                AttentionRules.usual(),
                List.of());
    }

    private static final String DUE_IN_WORDS = """
            { "format": "promise-plan/1", "id": "northmoor-2021-24", "council": "northmoor", "title": "Made up",
              "period": { "start": "2021", "end": "2024" },
              "areas": [ { "id": "a1", "title": "Homes",
                "actions": [ { "id": "1.1", "title": "Open a drop-in", "dueAsPrinted": "Spring 2024" } ] } ] }
            """;

    private static List<ReportDocument> documents() throws IOException {
        List<ReportDocument> documents = new ArrayList<>();
        Report whole = Reports.whole().companions(companions());
        for (Report report : List.of(
                whole,
                Reports.by(Grouping.OWNER),
                Reports.by(Grouping.PERIOD),
                Reports.of(Reports.shipped("moray-2020-23")),
                Reports.of(Reports.shipped("north-ayrshire-2021-24")),
                Reports.madeUp(),
                Reports.madeUpVersions(),
                Reports.of(FilledPlan.json("plain")),
                Reports.of(DUE_IN_WORDS))) {
            documents.add(ReportFigures.document(report, LABELS));
        }
        documents.add(
                Documents.check(new CheckReport(whole.plan(), whole.findings(), Optional.of(whole.alerts())), LABELS));
        documents.add(Documents.ledger(whole.ledger().orElseThrow(), false, LABELS));
        documents.add(Documents.movement(whole.movement().orElseThrow(), LABELS));
        documents.add(Documents.reconciliation(whole, LABELS));
        return documents;
    }

    @Test
    void everyTableHasAnIdAndEveryIdIsOfATable() throws IOException {
        Set<TableId> met = EnumSet.noneOf(TableId.class);
        for (ReportDocument document : documents()) {
            for (FigureTable table : document.tables()) {
                assertThat(TableId.find(table.key())).as(table.key()).isPresent();
                met.add(TableId.find(table.key()).orElseThrow());
            }
        }

        assertThat(met).containsExactlyInAnyOrder(TableId.values());
    }

    @Test
    void everyTableIsInTheSectionOfItsId() throws IOException {
        for (ReportDocument document : documents()) {
            for (Section section : document.sections()) {
                for (FigureTable table : section.tables()) {
                    assertThat(TableId.find(table.key()).orElseThrow().section(table.key()))
                            .as(table.key())
                            .isEqualTo(section.key());
                }
            }
        }
    }

    @Test
    void sectionByGroupsHasANameForEachGrouping() {
        assertThat(SectionId.BY.key(Grouping.CALL_TO_ACTION)).isEqualTo("by-call-to-action");
        assertThatIllegalStateException()
                .isThrownBy(SectionId.BY::key)
                .withMessage("Section by: there is one for each grouping; name the grouping");
        assertThatIllegalStateException()
                .isThrownBy(() -> SectionId.ENTRIES.key(Grouping.AREA))
                .withMessage("Section entries: it is not by groups");
    }

    @Test
    void tableByGroupsHasAnIdForEachGrouping() {
        assertThat(TableId.ACTIONS_BY.key(Grouping.CALL_TO_ACTION)).isEqualTo("actions-by-call-to-action");
        assertThat(TableId.find("actions-by-call-to-action")).contains(TableId.ACTIONS_BY);
        assertThat(TableId.find("actions-by-status-and-disposition")).contains(TableId.ACTIONS_BY_DISPOSITION);
        assertThat(TableId.find("moves-of-actions-by-area")).contains(TableId.MOVES_OF_ACTIONS_BY);
        assertThat(TableId.find("some")).isEmpty();
        assertThat(TableId.find("actions-by-nonsense")).isEmpty();
        assertThat(TableId.find("actions-by-")).isEmpty();
        assertThat(TableId.find("actions-by")).isEmpty();
    }

    @Test
    void idWithoutItsGroupingIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(TableId.ACTIONS_BY::key)
                .withMessage("Table actions-by: there is one for each grouping; name the grouping");
        assertThatIllegalStateException()
                .isThrownBy(() -> TableId.EVIDENCE.key(Grouping.AREA))
                .withMessage("Table evidence: it is not by groups");
    }

    @Test
    void everyTableHasACaption() {
        for (TableId id : TableId.values()) {
            assertThat(LABELS.find(id.caption())).as(id.name()).isPresent();
        }
    }
}

package io.github.promisemodel.office.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.office.sheet.SheetException;
import io.github.promisemodel.office.sheet.SheetFile;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Imports of sheets into plans. */
final class SheetImportTest {

    private static final String TOP = Sheets.SCHEME
            + ", \"dates\": [\"d/M/yyyy\", \"MMM yyyy\", \"quarter\", \"financial year\"], \"undated\": [\"Ongoing\"], \"noValue\": [\"n/a\"],"
            + " \"asOf\": \"2025-03-31\"";

    private static final String ACTIONS = "\"rows\": \"ACTIONS\", \"areaFrom\": \"COLUMN\", "
            + Sheets.columns("REFERENCE", "TITLE", "AREA", "DUE", "STATUS", "UPDATE", "PERCENT_COMPLETE");

    private static final String HEADERS = "Ref|Title|Area|Due|Status|Update|Progress";

    private static ImportResult imported(SheetMap map, String... lines) {
        return SheetImport.of(Sheets.file(Sheets.grid("Actions", lines)), map).into(Optional.empty());
    }

    private static ImportResult actions(String... lines) {
        String[] all = new String[lines.length + 1];
        all[0] = HEADERS;
        System.arraycopy(lines, 0, all, 1, lines.length);
        return imported(Sheets.map(TOP, ACTIONS), all);
    }

    private static Action only(ImportResult result) {
        assertThat(result.rejects()).isEmpty();
        return result.plan().getActions().get(0);
    }

    private static List<String> rejects(ImportResult result) {
        return result.rejects().stream().map(Reject::toString).toList();
    }

    @Nested
    final class OfActions {

        @Test
        void aRowIsAnActionOfItsArea() {
            ImportResult result = actions("1.10|Train all staff|Voice|31/03/2026|on track.|Half are trained|50%");
            Action action = only(result);
            assertThat(action.getId()).isEqualTo("1.10");
            assertThat(action.getDue()).contains(PartialDate.parse("2026-03-31"));
            assertThat(action.getAssessments().get(0).getAsPrinted()).contains("on track.");
            assertThat(action.getAssessments().get(0).getPercentComplete()).contains(50);
            assertThat(action.getAssessments()
                            .get(0)
                            .readBy(result.plan().getStatusScheme())
                            .status())
                    .contains(ActionStatus.ON_TARGET);
            assertThat(result.plan().getAreas())
                    .extracting(ImprovementArea::getTitle)
                    .containsExactly("Voice");
        }

        @Test
        void datesAreReadInEveryFormOfTheMap() {
            assertThat(only(actions("1|T|A|3/4/2026|||")).getDue()).contains(PartialDate.parse("2026-04-03"));
            assertThat(only(actions("1|T|A|Sept 2026|||")).getDue()).contains(PartialDate.parse("2026-09"));
            assertThat(only(actions("1|T|A|Q4 2025/26|||")).getDue()).contains(PartialDate.parse("2026-01/2026-03"));
            assertThat(only(actions("1|T|A|2025-26;Q4|||")).getDue()).contains(PartialDate.parse("2026-01/2026-03"));
            assertThat(only(actions("1|T|A|2025/26|||")).getDue()).contains(PartialDate.parse("2025-04/2026-03"));
            assertThat(only(actions("1|T|A|ongoing|||")).getDueAsPrinted()).contains("ongoing");
        }

        @Test
        void aCellThatIsNothingOfTheMapIsRejectedAtItsPlace() {
            ImportResult result = actions("1|T|A|soon|||", "2|T|A||Amberish||", "3|T|A||||150", "4|T|A|31/02/2026|||");
            assertThat(rejects(result)).hasSize(4);
            assertThat(rejects(result).get(0))
                    .isEqualTo("sheet Actions, cell D2: \"soon\" is not a date; the map has d/M/yyyy, MMM yyyy,"
                            + " quarter, financial year, and dates of the spreadsheet");
            assertThat(rejects(result).get(1))
                    .startsWith("sheet Actions, cell E3: \"Amberish\" is no status;")
                    .contains("On track, Done");
            assertThat(rejects(result).get(2)).startsWith("sheet Actions, cell G4: \"150\" is not a whole percentage");
            assertThat(rejects(result).get(3)).startsWith("sheet Actions, cell D5: \"31/02/2026\" is not a date");
            assertThat(result.plan().getActions()).isEmpty();
        }

        @Test
        void whatLooksLikePersonalDataIsNotRepeated() {
            ImportResult result = actions("1|T|A|someone@example.org|||");
            assertThat(result.rejects().get(0).value()).isEmpty();
            assertThat(rejects(result).get(0)).doesNotContain("someone");
        }

        @Test
        void idsAreThereAndUnique() {
            ImportResult result = actions("|T|A||||", "1|T|A||||", "1|U|A||||", "2||A||||", "3|T|||||");
            assertThat(rejects(result))
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("sheet Actions, cell A2: it has no id"),
                            second -> assertThat(second)
                                    .startsWith("sheet Actions, cell A4: \"1\" is an id that sheet Actions, cell A3"),
                            third -> assertThat(third).startsWith("sheet Actions, cell B5: it has no title"),
                            fourth -> assertThat(fourth).startsWith("sheet Actions, cell C6: its area is empty"));
        }

        @Test
        void totalsAndNotesAreSkippedAsTheMapSays() {
            SheetMap map = Sheets.map(TOP, ACTIONS + ", \"skip\": [ { \"startsWith\": [\"Total\", \"Note:\"] } ]");
            ImportResult result =
                    imported(map, HEADERS, "1|T|A||||", "", "||||Total||1", "Note: dates are those of the plan");
            assertThat(only(result).getId()).isEqualTo("1");
        }

        @Test
        void severalRowsAreOneEntry() {
            SheetMap map = Sheets.map(
                    TOP,
                    "\"rows\": \"ACTIONS\", \"areaFrom\": \"ONE\", \"areas\": [ { \"id\": \"a1\", \"title\": \"Voice\" } ], \"continued\": true, "
                            + Sheets.columns("REFERENCE", "TITLE", "MILESTONES", "UPDATE"));
            Action action = only(imported(
                    map,
                    "Ref|Title|Milestones|Update",
                    "1|T|Staff trained - June 2025|Begun",
                    "||Guide written (Q2 2025/26)|And going on"));
            assertThat(action.getMilestones())
                    .containsExactly(
                            Milestone.of("Staff trained", PartialDate.parse("2025-06")),
                            Milestone.of("Guide written", PartialDate.parse("2025-07/2025-09")));
            assertThat(action.getAssessments().get(0).getNote()).contains("Begun\nAnd going on");
        }

        @Test
        void areasAreHeadings() {
            SheetMap map = Sheets.map(
                    TOP, "\"rows\": \"ACTIONS\", \"areaFrom\": \"HEADING\", " + Sheets.columns("REFERENCE", "TITLE"));
            ImportResult result = imported(map, "Ref|Title", "Voice", "1|T", "2|U", "Family", "3|V");
            assertThat(result.rejects()).isEmpty();
            assertThat(result.plan().getAreas())
                    .extracting(ImprovementArea::getTitle)
                    .containsExactly("Voice", "Family");
            assertThat(result.plan().getAreas())
                    .extracting(area -> area.getActions().size())
                    .containsExactly(2, 1);
        }

        @Test
        void areasAreSheets() {
            SheetMap map = Sheets.map(
                    TOP, "\"rows\": \"ACTIONS\", \"areaFrom\": \"SHEET\", " + Sheets.columns("REFERENCE", "TITLE"));
            SheetFile file =
                    Sheets.file(Sheets.grid("Voice", "Ref|Title", "1|T"), Sheets.grid("Family", "Ref|Title", "2|U"));
            Plan plan = SheetImport.of(file, map).into(Optional.empty()).plan();
            assertThat(plan.getAreas()).extracting(ImprovementArea::getTitle).containsExactly("Voice", "Family");
        }

        @Test
        void anAreaThatTheMapDoesNotListIsRejected() {
            SheetMap map = Sheets.map(
                    TOP,
                    ACTIONS
                            + ", \"areas\": [ { \"id\": \"a1\", \"title\": \"A good childhood\", \"words\": [\"Childhood\"] } ]");
            ImportResult result = imported(map, HEADERS, "1|T|childhood||||", "2|T|Chidhood||||");
            assertThat(rejects(result))
                    .containsExactly(
                            "sheet Actions, cell C3: \"Chidhood\" is no area of the map; its areas are A good childhood");
            assertThat(result.plan().getAreas().get(0).getId()).isEqualTo("a1");
        }

        @Test
        void aHeaderThatIsNotThereIsRejectedWithThoseThatAre() {
            SheetMap map = Sheets.map(
                    TOP,
                    "\"rows\": \"ACTIONS\", \"areaFrom\": \"ONE\", \"areas\": [ { \"id\": \"a1\", \"title\": \"Voice\" } ], \"columns\":"
                            + " [ { \"header\": \"Code\", \"field\": \"REFERENCE\" }, { \"header\": \"Action\u00a0title\", \"field\": \"TITLE\" } ]");
            assertThat(rejects(imported(map, "Ref|Action  Title", "1|T")))
                    .containsExactly(
                            "sheet Actions, row 1: no column has the header \"Code\"; the headers there are: ref, action title");
            assertThat(imported(map, "Code|Action  Title", "1|T").rejects()).isEmpty();
        }
    }

    @Nested
    final class OfBenefitsAndMeasures {

        @Test
        void aBenefitHasItsMeasure() {
            SheetMap map = Sheets.map(
                    TOP,
                    "\"rows\": \"BENEFITS\", \"areaFrom\": \"ONE\", \"areas\": [ { \"id\": \"a1\", \"title\": \"Voice\" } ], \"targets\": \"AT_LEAST\", "
                            + Sheets.columns("ID", "TITLE", "STATUS", "MEASURE", "BASELINE", "TARGET", "VALUE"));
            ImportResult result = imported(
                    map,
                    "Id|Benefit|BRAG|Measure|Baseline|Target|Actual",
                    "b1|T|Realised|Staff trained|1,200|2000|over 1721");
            assertThat(result.rejects()).isEmpty();
            Measure measure = result.plan().getBenefits().get(0).getMeasures().get(0);
            assertThat(measure.getBaseline().orElseThrow().getAmount()).isEqualTo(Amount.of(1200));
            assertThat(measure.getTarget()).hasToString("at least 2000");
            assertThat(measure.getObservations().get(0).getValue()).contains(Amount.parse("over 1721"));
            assertThat(result.plan()
                            .getBenefits()
                            .get(0)
                            .getAssessments()
                            .get(0)
                            .readBy(result.plan().getStatusScheme())
                            .status())
                    .contains(BenefitStatus.BLUE);
        }

        @Test
        void measuresHaveAColumnForEachQuarterUnderTwoHeaderRows() {
            SheetMap map = Sheets.map(
                    TOP,
                    "\"rows\": \"MEASURES\", \"areaFrom\": \"ONE\", \"headerRows\": 2, \"columns\": [ { \"header\": \"Id\", \"field\": \"ID\" },"
                            + " { \"header\": \"Indicator\", \"field\": \"TITLE\" },"
                            + " { \"header\": \"Q1 2024/25 / Numerator\", \"field\": \"NUMERATOR\", \"period\": \"2024-04/2024-06\" },"
                            + " { \"header\": \"Q1 2024/25 / Denominator\", \"field\": \"DENOMINATOR\", \"period\": \"2024-04/2024-06\" },"
                            + " { \"header\": \"Q2 2024/25 / Numerator\", \"field\": \"NUMERATOR\", \"period\": \"2024-07/2024-09\" },"
                            + " { \"header\": \"Q2 2024/25 / Denominator\", \"field\": \"DENOMINATOR\", \"period\": \"2024-07/2024-09\" } ]");
            ImportResult result = imported(
                    map,
                    "Id|Indicator|Q1 2024/25|Q1 2024/25|Q2 2024/25|Q2 2024/25",
                    "||Numerator|Denominator|Numerator|Denominator",
                    "m1|Meetings attended|12|48|n/a|n/a",
                    "m2|Plans in time|12||3|4");
            assertThat(rejects(result))
                    .containsExactly(
                            "sheet Actions, cell C4: \"12\" is a numerator without a denominator; write both or neither");
            Measure measure = result.plan().getMeasures().get(0);
            assertThat(measure.getObservations()).hasSize(1);
            assertThat(measure.getObservations().get(0).getValue()).contains(Ratio.of(12, 48));
            assertThat(measure.getObservations().get(0).getPeriod()).contains(PartialDate.parse("2024-04/2024-06"));
        }

        @Test
        void aTargetOnNeitherSideIsRejected() {
            SheetMap map = Sheets.map(
                    TOP, "\"rows\": \"MEASURES\", \"areaFrom\": \"ONE\", " + Sheets.columns("ID", "TITLE", "TARGET"));
            assertThat(rejects(imported(map, "Id|Indicator|Target", "m1|T|80")))
                    .containsExactly(
                            "sheet Actions, cell C2: \"80\" is a target on neither side; give targets in the map: AT_LEAST or AT_MOST");
        }
    }

    @Nested
    final class Again {

        private final SheetMap map = Sheets.map(TOP, ACTIONS);

        private ImportResult again(Plan plan, String date, String... lines) {
            return SheetImport.of(Sheets.file(Sheets.grid("Actions", lines)), map)
                    .asOf(PartialDate.parse(date))
                    .into(Optional.of(plan));
        }

        @Test
        void whatIsNewIsAppendedAndToldAndNothingIsLost() {
            Plan plan =
                    actions("1|T|A|31/03/2026|On track|Begun|", "2|U|A||Done||").plan();
            ImportResult result = again(plan, "2025-06-30", HEADERS, "1|T two|A|30/06/2026|Done||", "3|V|A||||");
            Action action = result.plan().get("1", Action.class);
            assertThat(action.getAssessments()).hasSize(2);
            assertThat(action.getDueExtensions().get(0).getTo()).isEqualTo(PartialDate.parse("2026-06-30"));
            assertThat(result.changes())
                    .extracting(ImportChange::kind)
                    .containsExactly(
                            ImportChange.Kind.RETOLD,
                            ImportChange.Kind.DUE,
                            ImportChange.Kind.ASSESSED,
                            ImportChange.Kind.ADDED);
            assertThat(result.missing()).containsExactly("2");
            assertThat(result.plan().find("2")).isPresent();
        }

        @Test
        void aCorrectionOfTheSameDateSupersedes() {
            Plan plan = actions("1|T|A||On track||").plan();
            ImportResult result = again(plan, "2025-03-31", HEADERS, "1|T|A||Done||");
            Action action = result.plan().get("1", Action.class);
            assertThat(action.getAssessments().get(1).getSupersedes()).contains("1@2025-03-31");
            assertThat(result.plan()
                            .historyOf(action)
                            .asOf(PartialDate.parse("2025-03-31"))
                            .reading()
                            .status())
                    .contains(ActionStatus.COMPLETE);
        }

        @Test
        void anIdOfABenefitIsNoActions() {
            Plan plan = actions("1|T|A||||").plan();
            SheetMap benefits = Sheets.map(
                    TOP, "\"rows\": \"BENEFITS\", \"areaFrom\": \"COLUMN\", " + Sheets.columns("ID", "TITLE", "AREA"));
            ImportResult result = SheetImport.of(
                            Sheets.file(Sheets.grid("Benefits", "Id|Benefit|Area", "1|T|A")), benefits)
                    .into(Optional.of(plan));
            assertThat(rejects(result)).hasSize(1).first().asString().contains("another kind of entry");
            assertThat(result.plan())
                    .isEqualTo(plan.toBuilder()
                            .statusScheme(result.plan().getStatusScheme())
                            .build());
        }

        @Test
        void anotherPlanIsRefused() {
            Plan other = actions("1|T|A||||").plan().toBuilder().id("elsewhere").build();
            assertThatThrownBy(() -> again(other, "2025-03-31", HEADERS, "1|T|A||||"))
                    .isInstanceOf(SheetException.class)
                    .hasMessageContaining("name the same plan");
        }
    }

    @Test
    void aSlipInTheMapIsReported() {
        assertThat(PlanJson.DEFAULT
                        .read(
                                "{ " + Sheets.PLAN
                                        + ", \"dates\": [\"d/M\"], \"sheets\": [ { \"rows\": \"ACTION\", \"areaForm\": \"COLUMN\" } ] }",
                                SheetMapTables.MAP)
                        .problems())
                .extracting(Object::toString)
                .anyMatch(problem -> problem.contains("ACTIONS"))
                .anyMatch(problem -> problem.contains("areaForm"));
    }

    @Test
    void aMapIsReadAsItIsWritten() {
        SheetMap map = Sheets.map(
                TOP,
                ACTIONS + ", \"skip\": [ { \"startsWith\": [\"Total\"] } ], \"firstRow\": 3, \"targets\": \"AT_MOST\"");
        String json = PlanJson.DEFAULT.toJson(map, SheetMapTables.MAP);
        assertThat(PlanJson.DEFAULT.read(json, SheetMapTables.MAP).orThrow()).isEqualTo(map);
    }
}

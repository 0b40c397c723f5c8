package io.github.promisemodel.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.suite.Samples;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan as a workbook, as it was and edited. */
class PlanBookTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    private static final String PLAN = """
            {"format": "promise-plan/1", "id": "northmoor", "council": "northmoor", "title": "A made-up plan",
             "period": {"start": "2024", "end": "2027"},
             "areas": [{"id": "a1", "title": "Homes", "actions": [
               {"id": "1.1", "title": "=1+1", "due": "2025-03", "benefits": ["b1", "b2"],
                "milestones": [{"title": "Team in place"}, {"title": "First family helped", "due": "2024-09-30"}]}]}],
             "measures": [{"id": "m1", "title": "Homes", "observations": [{"amount": "80.10"}, {"amount": "over 12"},
               {"amount": "1250"}]}]}
            """;

    private static Plan plan(String json) {
        return PlanJson.DEFAULT.read(json).orThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"south-ayrshire-2021-24", "north-ayrshire-2021-24", "moray-2020-23"})
    void aShippedPlanComesBackAsItWas(String name) throws IOException {
        Plan plan = plan(Reports.shipped(name));
        for (String format : WrittenBook.FORMATS) {
            PlanBookResult read = PlanBookReader.read(
                    WrittenBook.sheets(PlanBook.of(plan, LABELS).book(), format), LABELS);

            assertThat(read.problems()).isEmpty();
            assertThat(read.plan()).contains(plan);
        }
    }

    @Test
    void aPlanWithEveryFieldHasASheetOfEachKind() throws IOException {
        Plan plan = Samples.full();
        PlanBook book = PlanBook.of(plan, LABELS);

        assertThat(book.book().sheets().stream().map(BookSheet::name))
                .contains("Cover", "Columns", "Plan", "Areas", "Actions", "Benefits", "Assessments", "Milestones")
                .contains("Measures", "Observations", "Funding", "Risks", "Published figures", "Reviews");
        assertThat(PlanBookReader.read(WrittenBook.sheets(book.book(), "xlsx"), LABELS)
                        .plan())
                .contains(plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void hostileStringsComeBackAsTheyWere(String format) throws IOException {
        List<String> strings = HostilePlan.strings();
        Plan plan = plan(HostilePlan.json(strings));
        PlanBook book = PlanBook.of(plan, LABELS);
        byte[] bytes = WrittenBook.bytes(book.book(), format);
        PlanBookResult read = PlanBookReader.read(WrittenBook.sheets(book.book(), format), LABELS);

        assertThat(WrittenBook.cells(bytes, format)).isNotEmpty();
        assertThat(book.notHeld()).isEmpty();
        assertThat(read.problems()).isEmpty();
        assertThat(read.plan()).contains(plan);
    }

    @Test
    void aTextLongerThanACellIsCutAndSaid() throws IOException {
        Plan plan = plan(PLAN.replace("=1+1", "x".repeat(40_000)));
        PlanBook book = PlanBook.of(plan, LABELS);
        Plan read = PlanBookReader.read(WrittenBook.sheets(book.book(), "ods"), LABELS)
                .plan()
                .orElseThrow();

        assertThat(book.notHeld()).hasSize(1);
        assertThat(book.notHeld().get(0)).startsWith("Actions, row 2, Title: ");
        assertThat(book.book().sheets().get(0).lines().stream().map(BookCell::shown))
                .contains(book.notHeld().get(0));
        assertThat(read.getAreas().get(0).getActions().get(0).getTitle()).hasSize(HeldTexts.MOST);
    }

    @Nested
    class Edited {

        private final List<SheetText> sheets;

        Edited() throws IOException {
            this.sheets = new ArrayList<>(
                    WrittenBook.sheets(PlanBook.of(plan(PLAN), LABELS).book(), "xlsx"));
        }

        private List<List<String>> rows(String sheet) {
            SheetText of = sheets.stream()
                    .filter(each -> each.name().equals(sheet))
                    .findFirst()
                    .orElseThrow();
            List<List<String>> rows = new ArrayList<>();
            of.rows().forEach(row -> rows.add(new ArrayList<>(row)));
            sheets.set(sheets.indexOf(of), new SheetText(sheet, rows));
            return rows;
        }

        private void set(List<List<String>> rows, int row, String heading, String text) {
            int column = rows.get(0).indexOf(heading);
            while (rows.get(row).size() <= column) {
                rows.get(row).add("");
            }
            rows.get(row).set(column, text);
        }

        private PlanBookResult read() {
            return PlanBookReader.read(sheets, LABELS);
        }

        @Test
        void aRowThatWasAddedIsPartOfWhatItSays() {
            List<List<String>> actions = rows("Actions");
            actions.add(new ArrayList<>());
            set(actions, 2, "Id", "1.2");
            set(actions, 2, "Title", "Open a second home");
            set(actions, 2, "Part of", "a1");
            set(actions, 2, "Benefits", "b1; b3");
            Plan plan = read().plan().orElseThrow();

            assertThat(plan.getAreas().get(0).getActions()).hasSize(2);
            assertThat(plan.getAreas().get(0).getActions().get(1).getBenefits()).containsExactly("b1", "b3");
        }

        @Test
        void aRowOfNothingKnownIsAProblem() {
            set(rows("Actions"), 1, "Part of", "a9");
            PlanBookResult read = read();

            assertThat(read.plan()).isEmpty();
            assertThat(read.problems().get(0))
                    .hasToString("Actions, row 2, Part of: no row of Areas has this id or row key");
        }

        @Test
        void aProblemOfTheFormatSaysTheCell() {
            set(rows("Actions"), 1, "Due", "soon");
            PlanBookResult read = read();

            assertThat(read.problems()).hasSize(1);
            assertThat(read.problems().get(0).sheet()).isEqualTo("Actions");
            assertThat(read.problems().get(0).row()).isEqualTo(2);
            assertThat(read.problems().get(0).column()).isEqualTo("Due");
            assertThat(read.problems().get(0).message()).contains("soon");
        }

        @Test
        void theListIsAskedForWhereThereAreSeveral() {
            List<List<String>> evidence = new ArrayList<>();
            evidence.add(List.of("Part of", "List", "Id", "Title"));
            evidence.add(List.of("", "", "d1", "A report"));
            sheets.add(new SheetText("Documents", evidence));
            rows("Measures");
            List<List<String>> measures = rows("Measures");
            measures.add(new ArrayList<>());
            set(measures, 2, "Id", "m2");
            set(measures, 2, "Title", "Homes that are warm");
            set(measures, 2, "Part of", "nothing");

            assertThat(read().problems().get(0).toString())
                    .startsWith("Measures, row 3, Part of: no row of ")
                    .contains("Areas")
                    .contains("Actions");
        }

        @Test
        void aColumnThatIsNotThePlansIsRemarked() {
            List<List<String>> actions = rows("Actions");
            int column = actions.get(0).size();
            actions.get(0).add("Our own");
            while (actions.get(1).size() < column) {
                actions.get(1).add("");
            }
            actions.get(1).add("words");
            PlanBookResult read = read();

            assertThat(read.plan()).isPresent();
            assertThat(read.remarks()).hasSize(1);
            assertThat(read.remarks().get(0).column()).isEqualTo("Our own");
        }
    }

    @Test
    void amountsKeepTheirSpelling() {
        BookTable observations = PlanBook.of(plan(PLAN), LABELS).book().sheets().stream()
                .filter(sheet -> sheet.name().equals("Observations"))
                .findFirst()
                .flatMap(BookSheet::table)
                .orElseThrow();

        assertThat(observations.rows().stream().flatMap(List::stream).map(BookCell::shown))
                .contains("80.10", "over 12", "1250");
        assertThat(observations.rows().stream().flatMap(List::stream).filter(BookCell.Number.class::isInstance))
                .hasSize(1);
    }

    @Test
    void otherWorkbooksAreNotTakenForPlans() {
        Stream.of("Actions", "Plan")
                .forEach(name -> assertThat(PlanBookReader.isPlanBook(
                                List.of(new SheetText(name, List.of(List.of("Ref", "Action"), List.of("1", "Do")))),
                                LABELS))
                        .isFalse());
    }
}

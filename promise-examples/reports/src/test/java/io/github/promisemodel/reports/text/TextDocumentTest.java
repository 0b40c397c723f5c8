package io.github.promisemodel.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.FigureTable.Chart;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.StatusMark;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDocumentTest {

    private static final StatusMark COMPLETE = MadeUpDocument.ENGLISH.mark(ActionStatus.COMPLETE);
    private static final int LONG = 24;
    private static final StatusMark BEHIND = MadeUpDocument.ENGLISH.mark(ActionStatus.BEHIND);

    private static ReportDocument document(Report report) {
        return ReportFigures.document(report, MadeUpDocument.ENGLISH);
    }

    /** That every cell is in a text of lines that are not too long. */
    static void assertHasAll(ReportDocument document, String text, int width) {
        assertThat(text.lines().filter(line -> line.codePointCount(0, line.length()) > width))
                .isEmpty();
        assertThat(text.lines().filter(line -> line.endsWith(" "))).isEmpty();
        assertThat(text.chars().filter(character -> character != '\n' && Character.isISOControl(character)))
                .isEmpty();
        List<String> shown = new ArrayList<>();
        for (FigureTable table : document.tables()) {
            shown.add(table.caption());
            table.notes().forEach(note -> shown.add(note.shown()));
            shown.addAll(headings(table));
            for (Row row : table.rows()) {
                shown.add(row.reference());
                shown.add(row.title().shown());
                row.cells().forEach(cell -> shown.add(cell.shown()));
            }
        }
        assertHasEveryCharacter(shown, text);
        assertHasWords(shown, text);
    }

    /** Those that a letter does not stand for, of columns that have something in them. */
    private static List<String> headings(FigureTable table) {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int at = i;
            boolean empty =
                    table.rows().stream().allMatch(row -> row.cells().get(at).isEmpty());
            if (!empty && table.columns().get(i).mark().isEmpty()) {
                headings.add(table.columns().get(i).heading());
            }
        }
        return headings;
    }

    /** Where columns are side by side, others are between the lines of a text; no character of it is missing for that. */
    private static void assertHasEveryCharacter(List<String> shown, String text) {
        Map<Integer, Integer> left = new HashMap<>();
        text.codePoints().forEach(character -> left.merge(character, 1, Integer::sum));
        for (String words : shown) {
            Span.of(words)
                    .text()
                    .codePoints()
                    .filter(character -> character != ' ')
                    .forEach(character -> left.merge(character, -1, Integer::sum));
        }
        assertThat(left.values()).allMatch(count -> count >= 0);
    }

    /** No word is broken that is not long. */
    private static void assertHasWords(List<String> shown, String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.split("\\s+", -1)) {
            words.add(word);
            words.add(word.replaceFirst(":$", "")); // a heading before what it is of
        }
        assertThat(shown.stream()
                        .flatMap(each -> Stream.of(Span.of(each).text().split(" ", -1)))
                        .filter(word -> word.codePointCount(0, word.length()) <= LONG)
                        .filter(word -> !words.contains(word)))
                .isEmpty();
    }

    @Nested
    class OfADocument {

        @Test
        void beginsWithTheTitleAndTheFacts() {
            assertThat(MadeUpDocument.text(MadeUpDocument.of(List.of()), TextStyle.plain()))
                    .startsWith("""
                            Northmoor plan
                            ==============
                            Council:       Northmoor
                            Counted as of: 2025
                            """);
        }

        @Test
        void showsEverySectionUnderItsHeading() {
            FigureTable table =
                    new MadeUpDocument().numbers("Count").row("All", 7).table();

            assertThat(MadeUpDocument.text(MadeUpDocument.of(List.of(table)), TextStyle.plain()))
                    .endsWith("""


                            A section
                            ---------

                            A table
                              Heading  Count
                              All          7
                            """);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"south-ayrshire-2021-24", "south-ayrshire-2024-30", "north-ayrshire-2021-24", "moray-2020-23"
                })
        void showsEveryCellOfAShippedPlan(String name) throws IOException {
            ReportDocument document = document(Reports.of(Reports.shipped(name)));

            assertHasAll(document, MadeUpDocument.text(document, TextStyle.of(false, true)), 100);
        }

        @ParameterizedTest
        @ValueSource(ints = {40, 64, 80, 100, 132})
        void showsEveryCellInAnyWidth(int width) throws IOException {
            ReportDocument document = document(Reports.whole());

            assertHasAll(document, MadeUpDocument.text(document, new TextStyle(false, false, width)), width);
        }

        @Test
        void showsEveryCellOfTextsThatBreakPrograms() throws IOException {
            ReportDocument document = document(Reports.of(HostilePlan.json(HostilePlan.strings())));

            assertHasAll(document, MadeUpDocument.text(document, TextStyle.plain()), 100);
        }

        @Test
        void hasNoLineTooNarrowForWords() {
            assertThatThrownBy(() -> new TextStyle(false, false, 39))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A width of 39: lines have at least 40 characters; the usual width is 100");
        }
    }

    @Nested
    class SideBySide {

        @Test
        void putsNumbersAtTheRightWithTheirHeadingsOverThem() {
            assertThat(new MadeUpDocument()
                            .texts("Words")
                            .numbers("Count", "Left out")
                            .row("First", "one", 7, 1)
                            .row("Second", "two", 1_234_567, 12)
                            .lines())
                    .containsExactly(
                            "A table",
                            "                             Left",
                            "  Heading  Words      Count   out",
                            "  First    one            7     1",
                            "  Second   two    1,234,567    12");
        }

        @Test
        void putsReferencesInAColumnOfTheirOwn() {
            assertThat(new MadeUpDocument()
                            .texts("Owner")
                            .row("1", Cell.ofPlan("A hall"), Cell.ofPlan("Housing"))
                            .row("10.12", Cell.ofPlan("A bus"), Cell.ofPlan("Roads"))
                            .lines())
                    .containsExactly(
                            "A table", //
                            "         Heading  Owner",
                            "  1      A hall   Housing",
                            "  10.12  A bus    Roads");
        }

        @Test
        void breaksTextsAtSpacesAndShowsHeadingsOnce() {
            assertThat(new MadeUpDocument()
                            .texts("In words")
                            .row("One", "Benefit 2 of Area 1: it is realised as of 2025-01, and none is complete")
                            .row("Two", "Short")
                            .lines(new TextStyle(false, false, 50)))
                    .containsExactly(
                            "A table",
                            "  Heading  In words",
                            "  One      Benefit 2 of Area 1: it is realised as",
                            "           of 2025-01, and none is complete",
                            "  Two      Short");
        }

        @Test
        void leavesNothingBehindAnEmptyCell() {
            assertThat(new MadeUpDocument()
                            .texts("Owner")
                            .row("One", "")
                            .row("Two", "Roads")
                            .lines())
                    .contains("  One");
        }

        @Test
        void saysNotesAsParagraphsBeneath() {
            assertThat(new MadeUpDocument()
                            .numbers("Count")
                            .row("All", 1)
                            .note("First.")
                            .note("Second.")
                            .lines())
                    .endsWith("  All          1", "", "  First.", "  Second.");
        }

        @Test
        void hasNoHeadingsWithoutRows() {
            assertThat(new MadeUpDocument().numbers("Count").note("None.").lines())
                    .containsExactly("A table", "  None.");
        }
    }

    @Nested
    class Beneath {

        @Test
        void areTextsThatWouldBeTallAndNarrow() {
            Cell wording = Cell.ofPlan("Open " + "many ".repeat(30));

            assertThat(new MadeUpDocument()
                            .texts("Status", "Old wording", "New wording")
                            .row("1", Cell.ofPlan("Open a hall"), Cell.ofPlan("Reworded"), wording, wording)
                            .row("2", Cell.ofPlan("Run a bus"), Cell.ofPlan("Moved"), Cell.EMPTY, Cell.ofPlan("Bus"))
                            .lines(new TextStyle(false, false, 60)))
                    .containsExactly(
                            "A table",
                            "     Heading      Status    New wording",
                            "  1  Open a hall  Reworded  Open many many many many many",
                            "                            many many many many many many",
                            "                            many many many many many many",
                            "                            many many many many many many",
                            "                            many many many many many many",
                            "                            many",
                            "       Old wording: Open many many many many many many many",
                            "                    many many many many many many many many",
                            "                    many many many many many many many many",
                            "                    many many many many many many many",
                            "  2  Run a bus    Moved     Bus");
        }

        @Test
        void areBeneathTheirLabelRatherThanBreakAWord() {
            String id = "a-plan-with-an-id-that-is-very-long";

            assertThat(new MadeUpDocument()
                            .texts("Where it leads to")
                            .row("One", id)
                            .lines(new TextStyle(false, false, 42)))
                    .containsExactly("A table", "  Heading", "  One", "    Where it leads to:", "      " + id);
        }
    }

    @Nested
    class RowByRow {

        @Test
        void isATableWithoutRoomForItsColumns() {
            assertThat(new MadeUpDocument()
                            .numbers("Published beforehand", "Counted afterwards", "Differences", "Comparisons")
                            .row(
                                    "4.1",
                                    Cell.ofPlan("A hall"),
                                    Cell.number(1),
                                    Cell.EMPTY,
                                    Cell.number(3),
                                    Cell.number(4))
                            .row("4.2", Cell.ofPlan("A bus"), Cell.EMPTY, Cell.number(2), Cell.EMPTY, Cell.EMPTY)
                            .lines(new TextStyle(false, false, 50)))
                    .containsExactly(
                            "A table",
                            "  4.1 A hall",
                            "    Published beforehand: 1",
                            "    Differences:          3",
                            "    Comparisons:          4",
                            "",
                            "  4.2 A bus",
                            "    Counted afterwards:   2");
        }
    }

    @Nested
    class Bars {

        private final MadeUpDocument statuses = new MadeUpDocument()
                .numbers("Count")
                .chart(Chart.ROWS)
                .row("", Cell.of(COMPLETE), Cell.number(3))
                .row("", Cell.of(BEHIND), Cell.number(1))
                .row("Counted", 4);

        @Test
        void areAsLongAsTheShareOfARow() {
            assertThat(statuses.lines())
                    .containsExactly(
                            "A table",
                            "  Heading   Count",
                            "  Complete      3  " + "#".repeat(30),
                            "  Behind        1  " + "#".repeat(10),
                            "  Counted       4");
        }

        @Test
        void areOfBlocksWhereThereAreSome() {
            assertThat(statuses.lines(TextStyle.of(false, true))).contains("  Behind        1  " + "\u2588".repeat(10));
        }

        @Test
        void areThereForAnythingAtAll() {
            assertThat(new MadeUpDocument()
                            .numbers("Count")
                            .chart(Chart.ROWS)
                            .row("", Cell.of(COMPLETE), Cell.number(Long.MAX_VALUE / 2))
                            .row("", Cell.of(BEHIND), Cell.number(1))
                            .lines())
                    .anyMatch(line -> line.endsWith(" 1  #"));
        }

        @Test
        void areLeftOutWithoutRoom() {
            assertThat(new MadeUpDocument()
                            .numbers("Differences", "Comparisons")
                            .chart(Chart.ROWS)
                            .row("", Cell.of(COMPLETE), Cell.number(3), Cell.number(4))
                            .lines(new TextStyle(false, false, 50)))
                    .noneMatch(line -> line.contains("#"));
        }
    }

    @Nested
    class Strips {

        @Test
        void haveALetterForEachEntryAndAKey() {
            assertThat(new MadeUpDocument()
                            .counts(COMPLETE, BEHIND)
                            .numbers("Left out")
                            .chart(Chart.COLUMNS)
                            .row("Housing", 3, 1, 7)
                            .row("Roads", 0, 2, 0)
                            .lines())
                    .containsExactly(
                            "A table",
                            "  C Complete, B Behind",
                            "                             Left",
                            "  Heading  Complete  Behind   out",
                            "  Housing         3       1     7  CCCB",
                            "  Roads           0       2     0  BB");
        }

        @Test
        void areScaledTogetherAndHaveALetterForAnythingAtAll() {
            assertThat(new MadeUpDocument()
                            .counts(COMPLETE, BEHIND)
                            .chart(Chart.COLUMNS)
                            .row("Housing", 300, 1)
                            .row("Roads", 150, 0)
                            .lines())
                    .anyMatch(line -> line.endsWith("  " + "C".repeat(39) + "B"))
                    .anyMatch(line -> line.endsWith("  " + "C".repeat(20)));
        }

        @Test
        void haveLettersAboveThemWhereWordsHaveNoRoom() {
            MadeUpDocument table = new MadeUpDocument().chart(Chart.COLUMNS);
            List<Cell> cells = new ArrayList<>();
            for (ActionStatus status : ActionStatus.values()) {
                table.counts(MadeUpDocument.ENGLISH.mark(status));
                cells.add(Cell.number(1));
            }

            assertThat(table.row("", Cell.ofPlan("An area of a title of many words"), cells.toArray(Cell[]::new))
                            .lines(new TextStyle(false, false, 80)))
                    .contains(
                            "  Heading                           N  I  T  R  B  P  H  C",
                            "  An area of a title of many words  1  1  1  1  1  1  1  1  NITRBPHC");
        }

        @Test
        void areNoneWhereNothingIsCounted() {
            assertThat(new MadeUpDocument()
                            .counts(COMPLETE)
                            .chart(Chart.COLUMNS)
                            .row("Roads", 0)
                            .lines())
                    .containsExactly("A table", "  Heading  Complete", "  Roads           0");
        }
    }

    @Nested
    class Colours {

        @Test
        void repeatWhatTheWordOfAStatusSays() {
            FigureTable table = new MadeUpDocument()
                    .texts("Status")
                    .row("", Cell.ofPlan("One"), Cell.of(MadeUpDocument.ENGLISH.mark(BenefitStatus.RED)))
                    .table();

            assertThat(MadeUpDocument.text(MadeUpDocument.of(List.of(table)), TextStyle.of(true, false)))
                    .contains("One      \u001b[31mRed\u001b[0m\n");
        }

        @Test
        void changeNothingElse() throws IOException {
            ReportDocument document = document(Reports.whole());

            assertThat(MadeUpDocument.text(document, TextStyle.of(true, true)).replaceAll("\u001b\\[\\d+m", ""))
                    .isEqualTo(MadeUpDocument.text(document, TextStyle.of(false, true)));
        }

        @Test
        void areKnownForEveryStatus() {
            for (ActionStatus status : ActionStatus.values()) {
                assertThat(StatusColours.of(MadeUpDocument.ENGLISH.mark(status)))
                        .isNotEqualTo(Colour.NONE);
            }
            for (BenefitStatus status : BenefitStatus.values()) {
                assertThat(StatusColours.of(MadeUpDocument.ENGLISH.mark(status)))
                        .isNotEqualTo(Colour.NONE);
            }
        }
    }

    @Test
    void replacesControlCharacters() {
        assertThat(new MadeUpDocument()
                        .texts("Owner")
                        .row("A\u001b[31m hall", "Ro\nads\u0085")
                        .lines())
                .contains("  A\ufffd[31m hall  Ro\ufffdads\ufffd");
    }
}

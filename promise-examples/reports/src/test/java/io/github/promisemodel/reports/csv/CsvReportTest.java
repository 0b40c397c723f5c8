package io.github.promisemodel.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.figures.Section;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.NamePart;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Percentage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Comma-separated values: unchanged for programs, and nothing that a spreadsheet would run for people. */
class CsvReportTest {

    private static final List<String> STRINGS = List.of(
            "plain",
            "=1+1",
            "+44",
            "-3",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "a,b",
            "say \"yes\"",
            "two\nlines",
            " =1",
            "\u00a0+1",
            "\u200b@A1",
            "\u0000-1",
            " a=1");

    /** A number as programs write it, below zero too. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

    private static String csv(String plan, CsvForm form) {
        return new CsvReport(ReportFigures.document(Reports.of(plan), Labels.of(Locale.ENGLISH)), form).render();
    }

    private static List<CsvRecord> records(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream().toList();
    }

    private static List<String> titles(String csv) {
        return records(csv).stream()
                .filter(line -> line.getField(2).equals("every-action")
                        && line.getField(6).equals("status"))
                .map(line -> line.getField(5))
                .toList();
    }

    /** The text without control characters; tabs and ends of lines stay. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\u0080-\u009f&&[^\t\r\n]]", "\ufffd");
    }

    @Test
    void forProgramsEveryTextIsAsItIsButForControlCharacters() throws IOException {
        List<String> strings = HostilePlan.strings();

        assertThat(titles(csv(HostilePlan.json(strings), CsvForm.MACHINE)))
                .isEqualTo(strings.stream().map(CsvReportTest::plain).toList());
        assertThat(titles(csv(HostilePlan.json(STRINGS), CsvForm.MACHINE)))
                .isEqualTo(STRINGS.stream().map(CsvReportTest::plain).toList());
    }

    @ParameterizedTest
    @EnumSource
    void noFieldHasANulOrAnotherControlCharacter(CsvForm form) {
        List<String> controls = IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7f, 0xa0))
                .mapToObj(control -> "a" + (char) control + "b")
                .toList();

        List<String> titles = titles(csv(HostilePlan.json(controls), form));

        assertThat(titles).isEqualTo(controls.stream().map(CsvReportTest::plain).toList());
        assertThat(titles).filteredOn(controls::contains).containsExactly("a\tb", "a\nb", "a\rb");
    }

    @Test
    void forSpreadsheetsNoTextBeginsAsAFormulaDoes() throws IOException {
        List<String> strings = HostilePlan.strings();

        List<CsvRecord> records =
                records(csv(HostilePlan.json(strings), CsvForm.SPREADSHEET).substring(1));

        for (CsvRecord line : records) {
            for (int i = 0; i < line.getFieldCount(); i++) {
                boolean number = i == 7 && NUMBER.matcher(line.getField(i)).matches();
                if (!number) {
                    assertThat(line.getField(i)).doesNotContainPattern("\\A[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]");
                }
            }
        }
    }

    @Test
    void forSpreadsheetsATextThatIsNoFormulaIsAsItIs() {
        List<String> titles =
                titles(csv(HostilePlan.json(STRINGS), CsvForm.SPREADSHEET).substring(1));

        assertThat(titles)
                .containsExactly(
                        "plain",
                        "'=1+1",
                        "'+44",
                        "'-3",
                        "'@SUM(A1)",
                        "'\t=1",
                        "'\r=1",
                        "a,b",
                        "say \"yes\"",
                        "two\nlines",
                        "' =1",
                        "'\u00a0+1",
                        "'\u200b@A1",
                        "'\ufffd-1",
                        " a=1");
    }

    @ParameterizedTest
    @EnumSource
    void everyLineHasNineFieldsAndEndsAsTheStandardSays(CsvForm form) throws IOException {
        String csv = csv(Reports.shipped("south-ayrshire-2021-24"), form);

        assertThat(csv).startsWith(form.start() + "plan,as_of,table,row,id,title,figure,value,unit\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\r");
        assertThat(records(csv))
                .allSatisfy(line -> assertThat(line.getFieldCount()).isEqualTo(9));
    }

    @Test
    void noTwoLinesAreOfOneFigure() throws IOException {
        List<String> figures = records(new CsvReport(
                                ReportFigures.document(Reports.whole(), Labels.of(Locale.ENGLISH)), CsvForm.MACHINE)
                        .render())
                .stream()
                .map(line -> line.getField(2) + " " + line.getField(3) + " " + line.getField(6))
                .toList();

        assertThat(figures).doesNotHaveDuplicates();
    }

    @Test
    void bothFormsHoldTheSameNumbers() throws IOException {
        String plan = Reports.shipped("south-ayrshire-2021-24");

        assertThat(numbers(csv(plan, CsvForm.SPREADSHEET).substring(1)))
                .hasSizeGreaterThan(500)
                .isEqualTo(numbers(csv(plan, CsvForm.MACHINE)));
        assertThat(records(csv(plan, CsvForm.SPREADSHEET))).hasSameSizeAs(records(csv(plan, CsvForm.MACHINE)));
    }

    /** The lines of numbers that have a unit, but for what they are of: an id or a name can have digits alone, and has no unit. */
    private static List<List<String>> numbers(String csv) {
        return records(csv).stream()
                .map(CsvRecord::getFields)
                .filter(line ->
                        NUMBER.matcher(line.get(7)).matches() && !line.get(8).isEmpty())
                .map(line -> List.of(line.get(2), line.get(3), line.get(6), line.get(7), line.get(8)))
                .toList();
    }

    @Nested
    class Amounts {

        private static Cell amount(String amount, String unit, String shown) {
            return new Cell.Quantity(Amount.parse(amount), Optional.of(unit).filter(text -> !text.isEmpty()), shown);
        }

        @ParameterizedTest
        @EnumSource
        void anExactAmountIsANumberWithItsUnitBesideIt(CsvForm form) {
            assertThat(lines(amount("-12.4", "%", "-12.4%"), form)).containsExactly("counted|-12.4|%");
            assertThat(lines(amount("-250000", "GBP", "\u2212£250,000, undated"), form))
                    .contains("counted|-250000|GBP");
            assertThat(lines(amount("80.10", "", "80.10"), form)).containsExactly("counted|80.10|");
        }

        @Test
        void oneThatIsNotExactKeepsItsSignForProgramsAndItsWordForPeople() {
            Cell over = amount("over 1721", "people", "over 1,721 people");

            assertThat(lines(over, CsvForm.MACHINE)).containsExactly("counted|>1721|people");
            assertThat(lines(over, CsvForm.SPREADSHEET)).containsExactly("counted|over 1,721|people");
        }

        @ParameterizedTest
        @EnumSource
        void whatMoreIsSaidOfOneIsALineOfItsOwn(CsvForm form) {
            assertThat(lines(amount("1721.50", "people", "1,721.50 people, undated"), form))
                    .containsExactly("counted|1721.50|people", "counted-words|1,721.50 people, undated|");
        }

        @ParameterizedTest
        @EnumSource
        void ofMoneyTheSignOfTheCurrencySaysNoMoreThanTheUnit(CsvForm form) {
            assertThat(lines(amount("465000", "GBP", "£465,000"), form)).containsExactly("counted|465000|GBP");
        }

        @ParameterizedTest
        @EnumSource
        void aShareThatIsNotExactHasItsUnitToo(CsvForm form) {
            assertThat(lines(Cell.percentage(Percentage.parse("<1")), form)).containsExactly("counted|<1|actions");
        }
    }

    private static List<String> lines(Cell cell, CsvForm form) {
        return records(new CsvReport(document("a1", "Homes", cell), form).render()).stream()
                .skip(1)
                .map(line -> String.join("|", line.getFields().subList(6, 9)))
                .toList();
    }

    /** A report of one cell. */
    static ReportDocument document(String id, String title, Cell cell) {
        FigureTable table = new FigureTable(
                "some",
                "Some",
                "Area",
                FigureTable.Chart.NONE,
                List.of(new Column("counted", "Counted", "actions", Optional.empty())),
                List.of(new Row(id, "1", Cell.ofPlan(title), List.of(cell))),
                List.of());
        return new ReportDocument(
                Labels.of(Locale.ENGLISH),
                "northmoor",
                PartialDate.of(2025),
                "Made up",
                List.of(),
                List.of(new Section("by-area", "By area", List.of(table))),
                List.of());
    }

    @ParameterizedTest
    @EnumSource
    void boundsAreALineOfTheLeastAndALineOfTheMost(CsvForm form) {
        assertThat(lines(new Cell.Range(new Bounds(8, 15), "8 to 15"), form))
                .containsExactly("counted-least|8|actions", "counted-most|15|actions");
        assertThat(lines(new Cell.Range(Bounds.exactly(8), "8"), form))
                .containsExactly("counted-least|8|actions", "counted-most|8|actions");
    }

    @Test
    void entriesAreTheirIdsForProgramsAndTheirNamesForPeople() {
        Cell entries = new Cell.Entries(
                List.of(
                        NamePart.Name.of("x2", "1.2"),
                        new NamePart.Between(" and "),
                        new NamePart.Others("2 more", List.of("x3", "x4"))),
                true);

        assertThat(lines(entries, CsvForm.MACHINE)).containsExactly("counted|x2, x3, x4|");
        assertThat(lines(entries, CsvForm.SPREADSHEET)).containsExactly("counted|1.2 and 2 more|");
        assertThat(lines(new Cell.Entries(List.of(NamePart.Name.of("x2", "=1")), true), CsvForm.SPREADSHEET))
                .containsExactly("counted|'=1|");
    }
}

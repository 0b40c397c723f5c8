package io.github.promisemodel.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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

    @Test
    void forProgramsEveryTextIsAsItIs() throws IOException {
        List<String> strings = HostilePlan.strings();

        assertThat(titles(csv(HostilePlan.json(strings), CsvForm.MACHINE))).isEqualTo(strings);
        assertThat(titles(csv(HostilePlan.json(STRINGS), CsvForm.MACHINE))).isEqualTo(STRINGS);
    }

    @Test
    void forSpreadsheetsNoTextBeginsAsAFormulaDoes() throws IOException {
        List<String> strings = HostilePlan.strings();

        List<CsvRecord> records =
                records(csv(HostilePlan.json(strings), CsvForm.SPREADSHEET).substring(1));

        for (CsvRecord line : records) {
            for (int i = 0; i < line.getFieldCount(); i++) {
                boolean number = i == 7 && !line.getField(8).isEmpty();
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
                        "'\u0000-1",
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
    void bothFormsHoldTheSameFigures() throws IOException {
        String plan = Reports.shipped("south-ayrshire-2021-24");

        assertThat(csv(plan, CsvForm.SPREADSHEET)).isEqualTo("\ufeff" + csv(plan, CsvForm.MACHINE));
    }
}

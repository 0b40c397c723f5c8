package io.github.promisemodel.office.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.office.sheet.SheetFile;
import io.github.promisemodel.office.sheet.SheetLimits;
import io.github.promisemodel.office.sheet.SheetWords;
import io.github.promisemodel.reports.HostilePlan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strings that break programs, as the cells of sheets: they are what they were, or are rejected at their cell. */
final class HostileSheetsTest {

    private static final String MAP =
            "\"rows\": \"ACTIONS\", \"areaFrom\": \"ONE\", \"areas\": [ { \"id\": \"a1\", \"title\": \"Voice\" } ], "
                    + Sheets.columns("REFERENCE", "TITLE", "UPDATE", "OWNER", "DUE", "STATUS");

    @TempDir
    Path folder;

    /** What is to come back: nobody sees the spaces around a text. */
    private static String seen(String text) {
        return SheetWords.strip(text);
    }

    private static ImportResult imported(Path file, String columns) throws IOException {
        SheetMap map = Sheets.map(Sheets.SCHEME + ", \"dates\": [\"d/M/yyyy\"], \"asOf\": \"2025-03-31\"", columns);
        return SheetImport.of(SheetFile.read(file, SheetLimits.DEFAULT), map).into(Optional.empty());
    }

    private Path csv(List<String> strings, boolean everywhere) throws IOException {
        StringBuilder text = new StringBuilder("sep=,\nRef,Title,Update,Owner,Due,Status\n");
        for (int i = 0; i < strings.size(); i++) {
            String cell = '"' + strings.get(i).replace("\"", "\"\"") + '"';
            text.append(i).append(",t");
            text.append(",")
                    .append(cell)
                    .append(",")
                    .append(cell)
                    .append(",")
                    .append(everywhere ? cell + "," + cell : ",");
            text.append("\n");
        }
        Path file = folder.resolve("hostile.csv");
        Files.writeString(file, text);
        return file;
    }

    private static void comeBack(List<String> strings, ImportResult result) {
        assertThat(result.rejects()).isEmpty();
        for (int i = 0; i < strings.size(); i++) {
            Action action = result.plan().get(String.valueOf(i), Action.class);
            String text = seen(strings.get(i));
            assertThat(action.getOwner().orElse("")).isEqualTo(text);
            assertThat(
                            action.getAssessments().isEmpty()
                                    ? ""
                                    : action.getAssessments().get(0).getNote().orElse(""))
                    .isEqualTo(text);
        }
    }

    @Test
    void inACsvFileTheyComeBack() throws IOException {
        List<String> strings = HostilePlan.all();
        comeBack(strings, imported(csv(strings, false), MAP.concat(", \"headerRow\": 2")));
    }

    @Test
    void asDatesAndStatusesTheyAreRejectedAtTheirCell() throws IOException {
        List<String> strings = HostilePlan.all();
        ImportResult result = imported(csv(strings, true), MAP.concat(", \"headerRow\": 2"));
        for (int i = 0; i < strings.size(); i++) {
            int row = i + 3;
            boolean blank = seen(strings.get(i)).isEmpty();
            List<Reject> ofRow = result.rejects().stream()
                    .filter(reject -> reject.row() == row)
                    .toList();
            assertThat(ofRow).extracting(Reject::column).isEqualTo(blank ? List.of() : List.of(4, 5));
            ofRow.forEach(reject -> assertThat(reject.toString().chars()).noneMatch(each -> each < ' '));
        }
    }

    @Test
    void inAWorkbookTheyComeBack() throws IOException {
        List<String> strings = HostilePlan.all();
        Path file = folder.resolve("hostile.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Actions");
            sheet.createRow(0).createCell(0).setCellValue("Ref");
            for (int i = 0; i < strings.size(); i++) {
                Row row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue(String.valueOf(i));
                row.createCell(1).setCellValue("t");
                row.createCell(2).setCellValue(held(strings.get(i)));
                row.createCell(3).setCellValue(held(strings.get(i)));
            }
            book.write(out);
        }
        comeBack(strings.stream().map(HostileSheetsTest::held).toList(), imported(file, MAP));
    }

    /** XML has no carriage returns of its own, and lacks some characters. */
    private static String held(String text) {
        return HostilePlan.held(text).replace("\r", "");
    }
}

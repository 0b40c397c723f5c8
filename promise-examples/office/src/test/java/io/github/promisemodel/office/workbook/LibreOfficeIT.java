package io.github.promisemodel.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.promisemodel.json.suite.Samples;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice shows of both formats what the workbook says, cell by cell. It is skipped where LibreOffice is not installed. */
class LibreOfficeIT {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);
    private static final long MOST_MINUTES = 5;

    /** CSV of each sheet, with the values as they are shown. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    @TempDir
    Path folder;

    private static Path program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(path -> Path.of(path).resolve("soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of("soffice"));
    }

    /** The cells of each sheet that has a table, as LibreOffice shows them, without those of nothing behind them. */
    private List<List<List<String>>> shown(TableBook book, String format) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(program()), "LibreOffice is not installed");
        Path file = folder.resolve("book." + format);
        Path out = folder.resolve(format);
        Files.write(file, WrittenBook.bytes(book, format));
        Process process = new ProcessBuilder(
                        program().toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        CSV,
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
        List<List<List<String>>> sheets = new ArrayList<>();
        for (BookSheet sheet : book.sheets()) {
            List<List<String>> rows = new ArrayList<>();
            try (CsvReader<CsvRecord> csv = CsvReader.builder()
                    .skipEmptyLines(false)
                    .ofCsvRecord(out.resolve("book-" + sheet.name() + ".csv"))) {
                csv.forEach(row -> rows.add(row.getFields()));
            }
            sheets.add(rows);
        }
        return sheets;
    }

    private void requireShown(TableBook book) throws IOException, InterruptedException {
        List<List<List<String>>> xlsx = shown(book, "xlsx");
        List<List<List<String>>> ods = shown(book, "ods");
        for (int i = 0; i < book.sheets().size(); i++) {
            BookSheet sheet = book.sheets().get(i);
            assertThat(xlsx.get(i)).as(sheet.name()).isEqualTo(ods.get(i));
            List<List<BookCell>> rows = sheet.table().map(BookTable::rows).orElse(List.of());
            for (int at = 0; at < rows.size(); at++) {
                List<String> shown = ods.get(i).get(sheet.rowsAbove() + 1 + at);
                for (int column = 0; column < rows.get(at).size(); column++) {
                    BookCell cell = rows.get(at).get(column);
                    if (cell instanceof BookCell.Text || cell instanceof BookCell.Link) {
                        assertThat(shown.get(column)).as(sheet.name()).isEqualTo(cell.shown());
                    } else if (cell instanceof BookCell.Number) {
                        assertThat(shown.get(column).replace(",", ""))
                                .as(sheet.name())
                                .isEqualTo(cell.shown());
                    }
                }
            }
        }
    }

    @Test
    void aReportIsShownAsItIsInBothFormats() throws IOException, InterruptedException {
        requireShown(ReportBook.of(ReportFigures.document(Reports.southAyrshire(), LABELS)));
    }

    @Test
    void aWholePlanIsShownAsItIsInBothFormats() throws IOException, InterruptedException {
        requireShown(PlanBook.of(Samples.full(), LABELS).book());
    }
}

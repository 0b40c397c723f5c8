package io.github.promisemodel.office.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.Section;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a word processor makes of a document, where LibreOffice is installed: a PDF whose headings and tables are told by tags. */
class LibreOfficeIT {

    @TempDir
    private Path folder;

    private String run(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return Files.readString(said);
    }

    private static boolean isInstalled(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    @Test
    void aDocumentBecomesATaggedPdf() throws Exception {
        assumeTrue(isInstalled("soffice") && isInstalled("pdfinfo"), "LibreOffice or pdfinfo is not installed");
        ReportDocument report = ReportFigures.document(Reports.southAyrshire(), Labels.of(Locale.ENGLISH));
        Path docx = Files.write(folder.resolve("report.docx"), DocxReader.write(report));

        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}",
                "--outdir",
                folder.toString(),
                docx.toString());
        String pdf = folder.resolve("report.pdf").toString();

        assertThat(run("pdfinfo", pdf)).containsPattern("Tagged: +yes").contains(report.title());
        String structure = run("pdfinfo", "-struct-text", pdf);
        String texts = structure.replaceAll("\"\\s+\"", "").replaceAll("\\s+", " ");
        for (Section section : report.sections()) {
            assertThat(texts).containsPattern("H1 \\(block\\)[^\"]*\"" + Pattern.quote(section.heading()));
            for (FigureTable table : section.tables()) {
                assertThat(texts).containsPattern("H2 \\(block\\)[^\"]*\"" + Pattern.quote(table.caption()));
            }
        }
        assertThat(structure).contains("TOCI", "Table", "TH:");
    }
}

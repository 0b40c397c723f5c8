package io.github.promisemodel.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are refused, each in plain words, before they take memory or time. */
final class RefusedFilesTest {

    private static final String A_ROW = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>";

    @TempDir
    Path folder;

    private void refused(Path file, String words) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> SheetFile.read(file, SheetLimits.DEFAULT))
                .isInstanceOf(SheetException.class)
                .hasMessageContaining(words);
        assertThat(System.nanoTime() - start)
                .isLessThan(20_000_000_000L); // a slow machine; it is one second at most elsewhere
    }

    private void refused(RawWorkbook book, String name, String words) {
        refused(book.writeTo(folder.resolve(name)), words);
    }

    @Nested
    final class OfTooMuch {

        @Test
        void aPartThatUnpacksToFarMore() {
            refused(
                    RawWorkbook.xlsx(A_ROW).part("xl/media/zeros.bin", new byte[101_000_000]),
                    "bomb.xlsx",
                    "once they are unpacked");
        }

        @Test
        void aFileOfMoreThanTenMegabytes() throws IOException {
            Path file = folder.resolve("large.csv");
            Files.write(file, new byte[10_000_001]);
            refused(file, "more than 10000000");
        }

        @Test
        void moreThanAThousandParts() {
            RawWorkbook book = RawWorkbook.xlsx(A_ROW);
            for (int i = 0; i < 1_000; i++) {
                book.part("xl/media/" + i + ".xml", "<a/>");
            }
            refused(book, "parts.xlsx", "more than 1000");
        }

        @Test
        void aMillionRows() {
            StringBuilder rows = new StringBuilder("<sheetData>");
            for (int i = 1; i <= 1_000_001; i++) {
                rows.append("<row r=\"").append(i).append("\"><c><v>1</v></c></row>");
            }
            refused(
                    RawWorkbook.xlsx(rows.append("</sheetData>").toString()),
                    "rows.xlsx",
                    "row 100001: there are more than 100000 rows");
        }

        @Test
        void aMillionRowsThatAreOneRowRepeated() {
            refused(
                    RawWorkbook.ods("<table:table-row table:number-rows-repeated=\"1000001\"><table:table-cell"
                            + " office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>"),
                    "rows.ods",
                    "there are more than 100000 rows");
        }

        @Test
        void aCellPastTheLastColumn() {
            refused(
                    RawWorkbook.xlsx("<sheetData><row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row></sheetData>"),
                    "far.xlsx",
                    "past column XFD");
            refused(
                    RawWorkbook.ods("<table:table-row><table:table-cell table:number-columns-repeated=\"2000000000\""
                            + " office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>"),
                    "far.ods",
                    "past column XFD");
        }

        @Test
        void aRowOfMoreCellsThanASheetHas() throws IOException {
            Path file = folder.resolve("wide.csv");
            Files.writeString(file, "x,".repeat(16_385));
            refused(file, "row 1");
        }

        @Test
        void mergedCellsWithoutEnd() {
            String ranges = "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(3);
            StringBuilder rows = new StringBuilder("<sheetData>");
            for (int i = 1; i <= 1_000; i++) {
                rows.append("<row r=\"").append(i).append("\"><c><v>1</v></c></row>");
            }
            refused(
                    RawWorkbook.xlsx(rows + "</sheetData><mergeCells>" + ranges + "</mergeCells>"),
                    "merged.xlsx",
                    "are merged");
        }
    }

    @Nested
    final class OfWhatDoesMoreThanHold {

        @Test
        void entitiesThatGrow() {
            String declared = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
            refused(
                    RawWorkbook.xlsx(A_ROW).part("xl/sharedStrings.xml", declared + "<sst><si><t>&b;</t></si></sst>"),
                    "entities.xlsx",
                    "entities of XML");
            refused(
                    RawWorkbook.ods("").part("content.xml", declared + "<x>&b;</x>"),
                    "entities.ods",
                    "entities of XML");
        }

        @Test
        void entitiesInAnotherCharset() {
            byte[] wide = "\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x><sst/>"
                    .getBytes(StandardCharsets.UTF_16LE);
            refused(RawWorkbook.xlsx(A_ROW).part("xl/sharedStrings.xml", wide), "wide.xlsx", "entities of XML");
        }

        @Test
        void macros() {
            refused(RawWorkbook.xlsx(A_ROW).part("xl/vbaProject.bin", "x"), "macros.xlsx", "macros");
            refused(RawWorkbook.ods("").part("Basic/Standard/Module1.xml", "<a/>"), "macros.ods", "macros");
        }

        @Test
        void linksToOtherFiles() {
            refused(
                    RawWorkbook.xlsx(A_ROW).part("xl/externalLinks/externalLink1.xml", "<externalLink/>"),
                    "links.xlsx",
                    "links to other files");
            refused(
                    RawWorkbook.ods(
                            "<table:table-row><table:table-cell table:formula=\"of:='file:///tmp/a.ods'#$Sheet1.A1\""
                                    + " office:value-type=\"float\" office:value=\"1\"/></table:table-row>"),
                    "links.ods",
                    "links to other files");
        }
    }

    @Nested
    final class OfAnotherKind {

        @Test
        void aFileThatIsCutOff() throws IOException {
            Path whole = RawWorkbook.xlsx(A_ROW).writeTo(folder.resolve("whole.xlsx"));
            byte[] bytes = Files.readAllBytes(whole);
            Path cut = folder.resolve("cut.xlsx");
            Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
            refused(cut, "damaged or only a part of a file");
        }

        @Test
        void aWorkbookWithAPartMissing() {
            refused(RawWorkbook.xlsx(A_ROW).without("xl/workbook.xml"), "part.xlsx", "a part is missing or damaged");
            refused(RawWorkbook.xlsx("<sheetData><row"), "xml.xlsx", "a part is missing or damaged");
            refused(RawWorkbook.ods("<table:table-row>"), "xml.ods", "damaged");
        }

        @Test
        void aTextWhoseQuotationMarkIsNotClosed() throws IOException {
            Path file = folder.resolve("open.csv");
            Files.writeString(file, "Ref,Title\n1,\"Train");
            refused(file, "quotation mark is not closed");
        }

        @Test
        void aFileWithAPassword() throws IOException {
            Path file = folder.resolve("secret.xlsx");
            Files.write(file, new byte[] {
                (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
            });
            refused(file, "protected by a password, or in an old format (.xls)");
            refused(
                    RawWorkbook.ods("").part("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>"),
                    "secret.ods",
                    "protected by a password");
        }

        @Test
        void aFileWithTheNameOfAnother() throws IOException {
            refused(RawWorkbook.xlsx(A_ROW), "plan.csv", "its name says CSV, but it is XLSX");
            refused(RawWorkbook.ods(""), "plan.xlsx", "its name says XLSX, but it is ODS");
            Path text = folder.resolve("text.xlsx");
            Files.writeString(text, "Ref,Title\n1,Train\n");
            refused(text, "its name says XLSX, but it is CSV");
            Path page = folder.resolve("page.csv");
            Files.writeString(page, "\ufeff <!DOCTYPE html><table><tr><td>1</td></tr></table>");
            refused(page, "a web page (HTML)");
            Path picture = folder.resolve("picture.xlsx");
            Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
            refused(picture, "a picture (PNG)");
            Path bytes = folder.resolve("bytes.csv");
            Files.write(bytes, new byte[] {1, 0, 0, 0, 5, 6, 7, 0, 0});
            refused(bytes, "neither a spreadsheet nor text");
        }

        @Test
        void aDocument() {
            refused(
                    RawWorkbook.ods("").part("mimetype", "application/vnd.oasis.opendocument.text"),
                    "text.ods",
                    "another kind of document");
        }

        @Test
        void anEmptyFile() throws IOException {
            Path file = folder.resolve("empty.csv");
            Files.write(file, new byte[0]);
            refused(file, "it is empty");
        }
    }
}

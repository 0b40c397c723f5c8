package io.github.promisemodel.office.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV file as a sheet, with commas, semicolons or tabs between its cells. */
final class CsvGrid {

    private static final char[] DELIMITERS = {',', ';', '\t'};

    /** How many records are looked at to tell what is between the cells. */
    private static final int LOOKED_AT = 50;

    /** The line that Excel writes and reads at the top of a file. */
    private static final String SEPARATOR_LINE = "sep=";

    private CsvGrid() {}

    static List<SheetGrid> read(Path file, SheetLimits limits) throws IOException {
        String text = CsvCharset.decoded(Files.readAllBytes(file));
        SheetRows rows = new SheetRows(limits);
        rows.startSheet(name(file));
        boolean stated = text.startsWith(SEPARATOR_LINE) && text.length() > SEPARATOR_LINE.length();
        char delimiter = stated ? text.charAt(SEPARATOR_LINE.length()) : delimiter(text);
        int number = 0;
        try (CsvReader<CsvRecord> records = reader(text, delimiter)) {
            for (CsvRecord record : records) {
                rows.startRow(++number);
                if (!stated || number > 1) {
                    addCells(rows, record);
                }
                rows.endRow();
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw damaged(number + 1, e);
        }
        rows.endSheet();
        return rows.grids();
    }

    private static void addCells(SheetRows rows, CsvRecord record) {
        for (int column = 0; column < record.getFieldCount(); column++) {
            if (!record.getField(column).isEmpty()) {
                rows.addText(column, record.getField(column), false);
            }
        }
    }

    /** Quotation marks within an unquoted cell are characters; a quoted cell that nothing ends is a damaged file. */
    private static CsvReader<CsvRecord> reader(String text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(new StringReader(text));
    }

    private static SheetException damaged(int record, RuntimeException cause) {
        SheetException damaged = new SheetException(SheetProblem.ofFile("row " + record
                + ": its cells cannot be told apart: a quotation mark is not closed, there are characters behind one, or there are"
                + " too many cells; save the file again as CSV"));
        damaged.initCause(cause);
        return damaged;
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The delimiter with which most records have as many cells as the others, and more than one. */
    private static char delimiter(String text) {
        char best = DELIMITERS[0];
        long most = -1;
        for (char each : DELIMITERS) {
            long score = score(text, each);
            if (score > most) {
                best = each;
                most = score;
            }
        }
        return best;
    }

    private static long score(String text, char delimiter) {
        Map<Integer, Integer> widths = new HashMap<>();
        int read = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new StringReader(text))) {
            for (CsvRecord record : records) {
                widths.merge(record.getFieldCount(), 1, Integer::sum);
                if (++read >= LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            return 0;
        }
        return widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .mapToLong(width -> 1_000L * width.getValue() + Math.min(width.getKey(), 900))
                .max()
                .orElse(0);
    }
}

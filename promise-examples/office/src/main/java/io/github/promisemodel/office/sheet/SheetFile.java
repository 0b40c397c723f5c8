package io.github.promisemodel.office.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file of sheets: CSV, XLSX or ODS. Which of them it is, is told by what is in it.
 *
 * <pre>{@code
 * SheetFile file = SheetFile.read(Path.of("actions.xlsx"), SheetLimits.DEFAULT);
 * file.grids().get(0).rows();
 * }</pre>
 *
 * <p>Formulas are not worked out: their saved results are read. Files with macros, with links to other files or with entities of XML
 * are refused, and so is a file whose name says another kind than it is.
 *
 * @param format which kind of file it is
 * @param grids its sheets, in order
 */
public record SheetFile(SheetFormat format, List<SheetGrid> grids) {

    /**
     * Makes a file.
     *
     * @param format which kind of file it is
     * @param grids its sheets, in order
     */
    public SheetFile {
        grids = List.copyOf(grids);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param limits how much it may have
     * @return its sheets
     * @throws IOException if it cannot be read from the disk
     * @throws SheetException if it is not one of the three kinds, is damaged, or is over a limit
     */
    public static SheetFile read(Path file, SheetLimits limits) throws IOException {
        long size = Files.size(file);
        if (size > limits.fileBytes()) {
            throw new SheetException("it has " + size + " bytes, more than " + limits.fileBytes()
                    + "; delete pictures and sheets that are not imported");
        }
        if (size == 0) {
            throw new SheetException("it is empty");
        }
        SheetFormat format = FileKind.of(file);
        requireNamed(file, format);
        return new SheetFile(
                format,
                switch (format) {
                    case CSV -> CsvGrid.read(file, limits);
                    case XLSX -> XlsxGrids.read(file, limits);
                    case ODS -> OdsGrids.read(file, limits);
                });
    }

    /** A name that says another kind would mislead whoever opens the file next. */
    private static void requireNamed(Path file, SheetFormat format) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (SheetFormat other : SheetFormat.values()) {
            if (other != format && name.endsWith("." + other.name().toLowerCase(Locale.ROOT))) {
                throw new SheetException("its name says " + other + ", but it is " + format
                        + "; was it renamed? Give it a name that ends in ."
                        + format.name().toLowerCase(Locale.ROOT));
            }
        }
    }
}

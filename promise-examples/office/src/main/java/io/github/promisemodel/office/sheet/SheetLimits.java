package io.github.promisemodel.office.sheet;

/**
 * How much a sheet may have before it is refused, such as 100,000 rows. What is read is counted, whatever the file says of itself.
 *
 * @param fileBytes the most bytes of the file
 * @param parts the most parts of a workbook, which is a zip file
 * @param inflatedBytes the most bytes of all its parts together once they are inflated
 * @param rows the most rows of all sheets together
 * @param columns the most columns of a sheet; XFD is the last of a spreadsheet
 * @param cells the most cells with something in them, of all sheets together
 */
public record SheetLimits(long fileBytes, int parts, long inflatedBytes, int rows, int columns, int cells) {

    /** What any tracker of a council fits in, and a heap of 256 MB holds. */
    public static final SheetLimits DEFAULT =
            new SheetLimits(10_000_000, 1_000, 100_000_000, 100_000, CellAddress.LAST_COLUMN + 1, 1_000_000);
}

package io.github.promisemodel.office.sheet;

/** How a place in a sheet is written: {@code B7} is row 7 of the second column. */
public final class CellAddress {

    /** The column XFD, counted from 0. */
    static final int LAST_COLUMN = 16_383;

    private static final int LETTERS = 26;

    private static final int MOST_LETTERS = 3;

    private CellAddress() {}

    /**
     * The address of a cell.
     *
     * @param row the row, from 1
     * @param column the column, from 0
     * @return the address, such as {@code B7}
     */
    public static String of(int row, int column) {
        return column(column) + row;
    }

    /**
     * The letters of a column.
     *
     * @param column the column, from 0
     * @return the letters, such as {@code AB}
     */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /**
     * The column that an address, or letters alone, begin with.
     *
     * @param address such as {@code AB12} or {@code ab}
     * @return the column, from 0; -1 if there are no letters, more than three, or it is past XFD
     */
    public static int columnOf(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length()
                && Character.toUpperCase(address.charAt(at)) >= 'A'
                && isLetter(address.charAt(at))) {
            column = column * LETTERS + Character.toUpperCase(address.charAt(at)) - 'A' + 1;
            at++;
            if (at > MOST_LETTERS) {
                return -1;
            }
        }
        return column - 1 > LAST_COLUMN ? -1 : column - 1;
    }

    private static boolean isLetter(char letter) {
        return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    }
}

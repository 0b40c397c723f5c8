package io.github.promisemodel.office.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell of a workbook has: a value of its type, which is never a formula. */
public sealed interface BookCell {

    /** Nothing. */
    BookCell EMPTY = new Text("");

    /** {@return its characters, about as people see them} */
    String shown();

    /**
     * A text, which stays a text whatever it begins with.
     *
     * @param text the text
     */
    record Text(String text) implements BookCell {
        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A text that leads to a sheet of the workbook.
     *
     * @param text the text
     * @param sheet the name of the sheet
     */
    record Link(String text, String sheet) implements BookCell {
        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A number.
     *
     * @param number the number, of at most {@value #MOST_DIGITS} digits, which is what spreadsheets keep
     * @param decimals how many decimal places are shown
     */
    record Number(BigDecimal number, int decimals) implements BookCell {

        /** How many digits of a number spreadsheets keep. */
        public static final int MOST_DIGITS = 15;

        @Override
        public String shown() {
            return number.toPlainString();
        }
    }

    /**
     * A share as a percentage, which spreadsheets keep as a part of one.
     *
     * @param percentage the percentage, such as 23.4
     * @param decimals how many decimal places are shown
     */
    record Percentage(BigDecimal percentage, int decimals) implements BookCell {

        /** {@return it as a part of one, such as 0.234} */
        public BigDecimal partOfOne() {
            return percentage.movePointLeft(2);
        }

        @Override
        public String shown() {
            return percentage.toPlainString() + '%';
        }
    }

    /**
     * A day.
     *
     * @param day the day, from 1900-03-01, from when on all spreadsheets count alike
     */
    record Day(LocalDate day) implements BookCell {
        @Override
        public String shown() {
            return day.toString();
        }
    }

    /**
     * A number as a number where spreadsheets keep all its digits, or else as a text.
     *
     * @param number the number
     * @return its cell
     */
    static BookCell of(BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        return plain.precision() > Number.MOST_DIGITS || plain.scale() > Number.MOST_DIGITS
                ? new Text(plain.toPlainString())
                : new Number(plain, plain.scale());
    }
}

package io.github.promisemodel.reference;

import io.github.promisemodel.words.MessageText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;

/**
 * A date as exact as it was printed, such as {@code 2021}, {@code 2021-09}, {@code 2021-09-22} or the range
 * {@code 2021-09/2024}.
 *
 * <p>It does not hold a time of day or a zone, and a year is never quietly turned into its first of January: what was
 * printed is what is kept. Comparisons use the {@linkplain #start() first} and the {@linkplain #end() last}
 * day, both inclusive. {@link #parse} reads exactly what {@link #toString} writes. Years run from 1 to 9999.
 */
public final class PartialDate implements Comparable<PartialDate> {

    /** How exact a date is. */
    public enum Precision {
        /** A whole year, such as {@code 2021}. */
        YEAR,
        /** A month of a year, such as {@code 2021-09}. */
        MONTH,
        /** One day, such as {@code 2021-09-22}. */
        DAY,
        /** From one of these to another, such as {@code 2021-09/2024}. */
        RANGE
    }

    /** Where the year, the month and the day end in 2021-09-22. */
    private static final int YEAR_END = 4;

    private static final int MONTH_END = 7;
    private static final int DAY_END = 10;

    private static final String FORMS =
            "write a year, a month or a day as 2021, 2021-09 or 2021-09-22, or a range as 2021-09/2024";
    private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::start)
            .thenComparing(PartialDate::end)
            .thenComparing(PartialDate::precision)
            .thenComparing(PartialDate::toString);

    /** The first day, inclusive; in the value '2021-09' it is 1 September 2021. */
    private final LocalDate firstDay;
    /** The last day, inclusive; in the value '2021-09' it is 30 September 2021. */
    private final LocalDate lastDay;
    /** How exact the value is; in the value '2021-09' it is a month. */
    private final Precision precision;
    /** The value as written; in the value '2021-09' it is those characters. */
    private final String text;
    /** How exact the end of a range is, by ordinal, and four times that of its start; a byte, for dates are held by the million. */
    private final byte endPrecisions;

    private PartialDate(LocalDate firstDay, LocalDate lastDay, Precision precision, String text) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.precision = precision;
        this.text = text;
        this.endPrecisions = 0;
    }

    private PartialDate(PartialDate start, PartialDate end, String text) {
        this.firstDay = start.firstDay;
        this.lastDay = end.lastDay;
        this.precision = Precision.RANGE;
        this.text = text;
        this.endPrecisions = (byte) (4 * start.precision.ordinal() + end.precision.ordinal());
    }

    // ------------------------------------------------------------------------

    /**
     * A whole year.
     *
     * @param year the year, from 1 to 9999
     * @return the year as a date
     * @throws IllegalArgumentException if the year is outside that range
     */
    public static PartialDate of(int year) {
        requireYear(year);
        return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, digits(year, 4));
    }

    /**
     * A month of a year.
     *
     * @param year the year, from 1 to 9999
     * @param month the month, from 1 to 12
     * @return the month as a date
     * @throws IllegalArgumentException if the year or the month is outside its range
     */
    public static PartialDate of(int year, int month) {
        requireYear(year);
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("Date: month " + month + " is not from 1 to 12");
        }
        YearMonth whole = YearMonth.of(year, month);
        return new PartialDate(
                whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH, digits(year, 4) + "-" + digits(month, 2));
    }

    /**
     * One day.
     *
     * @param day the day, in a year from 1 to 9999
     * @return the day as a date
     * @throws IllegalArgumentException if the year is outside that range
     */
    public static PartialDate of(LocalDate day) {
        requireYear(day.getYear());
        return new PartialDate(day, day, Precision.DAY, day.toString());
    }

    /**
     * From one date to another, such as {@code 2021-09/2024}.
     *
     * @param start where the range starts; its first day is the first day of the range
     * @param end where the range ends; its last day is the last day of the range
     * @return the range
     * @throws IllegalArgumentException if one of the two is itself a range, or the end lies before the start
     */
    public static PartialDate range(PartialDate start, PartialDate end) {
        String text = start + "/" + end;
        if (start.precision == Precision.RANGE || end.precision == Precision.RANGE) {
            throw new IllegalArgumentException(
                    "Date " + MessageText.quoted(text) + ": a range cannot start or end with a range");
        }
        if (end.lastDay.isBefore(start.firstDay)) {
            throw new IllegalArgumentException("Date " + MessageText.quoted(text) + ": the end is before the start");
        }
        return new PartialDate(start, end, text);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text a year, a month, a day, or two of them with a stroke between, such as {@code 2021-09/2024}
     * @return the date
     * @throws IllegalArgumentException if the text has none of these forms, or names a date that does not exist; the message says
     *     what to write, such as 2024-04/2025-03 for "2024/25"
     */
    public static PartialDate parse(String text) {
        int stroke = text.indexOf('/');
        if (stroke < 0) {
            return parsePart(text, text);
        }
        return range(parsePart(text.substring(0, stroke), text), parsePart(text.substring(stroke + 1), text));
    }

    /**
     * The same as {@link #parse}, under the name by which Spring and JAX-RS find how to read a request parameter.
     *
     * @param text a date as {@link #parse} reads it, such as {@code 2021-09}
     * @return the date
     * @throws IllegalArgumentException if it is not a date, in the words of {@link #parse}
     */
    public static PartialDate valueOf(String text) {
        return parse(text);
    }

    private static PartialDate parsePart(String part, String whole) {
        if (!isForm(part)) {
            throw new IllegalArgumentException("Date " + MessageText.quoted(whole) + ": not a date; " + forms(whole));
        }
        try {
            int year = number(part, 0, YEAR_END);
            if (part.length() == YEAR_END) {
                return of(year);
            }
            int month = number(part, YEAR_END + 1, MONTH_END);
            if (part.length() == MONTH_END) {
                return of(year, month);
            }
            requireYear(year);
            LocalDate day = LocalDate.of(year, month, number(part, MONTH_END + 1, DAY_END));
            return new PartialDate(day, day, Precision.DAY, part);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Date " + MessageText.quoted(whole) + ": no such date; " + FORMS, e);
        }
    }

    private static String forms(String whole) {
        return WrittenDate.findOther(whole).map(date -> "write " + date).orElse(FORMS);
    }

    /** Whether it is spelled as one of 2021, 2021-09 and 2021-09-22; character by character, for dates are read by the million. */
    private static boolean isForm(String part) {
        int length = part.length();
        if (length != YEAR_END && length != MONTH_END && length != DAY_END) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char found = part.charAt(i);
            if (i == YEAR_END || i == MONTH_END ? found != '-' : found < '0' || found > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String digits, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }

    private static void requireYear(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("Date: year " + year + " is not from 1 to 9999");
        }
    }

    private static String digits(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }

    // ------------------------------------------------------------------------

    /** {@return the first day, inclusive} */
    public LocalDate start() {
        return firstDay;
    }

    /** {@return the last day, inclusive} */
    public LocalDate end() {
        return lastDay;
    }

    /** {@return how exact the date is} */
    public Precision precision() {
        return precision;
    }

    /** {@return where a range starts, as it is written: {@code 2021-09} of {@code 2021-09/2024}; any other date itself} */
    public PartialDate rangeStart() {
        return precision == Precision.RANGE ? of(firstDay, endPrecisions / 4) : this;
    }

    /** {@return where a range ends, as it is written: {@code 2024} of {@code 2021-09/2024}; any other date itself} */
    public PartialDate rangeEnd() {
        return precision == Precision.RANGE ? of(lastDay, endPrecisions % 4) : this;
    }

    private static PartialDate of(LocalDate day, int precision) {
        return switch (Precision.values()[precision]) {
            case YEAR -> of(day.getYear());
            case MONTH -> of(day.getYear(), day.getMonthValue());
            case DAY, RANGE -> of(day);
        };
    }

    // ------------------------------------------------------------------------

    /**
     * Whether the whole of this date lies before the whole of another: {@code 2021} is before {@code 2022-01}, and
     * {@code 2021} is not before {@code 2021-09}.
     *
     * @param other the date to compare with
     * @return true if this date's last day is before the other's first
     */
    public boolean isBefore(PartialDate other) {
        return lastDay.isBefore(other.firstDay);
    }

    /**
     * Whether a day is within this date: {@code 2021-09} contains 2021-09-22.
     *
     * @param day the day
     * @return true if the day is from the first day to the last, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /**
     * Whether the whole of another date is within this one: {@code 2021} contains {@code 2021-09}, and itself.
     *
     * @param other the other date
     * @return true if this contains the first and the last day of the other
     */
    public boolean contains(PartialDate other) {
        return contains(other.firstDay) && contains(other.lastDay);
    }

    /**
     * Whether this date and another have a day in common, as {@code 2021-09} and {@code 2021-09-30/2024} have.
     *
     * @param other the other date
     * @return true if neither is before the other
     */
    public boolean overlaps(PartialDate other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    /**
     * Whether this date has passed, or is over, by another: a question asked as of {@code 2025-01} sees what is dated
     * {@code 2025-01}, {@code 2024} and {@code 2025-01-31}, and not what is dated {@code 2025}.
     *
     * @param asOf the date the question is about; a partial one counts from its last day
     * @return true if this date's last day is not after the last day of {@code asOf}
     */
    public boolean isBy(PartialDate asOf) {
        return !lastDay.isAfter(asOf.lastDay);
    }

    /**
     * Whether this date has begun by another: a question asked as of {@code 2022-08-25} sees what is dated {@code 2022-08},
     * {@code 2022} and {@code 2022-08-25}, and not what is dated {@code 2022-09}.
     *
     * @param asOf the date the question is about; a partial one counts from its last day
     * @return true if this date's first day is not after the last day of {@code asOf}
     */
    public boolean isBegunBy(PartialDate asOf) {
        return !firstDay.isAfter(asOf.lastDay);
    }

    /**
     * Whether this date has begun by another and is not over by then, as {@code 2022-08} is as of {@code 2022-08-25}.
     *
     * @param asOf the date the question is about; a partial one counts from its last day
     * @return true if the last day of {@code asOf} is from this date's first day to the day before its last
     */
    public boolean isUnderWayAt(PartialDate asOf) {
        return isBegunBy(asOf) && !isBy(asOf);
    }

    /** Orders by first day, then by last day, then the less exact first. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** Two dates are equal if they are written alike: {@code 2021} is not {@code 2021-01/2021-12}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && text.equals(date.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    /** {@return the date as it is written, such as {@code 2021-09}} */
    @Override
    public String toString() {
        return text;
    }
}

package io.github.promisemodel.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them, such as {@code 31/01/2025}, {@code March 2025} or the financial year {@code 2024/25}.
 *
 * <p>They are not dates of the format, which has one spelling for each: a message says by them what to write. Only what can mean one
 * date is read: the day is before the month, as it is in Scotland.
 */
public final class WrittenDate {

    /** The first month of a financial year. */
    private static final int APRIL = 4;

    /** A longer text is not a date. */
    private static final int LONGEST = 40;

    private static final Pattern FINANCIAL_YEAR = Pattern.compile("([0-9]{4}) ?([/\u2013-]) ?([0-9]{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:([0-9]{1,2})[/.-])?([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[/.-]([0-9]{1,2})(?:[/.-]([0-9]{1,2}))?");
    private static final Pattern WITH_TIME = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{2}:.*");
    private static final Pattern NAMED_MONTH =
            Pattern.compile("(?:([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?)?([A-Za-z]{3,9})\\.?,? ([0-9]{4})");

    private WrittenDate() {}

    /**
     * Reads a date of the format, or one that is written otherwise.
     *
     * @param text the text; white space around it does not count
     * @return the date, such as {@code 2024-04/2025-03} of "2024/25"; empty if the text is not one date
     */
    public static Optional<PartialDate> find(String text) {
        try {
            return Optional.of(PartialDate.parse(text.strip()));
        } catch (IllegalArgumentException e) {
            return findOther(text);
        }
    }

    /**
     * Reads a financial year, from April to March.
     *
     * @param text the year as it is printed, such as {@code 2024/25} or {@code 2023-24}; {@code 2011-12} is a month
     * @return the year, such as {@code 2024-04/2025-03}; empty if the text is none
     */
    public static Optional<PartialDate> findFinancialYear(String text) {
        Matcher year = FINANCIAL_YEAR.matcher(text.strip());
        if (!year.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(year.group(1));
        int end = Integer.parseInt(year.group(3));
        boolean isMonth = year.group(2).equals("-") && end <= Month.values().length;
        return isMonth || end != (start + 1) % 100 ? Optional.empty() : financialYear(start);
    }

    /**
     * The financial year that two calendar years may stand for: {@code 2024-04/2025-03} for {@code 2024/2025}.
     *
     * @param date the date
     * @return the financial year; empty if the date is not a range from one whole year to the next
     */
    public static Optional<PartialDate> findFinancialYear(PartialDate date) {
        boolean isOfYears = date.rangeStart().precision() == PartialDate.Precision.YEAR
                && date.rangeEnd().precision() == PartialDate.Precision.YEAR;
        return isOfYears && date.end().getYear() == date.start().getYear() + 1
                ? financialYear(date.start().getYear())
                : Optional.empty();
    }

    private static Optional<PartialDate> financialYear(int start) {
        return possible(() -> PartialDate.range(PartialDate.of(start, APRIL), PartialDate.of(start + 1, APRIL - 1)));
    }

    /** Reads a date that is not written as the format has it. */
    static Optional<PartialDate> findOther(String text) {
        String written = text.strip();
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher withTime = WITH_TIME.matcher(written);
        if (withTime.matches()) {
            return possible(() -> PartialDate.of(LocalDate.parse(withTime.group(1))));
        }
        Matcher dayFirst = DAY_FIRST.matcher(written);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher named = NAMED_MONTH.matcher(written);
        if (named.matches()) {
            return month(named.group(2)).flatMap(month -> date(named.group(3), month, named.group(1)));
        }
        return findFinancialYear(written).or(() -> yearFirst(written));
    }

    private static Optional<PartialDate> yearFirst(String written) {
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        return yearFirst.matches()
                ? date(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3))
                : Optional.empty();
    }

    /** The month of an English name, or of its first letters, three or more. */
    private static Optional<Integer> month(String name) {
        String written = name.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(written)) {
                return Optional.of(month.getValue());
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> date(String year, int month, @Nullable String day) {
        int ofYear = Integer.parseInt(year);
        return possible(() -> day == null
                ? PartialDate.of(ofYear, month)
                : PartialDate.of(LocalDate.of(ofYear, month, Integer.parseInt(day))));
    }

    private static Optional<PartialDate> possible(Supplier<PartialDate> date) {
        try {
            return Optional.of(date.get());
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

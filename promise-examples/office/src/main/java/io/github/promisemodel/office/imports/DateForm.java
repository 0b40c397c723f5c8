package io.github.promisemodel.office.imports;

import io.github.promisemodel.office.sheet.SheetWords;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.WrittenDate;
import io.github.promisemodel.words.MessageText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form in which a sheet writes dates, such as {@code d/M/yyyy} or {@code MMM yyyy}.
 *
 * <p>Letters are {@code d} for a day, {@code M} for a month in digits, {@code MMM} for one by its English name or the first three
 * letters or more of it, {@code yyyy} for a year and {@code yy} for one of this century; other characters are themselves. Beside
 * these, {@code quarter} is {@code Q1 2024/25} or {@code 2024/25 Q1}, a quarter of a financial year, {@code calendar quarter} is {@code Q1 2024}, and
 * {@code financial year} is {@code 2024/25}.
 */
public final class DateForm {

    private static final int CENTURY = 2000;

    private static final int MONTHS = 3;

    private static final int APRIL = 4;

    private static final int LONGEST = 40;

    private static final Pattern QUARTER =
            Pattern.compile("(?:q|quarter) ?([1-4]),? ?(?:fy ?)?([0-9]{4} ?[/-] ?[0-9]{2})");

    private static final Pattern QUARTER_BEHIND =
            Pattern.compile("(?:fy ?)?([0-9]{4} ?[/-] ?[0-9]{2})[;,:]? ?(?:q|quarter) ?([1-4])");

    private static final Pattern CALENDAR_QUARTER = Pattern.compile("(?:q|quarter) ?([1-4]),? ?([0-9]{4})");

    private final String form;
    private final Pattern pattern;
    private final List<Character> groups = new ArrayList<>();

    private DateForm(String form) {
        this.form = form;
        this.pattern = isNamed(form) ? QUARTER : Pattern.compile(compiled(form));
    }

    private static boolean isNamed(String form) {
        return form.equals("quarter") || form.equals("calendar quarter") || form.equals("financial year");
    }

    /**
     * Reads a form.
     *
     * @param form the form, such as {@code d/M/yyyy}
     * @return the form
     * @throws IllegalArgumentException if no date is written so
     */
    public static DateForm parse(String form) {
        DateForm parsed = new DateForm(form);
        if (!isNamed(form) && !parsed.groups.contains('y')) {
            throw new IllegalArgumentException("Form of dates " + MessageText.quoted(form)
                    + ": it has no year; write it as d/M/yyyy, MMM yyyy, quarter, calendar quarter or financial year");
        }
        return parsed;
    }

    private String compiled(String letters) {
        StringBuilder compiled = new StringBuilder();
        int at = 0;
        while (at < letters.length()) {
            char letter = letters.charAt(at);
            int end = at;
            while (end < letters.length() && letters.charAt(end) == letter) {
                end++;
            }
            int length = end - at;
            switch (letter) {
                case 'd' -> add('d', "([0-9]{1,2})(?:st|nd|rd|th)?", compiled);
                case 'M' ->
                    add(length < MONTHS ? 'm' : 'n', length < MONTHS ? "([0-9]{1,2})" : "([a-z]{3,9})\\.?", compiled);
                case 'y' -> add('y', length == 2 ? "([0-9]{2})" : "([0-9]{4})", compiled);
                default ->
                    compiled.append(Pattern.quote(letters.substring(at, end).toLowerCase(Locale.ROOT)));
            }
            at = end;
        }
        return compiled.toString();
    }

    private void add(char group, String expression, StringBuilder compiled) {
        groups.add(group);
        compiled.append(expression);
    }

    /**
     * Reads a date.
     *
     * @param text the text of a cell
     * @return the date; empty if the text is not a date in this form
     */
    public Optional<PartialDate> find(String text) {
        String written = SheetWords.plain(text);
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return switch (form) {
                case "quarter" -> quarterOfFinancialYear(written);
                case "calendar quarter" -> calendarQuarter(written);
                case "financial year" ->
                    WrittenDate.findFinancialYear(
                            written.startsWith("fy") ? SheetWords.strip(written.substring(2)) : written);
                default -> byLetters(written);
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<PartialDate> byLetters(String written) {
        Matcher date = pattern.matcher(written);
        if (!date.matches()) {
            return Optional.empty();
        }
        int day = 0;
        int month = 0;
        int year = 0;
        for (int i = 0; i < groups.size(); i++) {
            String part = date.group(i + 1);
            switch (groups.get(i)) {
                case 'd' -> day = Integer.parseInt(part);
                case 'm' -> month = Integer.parseInt(part);
                case 'n' -> month = named(part);
                default -> year = part.length() == 2 ? CENTURY + Integer.parseInt(part) : Integer.parseInt(part);
            }
        }
        if (groups.contains('d')) {
            return Optional.of(PartialDate.of(LocalDate.of(year, month, day)));
        }
        return Optional.of(month == 0 && !hasMonth() ? PartialDate.of(year) : PartialDate.of(year, month));
    }

    private boolean hasMonth() {
        return groups.contains('m') || groups.contains('n');
    }

    /** The month of a name; 0, which is none, if there is no such month. */
    private static int named(String name) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(name)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static Optional<PartialDate> quarterOfFinancialYear(String written) {
        Matcher before = QUARTER.matcher(written);
        if (before.matches()) {
            return quarterOf(before.group(2), before.group(1));
        }
        Matcher behind = QUARTER_BEHIND.matcher(written);
        return behind.matches() ? quarterOf(behind.group(1), behind.group(2)) : Optional.empty();
    }

    private static Optional<PartialDate> quarterOf(String year, String number) {
        return WrittenDate.findFinancialYear(year.replace('-', '/'))
                .map(found -> quarter(found.start().getYear(), APRIL, Integer.parseInt(number)));
    }

    private static Optional<PartialDate> calendarQuarter(String written) {
        Matcher quarter = CALENDAR_QUARTER.matcher(written);
        return quarter.matches()
                ? Optional.of(quarter(Integer.parseInt(quarter.group(2)), 1, Integer.parseInt(quarter.group(1))))
                : Optional.empty();
    }

    private static PartialDate quarter(int year, int firstMonth, int number) {
        LocalDate start = LocalDate.of(year, firstMonth, 1).plusMonths((long) MONTHS * (number - 1));
        LocalDate end = start.plusMonths(MONTHS - 1L);
        return PartialDate.range(
                PartialDate.of(start.getYear(), start.getMonthValue()),
                PartialDate.of(end.getYear(), end.getMonthValue()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateForm that && form.equals(that.form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    /** {@return the form as {@link #parse} reads it} */
    @Override
    public String toString() {
        return form;
    }
}

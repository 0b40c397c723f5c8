package io.github.promisemodel.json.table;

import io.github.promisemodel.reference.ReportingCycle;
import java.util.stream.Collectors;

/**
 * How texts with a form of their own are spelled, as regular expressions that Java and JSON Schema read alike. No text that
 * a codec reads is without its pattern; a pattern lets through what only a calendar can tell.
 */
public final class Patterns {

    /** Holds a character that is not white space, which a no-break space is not. */
    public static final String NOT_BLANK =
            "[^\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    private static final String LONG_MONTH = "(?:0[13578]|1[02])";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final String MONTH_BUT_FEBRUARY = "(?:0[13-9]|1[0-2])";
    private static final String DAY_OF_ANY_MONTH = "(?:0[1-9]|1[0-9]|2[0-9])";

    private static final String DAY_OR_MONTH =
            "(?:" + MONTH + "(?:-" + DAY_OF_ANY_MONTH + ")?|" + MONTH_BUT_FEBRUARY + "-30|" + LONG_MONTH + "-31)";

    private static final String DATE_PART = "(?!0000)[0-9]{4}(?:-" + DAY_OR_MONTH + ")?";

    /** A year, a month, a day, or a range from one to another; 29 February of a common year is let through. */
    public static final String DATE = "^" + DATE_PART + "(?:/" + DATE_PART + ")?$";

    private static final String CLOCK = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";

    /** A day, a time to the second or finer, and an offset or Z. */
    public static final String MOMENT = "^(?:[0-9]{4}|[+-][0-9]{4,9})-" + MONTH + "-(?:0[1-9]|[12][0-9]|3[01])T" + CLOCK
            + ":[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:0[0-9]|1[0-7]):[0-5][0-9]|[+-]18:00)$";

    /** A number as it is printed, with at most 30 digits and not minus nothing, after the words for one that is not exact. */
    public static final String AMOUNT = "^(?!(?:[^0-9]*[0-9]){31})(?:over |at least |about |under |at most )?"
            + "(?!-0(?:\\.0+)?$)-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?$";

    /** Years, months and days, each of which may be below zero. */
    public static final String LENGTH =
            "^P(?:0D|(?=-?[1-9])(?:-?[1-9][0-9]{0,9}Y)?(?:-?[1-9][0-9]{0,9}M)?(?:-?[1-9][0-9]{0,9}D)?)$";

    /** A named cycle, or a length of time in years, months and days that is longer than nothing. */
    public static final String CYCLE = "^(?:"
            + ReportingCycle.named().stream().map(ReportingCycle::toString).collect(Collectors.joining("|"))
            + "|P(?=[1-9])(?:[1-9][0-9]{0,9}Y)?(?:[1-9][0-9]{0,9}M)?(?:[1-9][0-9]{0,9}D)?)$";

    /** A named rounding, and to how many places. */
    public static final String ROUNDING =
            "^(?:half-up|half-even|down|less-than-one|largest-remainder)" + "(?: to (?:1 place|[02-6] places))?$";

    /** An algorithm, a colon, and two small hexadecimal digits for each byte: 32 of SHA-256, 16 to 128 of any other. */
    public static final String FINGERPRINT =
            "^(?:sha-256:[0-9a-f]{64}" + "|(?!sha-256:)[a-z][a-z0-9-]{0,31}:(?:[0-9a-f]{2}){16,128})$";

    private Patterns() {}
}

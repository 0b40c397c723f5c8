package io.github.promisemodel.personaldata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What looks like a phone number of the United Kingdom, in one piece or in groups of three digits and more. */
final class PhoneNumber {

    /** The digits after the first, 0 or the country's code, in up to three groups. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}\u00a3$\u20ac.,/_+-])"
            + "(?:(?:\\+|00)44[ \\u00a0-]?(?:\\(0\\)[ \\u00a0]?)?|(?<local>\\(?0))"
            + "(?<number>[1-35789]\\d{1,3}(?<gap>\\)?[ \\u00a0-]?)\\d{3,6}(?:[ \\u00a0-]?\\d{3,4})?)"
            + "(?![\\p{L}\\p{N}]|[ \\u00a0.,/-]\\d)");

    private static final Pattern LABELLED =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?i:(?:telephone|tel|phone|mobile|mob)(?: no| number)?[.:/ ]{1,3}"
                    + "|(?:call|phone|ring|text)[^0-9.!?\\n]{0,30}?(?:(?<![\\p{L}])(?:on|at)|:) ?(?:(?:telephone|tel|phone|mobile|mob)[.:/ ]{1,3})?)"
                    + "(?<number>[+(]?\\d[\\d .()\\u00a0-]{4,20}\\d)(?![\\p{L}\\p{N}])");

    private static final Pattern YEARS = Pattern.compile("^(?:19|20)\\d\\d ?[-/ ] ?(?:(?:19|20)?\\d\\d)$");

    /** Free ones and those that belong to no area, which nobody has at home. */
    private static final Pattern SERVICE = Pattern.compile("(?:44|0044)?0?(?:80|3|84|87)");

    private static final Pattern MOBILE = Pattern.compile("(?:44|0044)?0?7");

    private static final int DIGITS = 10;

    private static final int LEAST_LABELLED = 6;

    private static final int MOST_LABELLED = 14;

    private PhoneNumber() {}

    static boolean isIn(String text) {
        return isLabelled(text) || isWellFormed(text);
    }

    private static boolean isWellFormed(String text) {
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            long digits =
                    matcher.group("number").chars().filter(Character::isDigit).count();
            // Some have a digit less; without the gap after the area that is as likely a number of another kind.
            boolean area =
                    matcher.group("local") == null || !matcher.group("gap").isEmpty();
            if ((digits == DIGITS || digits == DIGITS - 1 && area)
                    && !isOfNobody(text, matcher.start(), matcher.group())
                    && !OtherNumber.is(text, matcher.start(), matcher.end())) {
                return true;
            }
        }
        return false;
    }

    /** Behind "tel" or "call her on" a number may have other gaps, no code of its area, or have lost its nought. */
    private static boolean isLabelled(String text) {
        Matcher matcher = LABELLED.matcher(text);
        while (matcher.find()) {
            String number = matcher.group("number");
            long digits = number.chars().filter(Character::isDigit).count();
            if (digits >= LEAST_LABELLED
                    && digits <= MOST_LABELLED
                    && !YEARS.matcher(number).find()
                    && !isOfNobody(text, matcher.start("number"), number)) {
                return true;
            }
        }
        return false;
    }

    /** Numbers of services, and those of an office unless it is a mobile, which is somebody's. */
    private static boolean isOfNobody(String text, int start, String number) {
        String digits = number.replaceAll("[^0-9]", "");
        return SERVICE.matcher(digits).lookingAt()
                || !MOBILE.matcher(digits).lookingAt() && Office.isBefore(text, start);
    }
}

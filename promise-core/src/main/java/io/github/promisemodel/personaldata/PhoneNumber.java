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

    private static final int DIGITS = 10;

    private PhoneNumber() {}

    static boolean isIn(String text) {
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            long digits =
                    matcher.group("number").chars().filter(Character::isDigit).count();
            // Some have a digit less; without the gap after the area that is as likely a number of another kind.
            boolean area =
                    matcher.group("local") == null || !matcher.group("gap").isEmpty();
            if (digits == DIGITS || digits == DIGITS - 1 && area) {
                return true;
            }
        }
        return false;
    }
}

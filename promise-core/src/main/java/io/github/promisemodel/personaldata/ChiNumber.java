package io.github.promisemodel.personaldata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What looks like a number of the Community Health Index: ten digits that begin with a day, a month and a year of birth and
 * end with the digit that checks them; or what stands behind its name.
 */
final class ChiNumber {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}£$€.,/_-])"
            + "(?<day>\\d\\d)(?<month>\\d\\d)(?<year>\\d\\d)[ \\u00a0-]?\\d{4}(?![\\p{L}\\p{N}]|[.,/-]\\d)");

    private static final Pattern LABELLED =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?i:chi)(?i:[ .:#]{1,3}(?:no|number|is)){0,2}[ .:#]{0,3}"
                    + "(?<number>\\d[\\d \\u00a0-]{7,14}\\d)(?![\\p{L}\\p{N}])");

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static final int DIGITS = 10;

    private ChiNumber() {}

    static boolean isIn(String text) {
        if (isLabelled(text)) {
            return true;
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (isDate(number) && isChecked(number.group()) && !OtherNumber.is(text, number.start(), number.end())) {
                return true;
            }
        }
        return false;
    }

    /** Behind its name a number may have a slip, other gaps, or have lost the nought that it begins with. */
    private static boolean isLabelled(String text) {
        Matcher labelled = LABELLED.matcher(text);
        while (labelled.find()) {
            long digits =
                    labelled.group("number").chars().filter(Character::isDigit).count();
            if (digits == DIGITS || digits == DIGITS - 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDate(Matcher number) {
        int day = Integer.parseInt(number.group("day"));
        int month = Integer.parseInt(number.group("month"));
        if (day < 1 || month < 1 || month > 12) {
            return false;
        }
        boolean leap = month == 2 && Integer.parseInt(number.group("year")) % 4 == 0;
        return day <= DAYS[month - 1] + (leap ? 1 : 0);
    }

    /** Whether the digits, from ten times the first to once the last, add to a multiple of eleven. */
    private static boolean isChecked(String number) {
        int sum = 0;
        int weight = DIGITS;
        for (int i = 0; i < number.length(); i++) {
            if (Character.isDigit(number.charAt(i))) {
                sum += weight * Character.digit(number.charAt(i), 10);
                weight--;
            }
        }
        return sum % 11 == 0;
    }
}

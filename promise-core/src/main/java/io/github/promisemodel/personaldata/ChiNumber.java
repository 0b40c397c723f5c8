package io.github.promisemodel.personaldata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What looks like a number of the Community Health Index: ten digits that begin with a day, a month and a year of birth and
 * end with the digit that checks them.
 */
final class ChiNumber {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}£$€.,/_-])"
            + "(?<day>\\d\\d)(?<month>\\d\\d)(?<year>\\d\\d)[ \\u00a0-]?\\d{4}(?![\\p{L}\\p{N}]|[.,/-]\\d)");

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static final int DIGITS = 10;

    private ChiNumber() {}

    static boolean isIn(String text) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (isDate(number) && isChecked(number.group())) {
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

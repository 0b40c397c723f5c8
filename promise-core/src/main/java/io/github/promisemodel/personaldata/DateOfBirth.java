package io.github.promisemodel.personaldata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What looks like a date of birth: a full date near words that say so. */
final class DateOfBirth {

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

    private static final Pattern FULL_DATE = Pattern.compile("(?i)(?<!\\d)(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}"
            + "|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})"
            + "|" + DAY + " (?:of )?" + MONTH + ",? \\d{4}"
            + "|" + MONTH + " " + DAY + ",? \\d{4})(?!\\d)");

    private static final Pattern WORDS = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:(?<born>born)|d\\.?o\\.?b|date[ -]of[ -]birth|birth ?date)(?![\\p{L}\\p{N}])");

    /** Between "born" and a date these say when others are meant: all children born after it. */
    private static final Pattern ALL_OF_A_TIME =
            Pattern.compile("(?i)\\b(?:after|before|between|since|from|until|by)\\b");

    /** How far the date is from the words at most, in characters. */
    private static final int NEAR = 30;

    private static final int LONGEST_DATE = 25;

    private DateOfBirth() {}

    static boolean isIn(String text) {
        Matcher words = WORDS.matcher(text);
        Matcher date = FULL_DATE.matcher(text);
        while (words.find()) {
            boolean born = words.group("born") != null;
            if (date.region(words.end(), Math.min(text.length(), words.end() + NEAR + LONGEST_DATE))
                            .find()
                    && date.start() - words.end() <= NEAR
                    && !(born && isOfATime(text.substring(words.end(), date.start())))) {
                return true;
            }
            if (!born
                    && date.region(Math.max(0, words.start() - NEAR), words.start())
                            .find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfATime(String between) {
        return ALL_OF_A_TIME.matcher(between).find();
    }
}

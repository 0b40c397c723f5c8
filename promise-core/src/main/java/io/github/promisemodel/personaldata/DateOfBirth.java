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
            + "|" + DAY + " ?(?:of )?" + MONTH + ",? ?(?:\\d{4}|\\d{2})"
            + "|" + MONTH + " " + DAY + ",? \\d{4})(?!\\d)");

    private static final Pattern WORDS = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:(?<born>born)|d\\.?o\\.?b|d of b|date[ -]of[ -]birth|birth ?date|birthday)(?![\\p{L}\\p{N}])");

    /** An idea and a plan are born too, and so are all children of a year. */
    private static final Pattern NO_PERSON =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:(?:board|campaign|charity|group|idea|movement|network"
                    + "|partnership|plan|policy|programme|project|promise|scheme|service|team) (?:was|is|were)"
                    + "|(?:all|babies|children|everyone|infants|people|those|who were)(?: \\p{L}{1,12})?) $");

    /** A month and a year behind "born in", and a place. */
    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile("(?i) in " + MONTH + ",? \\d{4} (?:at|in) (?-i:\\p{Lu})");

    /** A date behind "b." or behind an age, or of somebody who lives somewhere. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])b\\. ?(?=\\d)"
                    + "|(?<![\\p{L}\\p{N}])(?i:aged) \\d{1,2},? ?\\(?(?=\\d)|(?<![\\p{L}\\p{N}])(?<name>\\p{Lu}\\p{Ll}{1,20}),? \\(?(?=\\d)");

    private static final Pattern LIVES = Pattern.compile(
            "\\)?,? (?:who )?(?:attends|attended|is in care|lives|lived|stays|stayed)(?![\\p{L}\\p{N}])");

    /** Between "date of birth" and a date these say that the date is another one. */
    private static final Pattern OTHER_DATE =
            Pattern.compile("(?i)(?<![\\p{L}])(?:added|by|due|field|from|review|since|until|updated)(?![\\p{L}])");

    /** Between "born" and a date these say when others are meant: all children born after it. */
    private static final Pattern ALL_OF_A_TIME =
            Pattern.compile("(?i)\\b(?:after|before|between|since|from|until|by)\\b");

    /** How far the date is from the words at most, in characters. */
    private static final int NEAR = 30;

    private static final int LONGEST_DATE = 25;

    private DateOfBirth() {}

    static boolean isIn(String text) {
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            boolean born = words.group("born") != null;
            if (born ? isBorn(text, words.start(), words.end()) : isDated(text, words.start(), words.end())) {
                return true;
            }
        }
        return isBeside(text);
    }

    private static boolean isBorn(String text, int start, int end) {
        if (NO_PERSON.matcher(text).region(Math.max(0, start - NEAR), start).find()) {
            return false;
        }
        Matcher month = MONTH_OF_YEAR.matcher(text).region(end, text.length());
        Matcher date = dateBehind(text, end);
        return month.lookingAt()
                || date.find()
                        && date.start() - end <= NEAR
                        && !ALL_OF_A_TIME
                                .matcher(text.substring(end, date.start()))
                                .find();
    }

    private static boolean isDated(String text, int start, int end) {
        Matcher date = dateBehind(text, end);
        if (date.find()
                && date.start() - end <= NEAR
                && !OTHER_DATE.matcher(text.substring(end, date.start())).find()) {
            return true;
        }
        return date.region(Math.max(0, start - NEAR), start).find();
    }

    private static Matcher dateBehind(String text, int end) {
        return FULL_DATE.matcher(text).region(end, Math.min(text.length(), end + NEAR + LONGEST_DATE));
    }

    private static boolean isBeside(String text) {
        Matcher beside = BESIDE.matcher(text);
        Matcher date = FULL_DATE.matcher(text);
        while (beside.find()) {
            date.region(beside.end(), text.length());
            boolean isOfAName = beside.group("name") != null;
            if (date.lookingAt()
                    && (!isOfAName
                            || LIVES.matcher(text)
                                    .region(date.end(), text.length())
                                    .lookingAt())) {
                return true;
            }
        }
        return false;
    }
}

package io.github.promisemodel.personaldata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What looks like one child told of by age: a word for one person, or initials, with an age or a year of school, beside a place or a
 * school. Where there are few of them, that is enough to know the child.
 *
 * <p>Of many it is no finding, such as of young people aged 16 to 18.
 */
final class AgeOfOne {

    private static final Pattern ONE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?i:(?<twins>twins?|triplets)|baby|boy|brother|care leaver|child"
                    + "|cousin|daughter|girl|infant|nephew|niece|pupil|sister|son|student|teenager|toddler|young (?:man|person|woman)"
                    + "|youngster)|\\p{Lu}\\.\\p{Lu}\\.)(?![\\p{L}\\p{N}])");

    private static final Pattern AGE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?i:aged?) \\d{1,2}(?! ?(?:to|and|or|-|\u2013|\\+))"
                    + "|\\d{1,2}[- ](?i:years?[- ]old)(?!s)|[PS][1-7])(?![\\p{L}\\p{N}])");

    /** Right behind the word, or behind a school: "a girl of 15", "at such a primary, 10,". */
    private static final Pattern AGE_BEHIND =
            Pattern.compile("(?: (?i:of) \\d{1,2}| ?\\(\\d{1,2}\\)|, \\d{1,2}(?=[,)]))(?![\\p{L}\\p{N}])");

    private static final Pattern SCHOOL = Pattern.compile(
            "\\p{Lu}[\\p{L}'\u2019]{2,30} (?:Academy|College|Grammar|High|Nursery|Primary|School)(?![\\p{L}\\p{N}])");

    private static final Pattern PLACE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:at|from|in|near|of) \\p{Lu}\\p{Ll}{2,}");

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[!?]\\s|(?<!\\p{Lu})\\.\\s|\\n");

    /** How far from the word the age and the place are at most, in characters. */
    private static final int REACH = 60;

    private AgeOfOne() {}

    static boolean isIn(String text) {
        Matcher one = ONE.matcher(text);
        while (one.find()) {
            int start = start(text, one.start());
            int end = end(text, one.end());
            if (hasAge(text, one.end(), start, end)
                    && (one.group("twins") != null
                            || isIn(SCHOOL, text, start, end)
                            || isIn(PLACE, text, start, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAge(String text, int behind, int start, int end) {
        if (isIn(AGE, text, start, end)
                || AGE_BEHIND
                        .matcher(text)
                        .region(behind, end)
                        .useTransparentBounds(true)
                        .lookingAt()) {
            return true;
        }
        Matcher school = SCHOOL.matcher(text).region(start, end);
        return school.find()
                && AGE_BEHIND
                        .matcher(text)
                        .region(school.end(), end)
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    private static boolean isIn(Pattern pattern, String text, int start, int end) {
        return pattern.matcher(text)
                .region(start, end)
                .useTransparentBounds(true)
                .find();
    }

    private static int start(String text, int at) {
        int start = Math.max(0, at - REACH);
        Matcher sentence = END_OF_SENTENCE.matcher(text).region(start, at).useTransparentBounds(true);
        while (sentence.find()) {
            start = sentence.end();
        }
        return start;
    }

    private static int end(String text, int at) {
        int most = Math.min(text.length(), at + REACH);
        Matcher sentence = END_OF_SENTENCE.matcher(text).region(at, most).useTransparentBounds(true);
        return sentence.find() ? sentence.start() : most;
    }
}

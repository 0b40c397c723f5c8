package io.github.promisemodel.personaldata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words before a number or a postcode that say it is that of an office, a helpline or a public building. */
final class Office {

    private static final Pattern WORDS = Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?i:contact centre|duty team|enquiries"
            + "|freephone|headquarters|helpline|help desk|hotline|office|offices|out of hours|reception|switchboard)"
            + "|\\p{Lu}[\\p{L}'\u2019]{2,30} (?:House|Centre|Hall|Chambers|Buildings?|Hospital|Library|Council|Government))"
            + "(?![\\p{L}\\p{N}])");

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?]\\s|\\n");

    /** How far before the number the words are at most, in characters. */
    private static final int REACH = 60;

    private Office() {}

    /** Whether the words before a place in a text say so, within its sentence. */
    static boolean isBefore(String text, int start) {
        int from = Math.max(0, start - REACH);
        Matcher words = WORDS.matcher(text).region(from, start);
        int last = -1;
        while (words.find()) {
            last = words.end();
        }
        return last >= 0 && !END_OF_SENTENCE.matcher(text).region(last, start).find();
    }
}

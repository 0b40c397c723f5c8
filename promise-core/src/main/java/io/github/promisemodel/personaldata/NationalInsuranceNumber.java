package io.github.promisemodel.personaldata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What looks like a National Insurance number, but for prefixes that are never given out. */
final class NationalInsuranceNumber {

    private static final Pattern NUMBER = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)"
            + "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ \\u00a0-]?\\d{2}[ \\u00a0-]?\\d{2}[ \\u00a0-]?\\d{2}[ \\u00a0-]?[A-D]"
            + "(?![\\p{L}\\p{N}])");

    private NationalInsuranceNumber() {}

    /** Behind its name it may have a prefix that is never given out, or no last letter. */
    private static final Pattern LABELLED = Pattern.compile("(?<![\\p{L}\\p{N}])(?i:nino|ni|national insurance)"
            + "(?i:[ .:#]{1,3}(?:no|number|is)){0,2}[ .:#]{1,3}(?i:[A-Z]{2})[ \\u00a0-]?\\d{2}[ \\u00a0-]?\\d{2}[ \\u00a0-]?\\d{2}"
            + "(?:[ \\u00a0-]?(?i:[A-D]))?(?![\\p{L}\\p{N}])");

    /** Pairs of digits that are years or a count from one, as references have: 20 21 24, 01 02 03. */
    private static final Pattern REFERENCE = Pattern.compile("20 ?[12]\\d ?[12]\\d|01 ?02 ?03");

    static boolean isIn(String text) {
        if (LABELLED.matcher(text).find()) {
            return true;
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (!OtherNumber.is(text, number.start(), number.end())
                    && !REFERENCE.matcher(number.group()).find()) {
                return true;
            }
        }
        return false;
    }
}

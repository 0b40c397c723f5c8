package io.github.promisemodel.personaldata;

import java.util.regex.Pattern;

/** What looks like a National Insurance number, but for prefixes that are never given out. */
final class NationalInsuranceNumber {

    private static final Pattern NUMBER = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)"
            + "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ \\u00a0-]?\\d{2}[ \\u00a0-]?\\d{2}[ \\u00a0-]?\\d{2}[ \\u00a0-]?[A-D]"
            + "(?![\\p{L}\\p{N}])");

    private NationalInsuranceNumber() {}

    static boolean isIn(String text) {
        return NUMBER.matcher(text).find();
    }
}

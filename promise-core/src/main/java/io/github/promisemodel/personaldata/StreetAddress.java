package io.github.promisemodel.personaldata;

import java.util.regex.Pattern;

/** What looks like the address of a home: the number of a house and its street, behind words such as "lives at". */
final class StreetAddress {

    private static final Pattern ADDRESS = Pattern.compile("(?<![\\p{L}\\p{N}])"
            + "(?i:address|carers?|family|flat|home|house|lives?|lived|living|moved (?:to|from)|stays?|stayed|staying)(?![\\p{L}\\p{N}])"
            + "[^.!?\\n0-9]{0,30}(?<![\\p{L}\\p{N}])\\d{1,4}[A-Za-z]?,? {1,2}(?:\\p{Lu}[\\p{L}'\u2019]{1,20} ){1,3}"
            + "(?:Avenue|Ave|Brae|Close|Court|Crescent|Drive|Gardens|Grove|Lane|Loan|Park|Place|Quadrant|Road|Rd|Square|Street|St"
            + "|Terrace|View|Way|Wynd)(?![\\p{L}\\p{N}])");

    private StreetAddress() {}

    static boolean isIn(String text) {
        return ADDRESS.matcher(text).find();
    }
}

package io.github.promisemodel.personaldata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What looks like a number that a system of social work, health or education knows a person by: behind its name, or "case". */
final class CaseNumber {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?i:care ?first|eclipse|liquid ?logic|mosaic|seemis|swis|"
                    + "passport|upn|scn|nhs (?:no|number|id)|lac (?:no|number|id|ref)|(?:case|client|child|pupil|patient|service user)"
                    + " (?:file|id|no|number|ref|reference))"
                    + "(?i:[ .:#]{1,3}(?:file|id|no|number|ref|reference|is)){0,2}[ .:#]{1,3}"
                    + "(?<number>[A-Z]{0,4}[/-]?\\d[0-9A-Z/ -]{3,20})");

    private static final int LEAST_DIGITS = 5;

    private CaseNumber() {}

    static boolean isIn(String text) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (number.group("number").chars().filter(Character::isDigit).count() >= LEAST_DIGITS) {
                return true;
            }
        }
        return false;
    }
}

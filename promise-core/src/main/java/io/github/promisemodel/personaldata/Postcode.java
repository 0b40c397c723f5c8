package io.github.promisemodel.personaldata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What looks like a full postcode of the United Kingdom: one of its areas, a district, and the part of a street. */
final class Postcode {

    private static final String AREA = "(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?"
            + "|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]"
            + "|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)";

    /** Not 1st to 9th, which begin like the part of a street. */
    private static final Pattern POSTCODE = Pattern.compile("(?<![\\p{L}\\p{N}])(?i:" + AREA
            + ")\\d(?i:[A-Z]|\\d)?[ \\u00a0-]{0,2}\\d(?!st|nd|rd|th)(?i:[ABD-HJLNP-UW-Z]{2})(?![\\p{L}\\p{N}])");

    private Postcode() {}

    static boolean isIn(String text) {
        if (!hasStreet(text)) {
            return false;
        }
        Matcher postcode = POSTCODE.matcher(text);
        while (postcode.find()) {
            if (!OtherNumber.is(text, postcode.start(), postcode.end()) && !Office.isBefore(text, postcode.start())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a digit has two letters behind it, as few texts have: the rest are not searched for an area. */
    private static boolean hasStreet(String text) {
        for (int i = 0; i < text.length() - 2; i++) {
            if (Character.isDigit(text.charAt(i))
                    && Character.isLetter(text.charAt(i + 1))
                    && Character.isLetter(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }
}

package io.github.promisemodel.personaldata;

import java.util.regex.Pattern;

/**
 * Words beside a number that say it is no person's: that of an invoice, a model or a room.
 *
 * <p>Only the word right before it or right behind it counts, with "no.", "number" or a colon between.
 */
final class OtherNumber {

    private static final Pattern BEFORE =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:account|annex|appendix|bill|block|budget|bus"
                    + "|charity|circular|code|company|contract|flight|form|grade|grant|group|invoice|isbn|issn|item|journal|level|licence"
                    + "|lot|model|motion|order|page|paragraph|part|po|product|project|purchase order|question|room|row|section|serial"
                    + "|stage|table|tender|ticket|timestamp|unit|uprn|vat|version|voucher|zone)"
                    + "(?:\\s{1,3}(?:no|number|ref|reference|id|code))?[.:#]{0,2}\\s{0,3}$");

    private static final Pattern BEHIND =
            Pattern.compile("(?i)\\s{1,3}(?:code|items?|level|model|room|row|stop|units?|version)(?![\\p{L}\\p{N}])");

    /** The longest words before a number with what may be between, in characters. */
    private static final int REACH = 40;

    private OtherNumber() {}

    /** Whether the words beside a number say so. */
    static boolean is(String text, int start, int end) {
        return BEFORE.matcher(text).region(Math.max(0, start - REACH), start).find()
                || BEHIND.matcher(text).region(end, text.length()).lookingAt();
    }
}

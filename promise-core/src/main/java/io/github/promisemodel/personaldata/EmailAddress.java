package io.github.promisemodel.personaldata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What looks like an e-mail address: a character of a name before the at sign, and a domain behind it. */
final class EmailAddress {

    private static final Pattern DOMAIN = Pattern.compile("(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}\\p{L}{2}");

    private EmailAddress() {}

    static boolean isIn(String text) {
        Matcher domain = DOMAIN.matcher(text);
        // From sign to sign: a search for the name would begin anew at each of its characters.
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at > 0 && endsName(text.charAt(at - 1))) {
                domain.region(at + 1, text.length());
                if (domain.lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean endsName(char character) {
        return Character.isLetterOrDigit(character) || "_+-'".indexOf(character) >= 0;
    }
}

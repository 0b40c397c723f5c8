package io.github.promisemodel.personaldata;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What looks like an e-mail address: a character of a name before the at sign, and a domain behind it. */
final class EmailAddress {

    private static final Pattern DOMAIN = Pattern.compile("(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}\\p{L}{2}");

    /** An address whose at sign is written out, so that no machine reads it. */
    private static final Pattern WRITTEN_OUT =
            Pattern.compile("(?i)[\\p{L}\\p{N}] ?(?:\\(at\\)|\\[at\\]) ?[\\p{L}\\p{N}-]{1,63}\\.\\p{L}{2}");

    /** One without its ending, of whom private people have theirs. */
    private static final Pattern OF_A_PROVIDER =
            Pattern.compile("(?i)[\\p{L}\\p{N}.]@(?:aol|gmail|hotmail|icloud|live|outlook|yahoo)(?![\\p{L}\\p{N}-])");

    private static final Set<String> ROLES = Set.of(
            "admin",
            "board",
            "care",
            "childprotection",
            "communications",
            "complaints",
            "comms",
            "contact",
            "council",
            "customerservices",
            "dataprotection",
            "dpo",
            "duty",
            "enquiries",
            "enquiry",
            "feedback",
            "foi",
            "hello",
            "help",
            "info",
            "mail",
            "media",
            "office",
            "participation",
            "press",
            "privacy",
            "promise",
            "reception",
            "service",
            "services",
            "support",
            "team",
            "thepromise",
            "web",
            "webmaster");

    private static final int LONGEST_NAME = 64;

    private EmailAddress() {}

    /** Whether the mailbox is that of a role or a team: one of these words alone, or with others of them. */
    private static boolean isRole(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_NAME && endsName(text.charAt(start - 1))) {
            start--;
        }
        String[] words = text.substring(start, at).toLowerCase(Locale.ROOT).split("[._-]", -1);
        return Arrays.stream(words).allMatch(ROLES::contains);
    }

    /** Whether the text has an at sign, or one written out: most have neither. */
    static boolean mayBeIn(String text) {
        return text.indexOf('@') >= 0 || text.contains("(at)") || text.contains("[at]");
    }

    static boolean isIn(String text) {
        if (!mayBeIn(text)) {
            return false;
        }
        if (WRITTEN_OUT.matcher(text).find() || OF_A_PROVIDER.matcher(text).find()) {
            return true;
        }
        Matcher domain = DOMAIN.matcher(text);
        // From sign to sign: a search for the name would begin anew at each of its characters.
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at > 0 && endsName(text.charAt(at - 1))) {
                domain.region(at + 1, text.length());
                if (domain.lookingAt() && !isRole(text, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean endsName(char character) {
        return Character.isLetterOrDigit(character) || "_+-'.".indexOf(character) >= 0;
    }
}

package io.github.promisemodel.json.adapter;

import io.github.promisemodel.json.token.Limit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parser's words for a limit of its own that is passed, in ours. Jackson 2 and 3 say the same. */
final class ParserLimits {

    /** Such as: String value length (2000001) exceeds the maximum allowed (2000000, from ...). */
    private static final Pattern PASSED =
            Pattern.compile("(Document nesting depth|String value length|Name length|Number value length) \\((\\d+)\\)"
                    + " exceeds the maximum allowed \\((\\d+),.*");

    private ParserLimits() {}

    static String words(String said) {
        Matcher matcher = PASSED.matcher(said);
        if (!matcher.matches()) {
            return "passes a limit of the reader; make it smaller";
        }
        Limit limit = switch (matcher.group(1)) {
            case "Document nesting depth" -> Limit.DEPTH;
            case "String value length" -> Limit.TEXT;
            case "Name length" -> Limit.NAME;
            default -> Limit.NUMBER;
        };
        return limit.passed(matcher.group(2), Long.parseLong(matcher.group(3)));
    }
}

package io.github.promisemodel.json.adapter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said of a character that ends the JSON: what it is, and what to write instead. A parser's own words only tell which of
 * these it is; none of them is repeated.
 */
final class SyntaxWords {

    /** The character that a parser did not expect, by its number. */
    private static final Pattern CODE = Pattern.compile("\\bcode (\\d{1,7})");

    private static final Pattern CLOSED_BY_ANOTHER =
            Pattern.compile("Unexpected close marker '(.)'(?:: expected '(.)')?");

    /** A word that is no value, if it is short and of letters alone. */
    private static final Pattern WORD = Pattern.compile("(?:Unrecognized|Non-standard) token '([A-Za-z-]{1,12})'");

    /** Quotation marks and primes of print, which a word processor puts in the place of straight ones. */
    private static final String CURLY =
            "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\u00ab\u00bb\u2039\u203a\u2033\u2032";

    private static final String NOT_A_VALUE =
            "it is not a value; write a text in double quotation marks, a number, true, false or null";

    private static final String BEGINS_AS_UTF_16 = "it begins as files in UTF-16 do; save it as UTF-8";

    private static final String NOTHING_AFTER_A_COMMA = "a comma has nothing after it; take it out";

    private SyntaxWords() {}

    /**
     * What is said.
     *
     * @param said what the parser says
     * @return what was found and what to write, without a capital and a full stop
     */
    static String of(String said) {
        Matcher closed = CLOSED_BY_ANOTHER.matcher(said);
        if (closed.find()) {
            if (closed.group(2) == null) {
                return "'" + closed.group(1) + "' closes nothing; take it out";
            }
            return "'" + closed.group(1) + "' closes what '" + closed.group(2)
                    + "' should close; write the closing bracket of each opening one, the inner first";
        }
        if (said.contains("Unrecognized token") || said.contains("Non-standard token")) {
            return word(said);
        }
        if (said.contains("Unrecognized character escape") || said.contains("character escape sequence")) {
            return "a backslash begins nothing that JSON knows; write a backslash itself as \\\\";
        }
        if (isOfANumber(said)) {
            return "it is not a number as JSON writes one; write digits, as 12 or 0.5, with no sign but a minus and no zero in front";
        }
        Matcher code = CODE.matcher(said);
        return code.find() ? character(Integer.parseInt(code.group(1)), said) : "it cannot be read from here";
    }

    private static boolean isOfANumber(String said) {
        return said.contains("umeric value")
                || said.contains("plus sign")
                || said.contains("eading zero")
                || said.contains("ecimal point")
                || said.contains("xponent indicator");
    }

    private static String word(String said) {
        // The byte order mark of UTF-16, as letters of Latin-1.
        if (said.contains("token '\u00ff\u00fe") || said.contains("token '\u00fe\u00ff")) {
            return BEGINS_AS_UTF_16;
        }
        Matcher word = WORD.matcher(said);
        String shown = word.find() ? word.group(1) : "";
        return switch (shown) {
            case "True", "TRUE", "yes", "Yes" -> shown + " is not a value; write true";
            case "False", "FALSE", "no", "No" -> shown + " is not a value; write false";
            case "None", "Null", "NULL", "nil", "undefined", "NaN", "Infinity", "-Infinity", "INF", "-INF" ->
                shown + " is not a value; leave the field out";
            default -> NOT_A_VALUE;
        };
    }

    private static String character(int code, String said) {
        if (said.contains("Illegal unquoted character")) {
            return code == '\n' || code == '\r'
                    ? "a text is not closed on its line; write the quotation mark at its end, or \\n for a line break in it"
                    : "a text has a control character in it; write \\t for a tab, and leave others out";
        }
        if (code == 0) {
            return "it has characters of the number 0, as files in UTF-16 have; save it as UTF-8";
        }
        if (code < ' ' || code == 0x7f) {
            return "it has a control character; take it out";
        }
        if (CURLY.indexOf(code) >= 0) {
            return "the quotation mark " + Character.toString(code) + " is not one of JSON; write the straight \"";
        }
        return switch (code) {
            case '/', '#' -> "JSON has no comments; take them out";
            case '\'', '`' -> "the quotation mark " + (char) code + " is not one of JSON; write \"";
            case 0xa0, 0x3000, 0x2028, 0x2029 -> "a space here is not an ordinary one; write an ordinary space";
            case 0xfeff -> "a byte order mark is not at the start; take it out";
            case 0xfffe -> BEGINS_AS_UTF_16;
            default -> otherwise(code, said);
        };
    }

    private static String otherwise(int code, String said) {
        if (said.contains("a colon to separate")) {
            return "a colon is missing between the name of a field and its value";
        }
        if (said.contains("was expecting comma")) {
            return "a comma is missing before this, or a quotation mark within a text is not written as \\\"";
        }
        boolean isClosing = code == '}' || code == ']';
        if (said.contains("to start field name") || said.contains("to start property name")) {
            if (code == ',') {
                return "a comma has nothing before it; take one comma out";
            }
            return isClosing
                    ? NOTHING_AFTER_A_COMMA
                    : "the name of a field is not in quotation marks; write it in double ones, as \"title\"";
        }
        if (code == ',') {
            return "a comma has no value before it; write the value, or take one comma out";
        }
        if (isClosing) {
            return code == ']'
                    ? NOTHING_AFTER_A_COMMA
                    : "a value is missing before '}'; write it, or take its name out";
        }
        return NOT_A_VALUE;
    }
}

package io.github.promisemodel.reports.html;

/** What a web page can hold. */
final class Markup {

    private static final char REPLACEMENT = '\ufffd';

    private Markup() {}

    /** Whether a page can hold every character of a text. */
    static boolean holds(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!isHeld(character)) {
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }

    /** A text with every character that no page can hold replaced by U+FFFD. */
    static String text(String text) {
        if (holds(text)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (isHeld(character)) {
                replaced.appendCodePoint(character);
            } else {
                replaced.append(REPLACEMENT);
            }
        });
        return replaced.toString();
    }

    /** The characters of XML 1.0, so that a page may be taken for XML too; the halves of a pair have no bytes at all. */
    private static boolean isHeld(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xd7ff
                || character >= 0xe000 && character <= 0xfffd
                || character >= 0x10000;
    }
}

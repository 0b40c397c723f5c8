package io.github.promisemodel.reports.figures;

/** Which characters XML can have, and with it a web page and a document of an office program. */
public final class XmlCharacters {

    private static final char REPLACEMENT = '\ufffd';

    private XmlCharacters() {}

    /**
     * Whether XML can have every character of a text.
     *
     * @param text the text
     * @return whether it can
     */
    public static boolean allows(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!isAllowed(character)) {
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }

    /**
     * A text with every character that XML cannot have replaced by U+FFFD.
     *
     * @param text the text
     * @return the text, with as many characters
     */
    public static String text(String text) {
        if (allows(text)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (isAllowed(character)) {
                replaced.appendCodePoint(character);
            } else {
                replaced.append(REPLACEMENT);
            }
        });
        return replaced.toString();
    }

    /** The characters of XML 1.0, so that a page may be taken for it too; the halves of a pair have no bytes at all. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xd7ff
                || character >= 0xe000 && character <= 0xfffd
                || character >= 0x10000;
    }
}

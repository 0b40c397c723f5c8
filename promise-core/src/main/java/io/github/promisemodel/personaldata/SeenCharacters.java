package io.github.promisemodel.personaldata;

/** A text without the characters that nobody sees, but for spaces and the ends of lines. */
final class SeenCharacters {

    /** The first character after those of ASCII that are seen. */
    private static final char DELETE = 0x7f;

    private SeenCharacters() {}

    static String of(String text) {
        int at = 0;
        while (at < text.length() && isSeen(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? text : text.substring(0, at) + seen(text.substring(at));
    }

    private static StringBuilder seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(SeenCharacters::isSeen).forEach(seen::appendCodePoint);
        return seen;
    }

    /** Surrogates are asked about again as what a pair of them is, such as a tag. */
    private static boolean isSeen(int character) {
        if (character >= ' ' && character < DELETE) {
            return true;
        }
        int type = Character.getType(character);
        return type != Character.FORMAT
                && type != Character.SURROGATE
                && (type != Character.CONTROL || Character.isWhitespace(character));
    }
}

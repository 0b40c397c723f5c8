package io.github.promisemodel.reports.markdown;

/** Texts in which nothing is taken for markup; a web address may still be shown as a link, as it may in any text. */
final class MarkdownText {

    private static final String SPECIAL = "\\`*_[]<>|~&#!$^{}";

    private MarkdownText() {}

    /** A text in one line; the ends of its lines are spaces, and it begins with none, for four of them would make code of it. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder();
        boolean blank = true;
        boolean number = true;
        for (int i = 0; i < text.length(); i++) {
            char character = held(text.charAt(i));
            if (character == ' ' && escaped.isEmpty()) {
                continue;
            }
            if (SPECIAL.indexOf(character) >= 0 || (blank ? beginsList(character) : number && endsNumber(character))) {
                escaped.append('\\');
            }
            escaped.append(character);
            boolean space = Character.isWhitespace(character);
            number &= character >= '0' && character <= '9' || blank && space;
            blank &= space;
        }
        return escaped.toString();
    }

    /** What a line of text can have in the place of a character. */
    private static char held(char character) {
        if (character == '\0') {
            return '\ufffd';
        }
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029' ? ' ' : character;
    }

    /** What is special where nothing stands before it. */
    private static boolean beginsList(char character) {
        return character == '-' || character == '+' || character == '=';
    }

    /** What is special behind a number that nothing stands before. */
    private static boolean endsNumber(char character) {
        return character == '.' || character == ')';
    }
}

package io.github.promisemodel.reports.markdown;

/** Texts in which nothing is taken for markup; a web address may still be shown as a link, as it may in any text. */
final class MarkdownText {

    private static final String SPECIAL = "\\`*_[]<>|~&#!$^{}";

    private MarkdownText() {}

    /** A text in one line; the ends of its lines are spaces. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\0') {
                escaped.append('\ufffd');
            } else if (Character.isISOControl(character) || character == '\u2028' || character == '\u2029') {
                escaped.append(' ');
            } else {
                if (SPECIAL.indexOf(character) >= 0 || isSpecialAt(text, i)) {
                    escaped.append('\\');
                }
                escaped.append(character);
            }
        }
        return escaped.toString();
    }

    /** What is special where a list or a line may begin alone. */
    private static boolean isSpecialAt(String text, int at) {
        return switch (text.charAt(at)) {
            case '-', '+', '=' -> text.substring(0, at).isBlank();
            case ')', '.' -> isNumber(text, at);
            default -> false;
        };
    }

    private static boolean isNumber(String text, int end) {
        String before = text.substring(0, end).strip();
        return !before.isEmpty() && before.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}

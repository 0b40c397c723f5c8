package io.github.promisemodel.reports.text;

/**
 * Characters of one colour. Control characters, which could do things to a terminal, are replaced.
 *
 * @param text the characters
 * @param colour their colour
 */
record Span(String text, Colour colour) {

    private static final char REPLACEMENT = '\ufffd';

    Span {
        text = withoutControls(text);
    }

    static Span of(String text) {
        return new Span(text, Colour.NONE);
    }

    /** How many columns it takes. */
    int length() {
        return text.codePointCount(0, text.length());
    }

    private static String withoutControls(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                replaced.setCharAt(i, REPLACEMENT);
            }
        }
        return replaced.toString();
    }
}

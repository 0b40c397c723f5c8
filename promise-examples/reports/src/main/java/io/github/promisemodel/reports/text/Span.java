package io.github.promisemodel.reports.text;

/**
 * Characters of one colour. Control characters, which could do things to a terminal, are replaced.
 *
 * @param text the characters
 * @param colour their colour
 */
record Span(String text, Colour colour) {

    Span {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                text = text.replace(text.charAt(i), '\ufffd');
            }
        }
    }

    static Span of(String text) {
        return new Span(text, Colour.NONE);
    }
}

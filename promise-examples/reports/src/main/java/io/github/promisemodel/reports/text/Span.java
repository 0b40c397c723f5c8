package io.github.promisemodel.reports.text;

import io.github.promisemodel.words.MessageText;

/**
 * Characters of one colour. Those that could do things to a terminal, or to the order of a line, are replaced.
 *
 * @param text the characters
 * @param colour their colour
 */
record Span(String text, Colour colour) {

    Span {
        text = MessageText.cleaned(text);
    }

    static Span of(String text) {
        return new Span(text, Colour.NONE);
    }

    /** How many columns it takes. */
    int length() {
        return text.codePointCount(0, text.length());
    }
}

package io.github.promisemodel.examples.evaluation.text;

/**
 * Characters of one colour. Control characters, which could do things to a terminal, are replaced.
 *
 * @param text the characters
 * @param colour their colour
 */
record Span(String text, Colour colour) {

    Span {
        text = text.codePoints()
                .map(character -> Character.isISOControl(character) ? '\ufffd' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static Span of(String text) {
        return new Span(text, Colour.NONE);
    }
}

package io.github.promisemodel.examples.evaluation.command;

/** Text that comes from outside, such as the name of a file, as it is shown on one line of a terminal. */
final class ShownText {

    private static final char REPLACEMENT = '\ufffd';

    private static final char ZERO_WIDTH_NON_JOINER = '\u200c';

    private static final char ZERO_WIDTH_JOINER = '\u200d';

    private ShownText() {}

    /** The text, with U+FFFD for each character that could change the line, its order or the terminal. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> shown.appendCodePoint(isShown(character) ? character : REPLACEMENT));
        return shown.toString();
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }
}

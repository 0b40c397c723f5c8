package io.github.promisemodel.json.token;

/** JSON tokens, pushed one by one. */
public interface TokenWriter {

    /** Writes the opening brace of an object. */
    void startObject();

    /** Writes the closing brace of an object. */
    void endObject();

    /** Writes the opening bracket of a list. */
    void startArray();

    /** Writes the closing bracket of a list. */
    void endArray();

    /**
     * Writes the name of a field.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes the name of a field of the format.
     *
     * @param name the name
     */
    default void name(FormatWord name) {
        name(name.text());
    }

    /**
     * Writes a text.
     *
     * @param text the text
     */
    void text(String text);

    /**
     * Writes a text of the format.
     *
     * @param text the text
     */
    default void text(FormatWord text) {
        text(text.text());
    }

    /**
     * Writes a whole number.
     *
     * @param number the number
     */
    void number(long number);

    /**
     * Writes a number as it is spelled.
     *
     * @param spelling its characters, as JSON spells numbers
     */
    void numeral(String spelling);

    /**
     * Writes true or false.
     *
     * @param flag which
     */
    void flag(boolean flag);

    /** Writes null. */
    void nothing();
}

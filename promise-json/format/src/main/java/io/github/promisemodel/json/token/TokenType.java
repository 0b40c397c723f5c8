package io.github.promisemodel.json.token;

/** The kinds of JSON token. */
public enum TokenType {
    /** The opening brace of an object. */
    START_OBJECT("an object"),
    /** The closing brace of an object. */
    END_OBJECT("the end of an object"),
    /** The opening bracket of a list. */
    START_ARRAY("a list"),
    /** The closing bracket of a list. */
    END_ARRAY("the end of a list"),
    /** The name of a field. */
    NAME("a name"),
    /** A text in quotation marks. */
    TEXT("a text"),
    /** A number. */
    NUMBER("a number"),
    /** The word true. */
    TRUE("true"),
    /** The word false. */
    FALSE("false"),
    /** The word null. */
    NULL("null"),
    /** There is nothing more. */
    END("the end of the input");

    private final String words;

    TokenType(String words) {
        this.words = words;
    }

    /** {@return what such a token is called in a message, such as {@code a text}} */
    public String words() {
        return words;
    }
}

package io.github.promisemodel.json.token;

/**
 * JSON tokens, pulled one by one. There is one current token; before the first {@link #next} there is none.
 *
 * <p>An adapter keeps numbers as they were spelled and converts nothing.
 */
public interface TokenReader {

    /**
     * Moves to the next token.
     *
     * @return its type; {@link TokenType#END} when there is nothing more
     * @throws TokenException if what comes is not JSON
     */
    TokenType next();

    /** {@return the type of the current token} */
    TokenType current();

    /** {@return the characters of the current name, text or number, escapes resolved and numbers as spelled} */
    String text();

    /** {@return the line of the token, from 1, or 0 if the source has no lines} */
    int line();

    /** {@return the column of the token in characters, from 1, or 0 if the source does not count characters} */
    int column();

    /** Skips the current value, to its last token. */
    default void skip() {
        int depth = 0;
        for (TokenType type = current(); ; type = next()) {
            if (type == TokenType.START_OBJECT || type == TokenType.START_ARRAY) {
                depth++;
            } else if (type == TokenType.END_OBJECT || type == TokenType.END_ARRAY) {
                depth--;
            }
            if (depth <= 0 || type == TokenType.END) {
                return;
            }
        }
    }
}

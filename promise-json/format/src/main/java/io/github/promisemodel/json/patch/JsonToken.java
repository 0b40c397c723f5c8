package io.github.promisemodel.json.patch;

import io.github.promisemodel.json.token.TokenReader;
import io.github.promisemodel.json.token.TokenType;
import java.util.Set;

/**
 * A token and its place.
 *
 * @param type its type
 * @param text the characters of a name, a text or a number; otherwise empty
 * @param line its line, from 1, or 0 if it was not read from a text
 * @param column its column in characters, from 1, or 0
 */
public record JsonToken(TokenType type, String text, int line, int column) {

    private static final Set<TokenType> WITH_TEXT = Set.of(TokenType.NAME, TokenType.TEXT, TokenType.NUMBER);

    /** The current token of some. */
    static JsonToken current(TokenReader in) {
        TokenType type = in.current();
        return new JsonToken(type, WITH_TEXT.contains(type) ? in.text() : "", in.line(), in.column());
    }

    /** A token that was not read. */
    static JsonToken of(TokenType type, String text) {
        return new JsonToken(type, text, 0, 0);
    }
}

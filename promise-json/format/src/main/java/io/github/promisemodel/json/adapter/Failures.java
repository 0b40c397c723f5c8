package io.github.promisemodel.json.adapter;

import io.github.promisemodel.json.token.TokenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;

/**
 * What an adapter says when its parser fails: the same words for the same failure. Which character of
 * invalid JSON fails first is the parser's to say.
 */
public final class Failures {

    private Failures() {}

    /**
     * The exception for a source that failed.
     *
     * @param e what it threw
     * @param line the line that the parser had come to, from 1, or 0 if it is not known
     * @param column its column in characters, from 1, or 0 if it is not known
     * @return a {@link TokenException} if the input is not UTF-8, otherwise the source's own exception, unchecked
     */
    public static RuntimeException ofSource(IOException e, int line, int column) {
        if (e instanceof NotUtf8Exception notUtf8) {
            return new TokenException(notUtf8.getMessage(), notUtf8.line(), notUtf8.column(), e);
        }
        if (e instanceof CharacterCodingException) {
            return notUtf8(line, column, e);
        }
        return new UncheckedIOException(e);
    }

    private static TokenException notUtf8(int line, int column, Throwable cause) {
        return new TokenException(NotUtf8Exception.message(cause), line, column, cause);
    }

    /**
     * The exception for a limit of the parser that is passed.
     *
     * @param said what the JSON library says of it
     * @param line the line, from 1, or 0 if it is not known
     * @param column the column in characters, from 1, or 0 if it is not known
     * @param cause the JSON library's own exception
     * @return the exception
     */
    public static TokenException ofLimit(String said, int line, int column, Throwable cause) {
        return TokenException.limitPassed("The input " + ParserLimits.words(said), line, column, cause);
    }

    /**
     * The exception for what is not a token.
     *
     * @param said what the JSON library says was found
     * @param cutOff whether it says that the input ends too soon
     * @param line the line, from 1, or 0 if it is not known
     * @param column the column in characters, from 1, or 0 if it is not known
     * @param cause the JSON library's own exception
     * @return the exception
     */
    public static TokenException ofToken(String said, boolean cutOff, int line, int column, Throwable cause) {
        if (cutOff || said.startsWith("Unexpected end-of-input")) {
            return new TokenException(
                    "The input ends before its JSON is complete; close what is open, or save the whole of it again",
                    line,
                    column,
                    cause);
        }
        if (said.startsWith("Invalid UTF-8")) {
            return notUtf8(line, column, cause); // a parser that decodes bytes itself
        }
        return new TokenException("The input is not JSON: " + SyntaxWords.of(said), line, column, cause);
    }
}

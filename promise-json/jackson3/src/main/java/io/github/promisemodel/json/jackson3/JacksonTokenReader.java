package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.token.TokenException;
import io.github.promisemodel.json.token.TokenReader;
import io.github.promisemodel.json.token.TokenType;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Tokens from a Jackson parser, whose own features about values are never asked for. */
final class JacksonTokenReader implements TokenReader {

    /** What Jackson says of its own features and of its source, which is no help to a person. */
    private static final Pattern ASIDES =
            Pattern.compile("( \\(for .*\\[Source.*\\]\\))|(: maybe a .*)|( \\(start marker .*)");

    private final JsonParser parser;
    /** What the parser reads from, if that knows its characters; a parser that reads bytes counts those instead. */
    private final @Nullable CharacterReader characters;

    private TokenType current;

    JacksonTokenReader(JsonParser parser, @Nullable CharacterReader characters) {
        this.parser = parser;
        this.characters = characters;
        this.current = typeOf(parser.currentToken());
    }

    @Override
    public TokenType next() {
        try {
            current = typeOf(parser.nextToken());
            return current;
        } catch (JacksonException e) {
            throw tokenException(e);
        }
    }

    @Override
    public TokenType current() {
        return current;
    }

    @Override
    public String text() {
        try {
            return current == TokenType.NAME ? parser.currentName() : parser.getString();
        } catch (JacksonException e) {
            throw tokenException(e); // a text is only decoded when it is asked for
        }
    }

    @Override
    public int line() {
        return line(parser.currentTokenLocation());
    }

    @Override
    public int column() {
        return column(parser.currentTokenLocation());
    }

    private static int line(@Nullable TokenStreamLocation location) {
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }

    private int column(@Nullable TokenStreamLocation location) {
        if (location == null || characters == null) {
            return 0;
        }
        long end = location.getCharOffset();
        int column = location.getColumnNr();
        return Math.max(0, column - characters.pairs(end - column + 1, end));
    }

    private TokenException tokenException(JacksonException e) {
        if (e instanceof JacksonIOException && !(e.getCause() instanceof CharacterCodingException)) {
            throw e; // the source failed, which says nothing of what is in it
        }
        TokenStreamLocation location = e.getLocation() != null ? e.getLocation() : parser.currentLocation();
        if (e instanceof StreamConstraintsException) {
            return TokenException.limitPassed(
                    "The input passes a limit of the reader: it is nested too deep, or a name, a text or a number in it is"
                            + " too long",
                    line(location),
                    column(location),
                    e);
        }
        return new TokenException(words(e), line(location), column(location), e);
    }

    private static String words(JacksonException e) {
        if (e instanceof JacksonIOException) {
            return "The input is not UTF-8 text; save it as UTF-8";
        }
        if (e instanceof UnexpectedEndOfInputException
                || e.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            return "The input ends before its JSON is complete";
        }
        String said = e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
        return "The input is not JSON: " + ASIDES.matcher(said).replaceAll("");
    }

    private static TokenType typeOf(@Nullable JsonToken token) {
        if (token == null) {
            return TokenType.END;
        }
        return switch (token) {
            case START_OBJECT -> TokenType.START_OBJECT;
            case END_OBJECT -> TokenType.END_OBJECT;
            case START_ARRAY -> TokenType.START_ARRAY;
            case END_ARRAY -> TokenType.END_ARRAY;
            case PROPERTY_NAME -> TokenType.NAME;
            case VALUE_STRING -> TokenType.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> TokenType.NUMBER;
            case VALUE_TRUE -> TokenType.TRUE;
            case VALUE_FALSE -> TokenType.FALSE;
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT -> TokenType.NULL;
            case NOT_AVAILABLE -> TokenType.END;
        };
    }
}

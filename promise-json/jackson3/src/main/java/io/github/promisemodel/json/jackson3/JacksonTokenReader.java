package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.adapter.Failures;
import io.github.promisemodel.json.adapter.SourceCharacters;
import io.github.promisemodel.json.adapter.TokenInput;
import io.github.promisemodel.json.token.ShortTexts;
import io.github.promisemodel.json.token.TokenType;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Tokens from a Jackson parser, whose own features about values are never asked for. */
final class JacksonTokenReader implements TokenInput {

    /** By the ordinal of Jackson's token; looked up once for each token of a document. */
    private static final TokenType[] TYPES = Arrays.stream(JsonToken.values())
            .map(JacksonTokenReader::typeOfEach)
            .toArray(TokenType[]::new);

    private final JsonParser parser;
    private final ShortTexts shortTexts = new ShortTexts();
    /** What the parser reads from, if that knows its characters; a parser that reads bytes counts those instead. */
    private final @Nullable SourceCharacters characters;

    private TokenType current;
    /** Where the current token is, once that was asked; a parser makes it anew each time. */
    private @Nullable TokenStreamLocation location;

    JacksonTokenReader(JsonParser parser, @Nullable SourceCharacters characters) {
        this.parser = parser;
        this.characters = characters;
        this.current = typeOf(parser.currentToken());
    }

    @Override
    public TokenType next() {
        try {
            location = null;
            current = typeOf(parser.nextToken());
            return current;
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    @Override
    public TokenType current() {
        return current;
    }

    @Override
    public String text() {
        try {
            if (current == TokenType.NAME) {
                return parser.currentName();
            }
            int length = parser.getStringLength();
            return length <= ShortTexts.LONGEST
                    ? shortTexts.of(parser.getStringCharacters(), parser.getStringOffset(), length)
                    : parser.getString();
        } catch (JacksonException e) {
            throw failure(e); // a text is only decoded when it is asked for
        }
    }

    @Override
    public int line() {
        return line(location());
    }

    @Override
    public int column() {
        return column(location());
    }

    private @Nullable TokenStreamLocation location() {
        if (location == null) {
            location = parser.currentTokenLocation();
        }
        return location;
    }

    private static int line(@Nullable TokenStreamLocation location) {
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }

    private int column(@Nullable TokenStreamLocation location) {
        return location == null || characters == null
                ? 0
                : characters.column(location.getCharOffset(), location.getColumnNr());
    }

    @Override
    public void close() {
        parser.close();
    }

    private RuntimeException failure(JacksonException e) {
        TokenStreamLocation location = e.getLocation() != null ? e.getLocation() : parser.currentLocation();
        int line = line(location);
        int column = column(location);
        if (e instanceof JacksonIOException && e.getCause() instanceof IOException cause) {
            return Failures.ofSource(cause, line, column);
        }
        if (e instanceof StreamConstraintsException) {
            return Failures.ofLimit(e.getOriginalMessage(), line, column, e);
        }
        return Failures.ofToken(e.getOriginalMessage(), e instanceof UnexpectedEndOfInputException, line, column, e);
    }

    private static TokenType typeOf(@Nullable JsonToken token) {
        return token == null ? TokenType.END : TYPES[token.ordinal()];
    }

    private static TokenType typeOfEach(JsonToken token) {
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

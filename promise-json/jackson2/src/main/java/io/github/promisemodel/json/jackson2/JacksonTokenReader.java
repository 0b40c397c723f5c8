package io.github.promisemodel.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.promisemodel.json.adapter.Failures;
import io.github.promisemodel.json.adapter.SourceCharacters;
import io.github.promisemodel.json.adapter.TokenInput;
import io.github.promisemodel.json.token.ShortTexts;
import io.github.promisemodel.json.token.TokenType;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tokens from a Jackson parser, whose own features about values are never asked for. */
final class JacksonTokenReader implements TokenInput {

    /** What Jackson says of a point where there should be a comma. */
    private static final String POINT = "Unexpected character ('.'";

    private static final String SECOND_POINT = "Unexpected character ('.' (code 46)) in numeric value";

    /** What Jackson says of a control character between tokens, which it places a character too late. */
    private static final String CONTROL_CHARACTER = "Illegal character ((CTRL-CHAR";

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
    private @Nullable JsonLocation location;

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
        } catch (IOException e) {
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
            int length = parser.getTextLength();
            return length <= ShortTexts.LONGEST
                    ? shortTexts.of(parser.getTextCharacters(), parser.getTextOffset(), length)
                    : parser.getText();
        } catch (IOException e) {
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

    private @Nullable JsonLocation location() {
        if (location == null) {
            location = parser.currentTokenLocation();
        }
        return location;
    }

    private static int line(@Nullable JsonLocation location) {
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }

    private int column(@Nullable JsonLocation location) {
        return location == null || characters == null
                ? 0
                : characters.column(location.getCharOffset(), location.getColumnNr());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private RuntimeException failure(IOException e) {
        JsonLocation location = e instanceof JsonProcessingException said && said.getLocation() != null
                ? said.getLocation()
                : parser.currentLocation();
        int line = line(location);
        int column = column(location);
        if (e instanceof StreamConstraintsException said) {
            return Failures.ofLimit(said.getOriginalMessage(), line, column, e);
        }
        if (e instanceof JsonProcessingException said) {
            String words = said.getOriginalMessage();
            int beyond = beyondItsPoint(words, column);
            if (beyond >= 0) {
                return Failures.ofToken(SECOND_POINT, false, line, column - beyond, e);
            }
            boolean late = column > 1 && words.startsWith(CONTROL_CHARACTER);
            return Failures.ofToken(words, e instanceof JsonEOFException, line, late ? column - 1 : column, e);
        }
        return Failures.ofSource(e, line, column);
    }

    /**
     * How many characters a second point in a number is beyond the first, which is where the number fails: 1.5.2 is not a number,
     * and not 1.5 with something behind it either. Of one that begins with a zero it is the second itself, 0 characters beyond. -1 if
     * it is something else that fails.
     */
    private int beyondItsPoint(String words, int column) {
        if (!words.startsWith(POINT) || parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
            return -1;
        }
        String number;
        try {
            number = parser.getText();
        } catch (IOException e) {
            return -1;
        }
        int point = number.indexOf('.');
        boolean isNextToIt = column(parser.currentTokenLocation()) + number.length() == column;
        if (point < 0 || !isNextToIt || number.indexOf('e') >= 0 || number.indexOf('E') >= 0) {
            return -1;
        }
        boolean isFromZero = number.startsWith("0") || number.startsWith("-0");
        return isFromZero ? 0 : number.length() - point;
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
            case FIELD_NAME -> TokenType.NAME;
            case VALUE_STRING -> TokenType.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> TokenType.NUMBER;
            case VALUE_TRUE -> TokenType.TRUE;
            case VALUE_FALSE -> TokenType.FALSE;
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT -> TokenType.NULL;
            case NOT_AVAILABLE -> TokenType.END;
        };
    }
}

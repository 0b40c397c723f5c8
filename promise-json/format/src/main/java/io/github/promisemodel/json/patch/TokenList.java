package io.github.promisemodel.json.patch;

import io.github.promisemodel.json.token.TokenReader;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import java.util.ArrayList;
import java.util.List;

/** Tokens in memory: what is written to it is read from it. */
final class TokenList implements TokenWriter, TokenReader {

    private static final JsonToken END = JsonToken.of(TokenType.END, "");

    private final List<JsonToken> tokens = new ArrayList<>();
    private int at = -1;

    /** The tokens of a value. */
    static TokenList of(JsonTree value) {
        TokenList list = new TokenList();
        value.addTo(list.tokens);
        return list;
    }

    // ------------------------------------------------------------------------

    private void add(TokenType type, String text) {
        tokens.add(JsonToken.of(type, text));
    }

    @Override
    public void startObject() {
        add(TokenType.START_OBJECT, "");
    }

    @Override
    public void endObject() {
        add(TokenType.END_OBJECT, "");
    }

    @Override
    public void startArray() {
        add(TokenType.START_ARRAY, "");
    }

    @Override
    public void endArray() {
        add(TokenType.END_ARRAY, "");
    }

    @Override
    public void name(String name) {
        add(TokenType.NAME, name);
    }

    @Override
    public void text(String text) {
        add(TokenType.TEXT, text);
    }

    @Override
    public void number(long number) {
        add(TokenType.NUMBER, Long.toString(number));
    }

    @Override
    public void numeral(String spelling) {
        add(TokenType.NUMBER, spelling);
    }

    @Override
    public void flag(boolean flag) {
        add(flag ? TokenType.TRUE : TokenType.FALSE, "");
    }

    @Override
    public void nothing() {
        add(TokenType.NULL, "");
    }

    // ------------------------------------------------------------------------

    private JsonToken token() {
        return at < tokens.size() ? tokens.get(at) : END;
    }

    @Override
    public TokenType next() {
        at++;
        return token().type();
    }

    @Override
    public TokenType current() {
        return token().type();
    }

    @Override
    public String text() {
        return token().text();
    }

    @Override
    public int line() {
        return token().line();
    }

    @Override
    public int column() {
        return token().column();
    }
}

package io.github.promisemodel.json.token;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of tokens to read from, made of a text like JSON with apostrophes for quotation marks. An exclamation mark stands
 * for what cannot be a token. It checks nothing; it is as good as the text it is given.
 */
public final class Tokens implements TokenReader {

    private record Token(TokenType type, String text, int line, int column) {}

    private static final Token END = new Token(TokenType.END, "", 0, 0);

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int column = 1;
    private int index = -1;
    private boolean broken;

    private Tokens(String source) {
        this.source = source;
        while (at < source.length() && !broken) {
            scan();
        }
    }

    /** Tokens, standing on none as yet. */
    public static Tokens of(String source) {
        return new Tokens(source);
    }

    /** Tokens, standing on the first. */
    public static Tokens onFirst(String source) {
        Tokens tokens = of(source);
        tokens.next();
        return tokens;
    }

    private void scan() {
        char first = source.charAt(at);
        switch (first) {
            case '{' -> add(TokenType.START_OBJECT, 1);
            case '}' -> add(TokenType.END_OBJECT, 1);
            case '[' -> add(TokenType.START_ARRAY, 1);
            case ']' -> add(TokenType.END_ARRAY, 1);
            case '\'' -> scanText();
            case '!' -> broken = true;
            case ',', ':', ' ', '\n' -> advance(1);
            default -> scanWord();
        }
    }

    private void scanText() {
        int end = source.indexOf('\'', at + 1);
        boolean name = end + 1 < source.length() && source.charAt(end + 1) == ':';
        add(name ? TokenType.NAME : TokenType.TEXT, source.substring(at + 1, end), end + 1 - at);
    }

    private void scanWord() {
        int end = at;
        while (end < source.length() && ",]} \n".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        String word = source.substring(at, end);
        TokenType type = switch (word) {
            case "true" -> TokenType.TRUE;
            case "false" -> TokenType.FALSE;
            case "null" -> TokenType.NULL;
            default -> TokenType.NUMBER;
        };
        add(type, word, word.length());
    }

    private void add(TokenType type, int length) {
        add(type, source.substring(at, at + length), length);
    }

    private void add(TokenType type, String text, int length) {
        tokens.add(new Token(type, text, line, column));
        advance(length);
    }

    private void advance(int length) {
        for (int i = 0; i < length; i++, at++) {
            boolean feed = source.charAt(at) == '\n';
            line += feed ? 1 : 0;
            column = feed ? 1 : column + 1;
        }
    }

    private Token token() {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }

    @Override
    public TokenType next() {
        index++;
        if (broken && index >= tokens.size()) {
            throw new TokenException("An exclamation mark is no token", line, column, new IllegalStateException());
        }
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

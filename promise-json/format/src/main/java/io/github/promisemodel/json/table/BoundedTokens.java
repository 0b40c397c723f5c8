package io.github.promisemodel.json.table;

import io.github.promisemodel.json.token.Limit;
import io.github.promisemodel.json.token.TokenException;
import io.github.promisemodel.json.token.TokenReader;
import io.github.promisemodel.json.token.TokenType;

/** Tokens that are nested no deeper than a limit, those that are passed over included. */
final class BoundedTokens implements TokenReader {

    private final TokenReader tokens;
    private final int most;
    private int depth;
    private TokenType current;

    /** Starts at the current token, the first of the value that is read. */
    BoundedTokens(TokenReader tokens, int most) {
        this.tokens = tokens;
        this.most = most;
        this.current = tokens.current();
        this.depth = isStart(current) ? 1 : 0;
    }

    private static boolean isStart(TokenType type) {
        return type == TokenType.START_OBJECT || type == TokenType.START_ARRAY;
    }

    @Override
    public TokenType next() {
        TokenType type = tokens.next();
        current = type;
        if (isStart(type)) {
            depth++;
            if (depth > most) {
                throw TokenException.limitPassed(
                        "The input " + Limit.DEPTH.passed(Integer.toString(depth), most), line(), column());
            }
        } else if (type == TokenType.END_OBJECT || type == TokenType.END_ARRAY) {
            depth--;
        }
        return type;
    }

    @Override
    public TokenType current() {
        return current;
    }

    @Override
    public String text() {
        return tokens.text();
    }

    @Override
    public int line() {
        return tokens.line();
    }

    @Override
    public int column() {
        return tokens.column();
    }
}

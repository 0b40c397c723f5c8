package io.github.promisemodel.json.facade;

import io.github.promisemodel.json.token.TokenException;
import io.github.promisemodel.json.token.TokenReader;
import io.github.promisemodel.json.token.TokenType;

/** The tokens of an array, which knows how deep inside of it they stand, and whether there can be more. */
final class ArrayTokens implements TokenReader {

    private final TokenReader tokens;
    private int depth;
    private boolean broken;

    ArrayTokens(TokenReader tokens) {
        this.tokens = tokens;
    }

    @Override
    public TokenType next() {
        try {
            TokenType type = tokens.next();
            switch (type) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                default -> {}
            }
            return type;
        } catch (TokenException e) {
            broken = true;
            throw e;
        }
    }

    /** Moves past what is left of an item whose reading stopped early. */
    void leaveItem() {
        while (depth > 1) {
            next();
        }
    }

    /** Whether the array has begun and not ended. */
    boolean isInside() {
        return depth > 0;
    }

    /** Whether a token could not be read, so that there is no telling what those after it would mean. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public TokenType current() {
        return tokens.current();
    }

    @Override
    public String text() {
        try {
            return tokens.text();
        } catch (TokenException e) {
            broken = true;
            throw e;
        }
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

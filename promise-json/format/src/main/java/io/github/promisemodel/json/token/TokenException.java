package io.github.promisemodel.json.token;

import org.jspecify.annotations.Nullable;

/** The input cannot be read on: what follows is not a token, or a limit is passed. */
public final class TokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whether a limit is passed. */
    private final boolean limitPassed;
    /** The line, from 1, or 0 if it is not known. */
    private final int line;
    /** The column in characters, from 1, or 0 if it is not known. */
    private final int column;

    /**
     * Makes the exception.
     *
     * @param message what was found, in plain words
     * @param line the line, from 1, or 0 if it is not known
     * @param column the column in characters, from 1, or 0 if it is not known
     * @param cause the JSON library's own exception
     */
    public TokenException(String message, int line, int column, Throwable cause) {
        this(message, false, line, column, cause);
    }

    private TokenException(String message, boolean limitPassed, int line, int column, @Nullable Throwable cause) {
        super(message, cause);
        this.limitPassed = limitPassed;
        this.line = line;
        this.column = column;
    }

    /**
     * The exception for a limit that is passed.
     *
     * @param message which limit, in plain words
     * @param line the line, from 1, or 0 if it is not known
     * @param column the column in characters, from 1, or 0 if it is not known
     * @param cause the JSON library's own exception
     * @return the exception
     */
    public static TokenException limitPassed(String message, int line, int column, Throwable cause) {
        return new TokenException(message, true, line, column, cause);
    }

    /**
     * The exception for a limit of our own that is passed.
     *
     * @param message which limit, in plain words
     * @param line the line, from 1, or 0 if it is not known
     * @param column the column in characters, from 1, or 0 if it is not known
     * @return the exception
     */
    public static TokenException limitPassed(String message, int line, int column) {
        return new TokenException(message, true, line, column, null);
    }

    /** {@return whether a limit is passed; otherwise what follows is not a token} */
    public boolean isLimitPassed() {
        return limitPassed;
    }

    /** {@return the line, from 1, or 0 if it is not known} */
    public int getLine() {
        return line;
    }

    /** {@return the column in characters, from 1, or 0 if it is not known} */
    public int getColumn() {
        return column;
    }
}

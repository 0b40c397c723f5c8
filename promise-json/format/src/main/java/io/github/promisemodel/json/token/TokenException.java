package io.github.promisemodel.json.token;

/** The input is not JSON: what stands there cannot be a token. */
public final class TokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
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
        super(message, cause);
        this.line = line;
        this.column = column;
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

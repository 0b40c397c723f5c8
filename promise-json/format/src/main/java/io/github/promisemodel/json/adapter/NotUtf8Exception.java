package io.github.promisemodel.json.adapter;

import java.nio.charset.CharacterCodingException;

/** Bytes that are not a character in UTF-8. */
final class NotUtf8Exception extends CharacterCodingException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    NotUtf8Exception(int line, int column) {
        this.line = line;
        this.column = column;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    @Override
    public String getMessage() {
        return "The input is not UTF-8 text; save it as UTF-8";
    }
}

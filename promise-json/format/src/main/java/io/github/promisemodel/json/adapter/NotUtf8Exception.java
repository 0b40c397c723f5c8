package io.github.promisemodel.json.adapter;

import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Bytes that are not a character in UTF-8. */
final class NotUtf8Exception extends CharacterCodingException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    NotUtf8Exception(int line, int column, CharacterCodingException cause) {
        this.line = line;
        this.column = column;
        initCause(cause);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    @Override
    public String getMessage() {
        return message(getCause());
    }

    /** What is said of input that fails for a reason. */
    static String message(@Nullable Throwable cause) {
        return cause instanceof OtherEncodingException other
                ? "The input is " + other.encoding() + ", not UTF-8; save it as UTF-8"
                : "The input is not UTF-8 text; save it as UTF-8";
    }
}

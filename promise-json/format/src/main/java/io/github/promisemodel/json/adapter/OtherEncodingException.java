package io.github.promisemodel.json.adapter;

import java.nio.charset.CharacterCodingException;

/** Bytes that are text in another encoding of Unicode than UTF-8. */
public final class OtherEncodingException extends CharacterCodingException {

    private static final long serialVersionUID = 1L;

    /** The name of the encoding. */
    private final String encoding;

    /**
     * Makes it.
     *
     * @param encoding the encoding, such as {@code UTF-16}
     */
    public OtherEncodingException(String encoding) {
        this.encoding = encoding;
    }

    /** {@return the encoding, such as {@code UTF-16}} */
    public String encoding() {
        return encoding;
    }

    @Override
    public String getMessage() {
        return "The bytes are " + encoding;
    }
}

package io.github.promisemodel.json.suite;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;

/** A stream that never ends: one text after the other, each made when it is come to. It remembers only that one. */
final class Endless extends InputStream {

    private final LongFunction<String> texts;
    private long made;
    private byte[] bytes = new byte[0];
    private int at;

    Endless(LongFunction<String> texts) {
        this.texts = texts;
    }

    /** How many texts have been come to. */
    long made() {
        return made;
    }

    private void fill() {
        while (at == bytes.length) {
            bytes = texts.apply(made).getBytes(StandardCharsets.UTF_8);
            made++;
            at = 0;
        }
    }

    @Override
    public int read() {
        fill();
        return bytes[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        fill();
        int read = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, offset, read);
        at += read;
        return read;
    }
}

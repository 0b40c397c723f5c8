package io.github.promisemodel.json.token;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document as far as its limit, which is counted in bytes of UTF-8. Past it a {@link TokenException}
 * says so, with the place where the limit lies; nothing behind that is handed on.
 */
public final class BoundedReader extends Reader {

    private final Reader source;
    private final long most;
    private long bytes;
    private int line = 1;
    private int column = 1;
    private char last;

    /**
     * Makes the reader.
     *
     * @param source the characters; it is not closed
     * @param most how many bytes the document has at most
     */
    public BoundedReader(Reader source, long most) {
        this.source = source;
        this.most = most;
    }

    @Override
    public int read(char @Nullable [] into, int start, int length) throws IOException {
        if (into == null || length == 0) {
            return 0;
        }
        int read = source.read(into, start, length);
        for (int i = start; i < start + read; i++) {
            count(into[i]);
        }
        return read;
    }

    /** Counts from here on, as for the next of many documents in one source. */
    public void startAfresh() {
        bytes = 0;
    }

    private void count(char next) {
        bytes += next < 0x80 ? 1 : next < 0x800 || Character.isSurrogate(next) ? 2 : 3;
        if (bytes > most) {
            throw TokenException.limitPassed(
                    "The document " + Limit.DOCUMENT.passed(Long.toString(most), most), line, column);
        }
        if (next == '\n' && last == '\r') {
            column = 1; // one line end of two characters
        } else if (next == '\n' || next == '\r') {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(next)) {
            column++;
        }
        last = next;
    }

    @Override
    public void close() {
        // the source is its owner's to close
    }
}

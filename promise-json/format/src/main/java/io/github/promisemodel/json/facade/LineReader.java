package io.github.promisemodel.json.facade;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** The characters of one line after the other. Each line ends as a source does, before its line feed. */
final class LineReader extends Reader {

    private final Reader source;
    private final char[] buffer;
    private int from;
    private int to;
    private boolean lineEnded = true;
    private int line;
    private int nextLine = 1;
    private @Nullable CharacterCodingException failed;

    LineReader(Reader source) {
        this(source, 8192);
    }

    LineReader(Reader source, int size) {
        this.source = source;
        this.buffer = new char[size];
    }

    /** Goes to the next line, past what is left of this one. False if there is none. */
    boolean advance() throws IOException {
        if (!lineEnded) {
            passOver(new char[buffer.length]);
        }
        line = nextLine;
        try {
            lineEnded = !isMore();
        } catch (CharacterCodingException e) {
            lineEnded = false; // there is something on the line, though nothing that can be read
            failed = e;
        }
        return !lineEnded;
    }

    private void passOver(char[] rest) throws IOException {
        int read = 0;
        while (read >= 0) {
            try {
                read = read(rest, 0, rest.length);
            } catch (CharacterCodingException e) {
                read = 0; // the source goes on behind it
            }
        }
    }

    /** The number of the line, from 1; a carriage return alone counts as the end of one, as it does for a parser. */
    int line() {
        return line;
    }

    @Override
    public int read(char[] into, int start, int length) throws IOException {
        if (failed != null) {
            CharacterCodingException e = failed;
            failed = null;
            throw e;
        }
        if (lineEnded || !isMore()) {
            lineEnded = true;
            return -1;
        }
        int end = from;
        int last = Math.min(to, from + length);
        while (end < last && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        if (end == from) {
            return readLineEnd(into, start);
        }
        int read = end - from;
        System.arraycopy(buffer, from, into, start, read);
        from = end;
        return read;
    }

    private int readLineEnd(char[] into, int start) throws IOException {
        boolean alone = buffer[from] == '\r' && !isLineFeedNext();
        nextLine++;
        if (alone) {
            into[start] = '\r';
            from++;
            return 1;
        }
        from += buffer[from] == '\r' ? 2 : 1;
        lineEnded = true;
        return -1;
    }

    private boolean isLineFeedNext() throws IOException {
        if (from + 1 == to) {
            buffer[0] = buffer[from];
            from = 0;
            to = 1;
            to += Math.max(0, source.read(buffer, 1, buffer.length - 1));
        }
        return from + 1 < to && buffer[from + 1] == '\n';
    }

    private boolean isMore() throws IOException {
        if (from == to) {
            from = 0;
            to = 0;
            to = Math.max(0, source.read(buffer, 0, buffer.length));
        }
        return from < to;
    }

    @Override
    public void close() {
        // the source is its owner's to close
    }
}

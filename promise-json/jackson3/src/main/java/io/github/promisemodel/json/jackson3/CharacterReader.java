package io.github.promisemodel.json.jackson3;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a source, without a byte order mark at its start. It remembers which of them, such as an emoji, take
 * two Java characters, so that a column can count each once.
 */
final class CharacterReader extends Reader {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Reader source;
    private boolean started;
    private long offset;
    private char last;

    /** Where the second halves of pairs stand, in order. */
    private long[] seconds = new long[0];

    private int secondCount;

    CharacterReader(Reader source) {
        this.source = source;
    }

    @Override
    public int read(char @Nullable [] into, int start, int length) throws IOException {
        if (into == null || length == 0) {
            return 0;
        }
        int read = source.read(into, start, length);
        if (!started && read > 0) {
            started = true;
            if (into[start] == BYTE_ORDER_MARK) {
                read--;
                System.arraycopy(into, start + 1, into, start, read);
                if (read == 0) {
                    read = source.read(into, start, length);
                }
            }
        }
        for (int i = start; i < start + read; i++, offset++) {
            if (Character.isSurrogatePair(last, into[i])) {
                remember(offset);
            }
            last = into[i];
        }
        return read;
    }

    private void remember(long second) {
        if (secondCount == seconds.length) {
            seconds = Arrays.copyOf(seconds, Math.max(16, 2 * secondCount));
        }
        seconds[secondCount] = second;
        secondCount++;
    }

    /** How many pairs end between two offsets, the first of them inclusive. */
    int pairs(long from, long to) {
        return before(to) - before(from);
    }

    private int before(long end) {
        int found = Arrays.binarySearch(seconds, 0, secondCount, end);
        return found >= 0 ? found : -found - 1;
    }

    @Override
    public void close() {
        // the source is its owner's to close
    }
}

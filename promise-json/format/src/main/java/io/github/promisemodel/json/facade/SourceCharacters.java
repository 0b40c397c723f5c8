package io.github.promisemodel.json.facade;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a source, as a parser reads them. It remembers which of them, such as an emoji, take two Java
 * characters, so that a column can count each once.
 *
 * <p>It serves one parser and one thread.
 */
public final class SourceCharacters extends Reader {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** A source may have no end; what has been passed is forgotten once this many pairs are remembered. */
    private static final int MOST_KEPT = 4096;

    private final Reader source;
    private final boolean start;
    private long offset;
    private char last;

    /** The line that has been read up to, where it starts, and how many pairs stand on it so far. */
    private int line = 1;

    private long lineStart;
    private int linePairs;

    /** Where the second halves of pairs stand, in order. */
    private long[] seconds = new long[0];

    private int secondCount;

    /** Up to where pairs have been forgotten, and how many of them stood on the line of that place. */
    private long settled;

    private int settledPairs;
    private long asked;
    private int askedColumn = 1;

    /**
     * Reads on from a source.
     *
     * @param source the characters
     * @param start whether they are the first of their document, so that a byte order mark is passed over
     */
    SourceCharacters(Reader source, boolean start) {
        this.source = source;
        this.start = start;
    }

    @Override
    public int read(char @Nullable [] into, int from, int length) throws IOException {
        if (into == null || length == 0) {
            return 0;
        }
        int read = readOn(into, from, length);
        if (start && offset == 0 && last == 0 && read > 0 && into[from] == BYTE_ORDER_MARK) {
            last = BYTE_ORDER_MARK;
            read--;
            System.arraycopy(into, from + 1, into, from, read);
            if (read == 0) {
                read = readOn(into, from, length);
            }
        }
        for (int i = from; i < from + read; i++, offset++) {
            char character = into[i];
            if (character <= '\r') {
                endLine(character);
            } else if (Character.isSurrogatePair(last, character)) {
                remember(offset);
            }
            last = character;
        }
        return read;
    }

    private int readOn(char[] into, int from, int length) throws IOException {
        try {
            return source.read(into, from, length);
        } catch (CharacterCodingException e) {
            NotUtf8Exception placed = new NotUtf8Exception(line, (int) (offset - lineStart) - linePairs + 1);
            placed.initCause(e);
            throw placed;
        }
    }

    private void endLine(char character) {
        if (character == '\r' || character == '\n') {
            line += character == '\n' && last == '\r' ? 0 : 1;
            lineStart = offset + 1;
            linePairs = 0;
        }
    }

    private void remember(long second) {
        if (secondCount == seconds.length) {
            seconds = Arrays.copyOf(seconds, Math.max(16, 2 * secondCount));
        }
        seconds[secondCount] = second;
        secondCount++;
        linePairs++;
    }

    /**
     * The column of a place in characters. Places are asked for in the order in which they come.
     *
     * @param place how many Java characters come before it
     * @param column its column in Java characters, from 1
     * @return its column, from 1
     */
    public int column(long place, int column) {
        if (secondCount > MOST_KEPT) {
            settle();
        }
        asked = place;
        askedColumn = column;
        long from = place - column + 1;
        int pairs = from < settled ? settledPairs + before(place) : before(place) - before(from);
        return Math.max(0, column - pairs);
    }

    private int before(long end) {
        int found = Arrays.binarySearch(seconds, 0, secondCount, end);
        return found >= 0 ? found : -found - 1;
    }

    /** Forgets the pairs before the place asked for last: places are asked for in their order, so none will be again. */
    private void settle() {
        long from = asked - askedColumn + 1;
        int gone = before(asked);
        settledPairs = from < settled ? settledPairs + gone : gone - before(from);
        settled = asked;
        secondCount -= gone;
        System.arraycopy(seconds, gone, seconds, 0, secondCount);
    }

    @Override
    public void close() {
        // the source is its owner's to close
    }
}

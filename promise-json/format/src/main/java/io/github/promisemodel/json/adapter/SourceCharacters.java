package io.github.promisemodel.json.adapter;

import io.github.promisemodel.json.token.Limit;
import io.github.promisemodel.json.token.TokenException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a source, as a parser reads them. It remembers which of them, such as an emoji, take two Java
 * characters, so that a column can count each once, and reads a document as far as its limit, which is counted in bytes of
 * UTF-8. Past it a {@link TokenException} says so, with the place where the limit lies.
 *
 * <p>It serves one parser and one thread.
 */
public final class SourceCharacters extends Reader {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** How many characters a parser of Jackson asks for unless it reuses a larger buffer. */
    private static final int SMALLEST_BUFFER = 4_000;

    /** A source may have no end; what has been passed is forgotten once this many pairs are remembered. */
    private static final int MOST_KEPT = 4096;

    private final Reader source;
    private final boolean start;
    private final long most;
    private long offset;
    private char last;

    /** How many bytes the document has so far. */
    private long bytes;

    /** The line that has been read up to, where it starts, and how many pairs it has so far. */
    private int line = 1;

    private long lineStart;
    private int linePairs;

    /** The places of the second characters of pairs, in order. */
    private long[] seconds = new long[0];

    private int secondCount;

    /** Up to where pairs have been forgotten, and how many of them are on the line of that place. */
    private long settled;

    private int settledPairs;
    private long asked;
    private int askedColumn = 1;

    /** How the source failed behind the characters that were given last. */
    private @Nullable IOException failed;

    /**
     * Reads on from a source.
     *
     * @param source the characters
     * @param start whether they are the first of their document, so that a byte order mark is passed over
     * @param most how many bytes the document has at most
     */
    public SourceCharacters(Reader source, boolean start, long most) {
        this.source = source;
        this.start = start;
        this.most = most;
    }

    /** Counts bytes from here on, as for the next of many documents in one source. */
    public void startAfresh() {
        bytes = 0;
    }

    /**
     * Reads as many characters as are asked for while there are any, and no more than a parser's smallest buffer holds. A parser
     * places some faults by where its buffer ends, and how far it has read counts for limits: neither must depend on how many a
     * source gives at a time, or on how large a buffer of an earlier parser is.
     */
    @Override
    public int read(char @Nullable [] into, int from, int length) throws IOException {
        if (into == null || length == 0) {
            return 0;
        }
        boolean isStart = start && offset == 0 && last == 0;
        int most = Math.min(length, SMALLEST_BUFFER);
        int filled = 0;
        int read = 0;
        while (filled < most && read >= 0 && failed == null) {
            read = readSome(into, from + filled, most - filled);
            filled += Math.max(0, read);
        }
        if (filled == 0 && failed != null) {
            IOException e = failed;
            failed = null;
            throw e;
        }
        if (isStart) {
            refuseWide(into, from, from + filled);
        }
        return filled == 0 ? -1 : filled;
    }

    /** A text that was made of UTF-16 byte by byte has a NUL beside each character. */
    private static void refuseWide(char[] into, int from, int to) throws IOException {
        Optional<String> other = WideEncoding.of(into, from, to);
        if (other.isPresent()) {
            throw new NotUtf8Exception(1, 1, new OtherEncodingException(other.get()));
        }
    }

    private int readSome(char[] into, int from, int length) {
        try {
            return readAtStart(into, from, length);
        } catch (IOException e) {
            failed = e;
            return 0;
        }
    }

    private int readAtStart(char[] into, int from, int length) throws IOException {
        int read = readOn(into, from, length);
        if (start && offset == 0 && last == 0 && read > 0 && into[from] == BYTE_ORDER_MARK) {
            last = BYTE_ORDER_MARK;
            bytes += 1 + furtherBytes(BYTE_ORDER_MARK);
            read--;
            System.arraycopy(into, from + 1, into, from, read);
            if (read == 0) {
                read = readOn(into, from, length);
            }
        }
        if (read > 0) {
            take(into, from, from + read);
        }
        return read;
    }

    /** Counts what was read. Nearly every character is of one byte and ends no line, and is only looked at. */
    private void take(char[] into, int from, int to) {
        long origin = offset - from;
        int furtherBytes = 0;
        int within = within(from, to, 0);
        for (int i = plain(into, from, within); i < to; i = plain(into, i + 1, within)) {
            char character = into[i];
            furtherBytes += furtherBytes(character);
            within = within(from, to, furtherBytes);
            if (i >= within) {
                bytes = most + 1;
                throw tooLong(origin + i);
            }
            note(character, i == from ? last : into[i - 1], origin + i);
        }
        bytes += to - from + furtherBytes;
        offset = origin + to;
        last = into[to - 1];
    }

    /** The first place, from one on, of a character that is of more than one byte or may end a line. */
    private static int plain(char[] into, int from, int to) {
        int i = from;
        while (i < to && into[i] > '\r' && into[i] < 0x80) {
            i++;
        }
        return i;
    }

    /** The place of the first character past the limit. */
    private int within(int from, int to, int furtherBytes) {
        return from + (int) Math.min(to - from, most - bytes - furtherBytes);
    }

    private static int furtherBytes(char character) {
        if (character < 0x80) {
            return 0;
        }
        return character < 0x800 || Character.isSurrogate(character) ? 1 : 2;
    }

    private TokenException tooLong(long place) {
        return TokenException.limitPassed(
                "The document " + Limit.DOCUMENT.passed(Long.toString(most), most), line, column(place));
    }

    private int column(long place) {
        return (int) (place - lineStart) - linePairs + 1;
    }

    private void note(char character, char before, long place) {
        if (character == '\n' || character == '\r') {
            line += character == '\n' && before == '\r' ? 0 : 1;
            lineStart = place + 1;
            linePairs = 0;
        } else if (Character.isSurrogatePair(before, character)) {
            remember(place);
        }
    }

    private int readOn(char[] into, int from, int length) throws IOException {
        try {
            return source.read(into, from, length);
        } catch (CharacterCodingException e) {
            throw new NotUtf8Exception(line, column(offset), e);
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

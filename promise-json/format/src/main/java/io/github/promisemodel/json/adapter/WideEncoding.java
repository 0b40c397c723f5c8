package io.github.promisemodel.json.adapter;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Encodings that take two bytes or four for each character of ASCII, with which every JSON document begins. */
public final class WideEncoding {

    /** How many bytes tell them apart. */
    public static final int BYTES = 4;

    private static final int NONE = -1;

    private WideEncoding() {}

    /**
     * The encoding of a document that begins with these bytes, with a byte order mark or without one.
     *
     * @param start its first bytes, {@link #BYTES} of them unless it is shorter
     * @return the encoding, or empty if it may be UTF-8
     */
    public static Optional<String> of(byte[] start) {
        int first = octet(start, 0);
        int second = octet(start, 1);
        boolean isPair = octet(start, 2) == 0 && octet(start, 3) == 0;
        if (first == 0xff && second == 0xfe || first > 0 && second == 0) {
            return Optional.of(isPair ? "UTF-32" : "UTF-16");
        }
        if (first == 0xfe && second == 0xff || first == 0 && second > 0) {
            return Optional.of("UTF-16");
        }
        boolean isLast =
                octet(start, 2) == 0xfe && octet(start, 3) == 0xff || octet(start, 2) == 0 && octet(start, 3) > 0;
        return first == 0 && second == 0 && isLast ? Optional.of("UTF-32") : Optional.empty();
    }

    /** The same of the first characters of a text, by the bytes that it has in UTF-8. */
    static Optional<String> of(char[] text, int from, int to) {
        String start = new String(text, from, Math.min(BYTES, to - from));
        byte[] bytes = start.getBytes(StandardCharsets.UTF_8);
        return of(Arrays.copyOf(bytes, Math.min(BYTES, bytes.length)));
    }

    private static int octet(byte[] start, int index) {
        return index < start.length ? start[index] & 0xff : NONE;
    }
}

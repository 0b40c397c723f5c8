package io.github.promisemodel.json.fuzzing;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes taken as choices, one after the other; once they are used up, every choice is the first. */
final class Recipe {

    private final byte[] bytes;
    private int next;

    Recipe(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isEmpty() {
        return next >= bytes.length;
    }

    /** A number from 0 to one less than the bound, of one byte, or of two where one is too few. */
    int below(int bound) {
        if (bound <= 1) {
            return 0;
        }
        int number = octet();
        return (bound > 256 ? number << 8 | octet() : number) % bound;
    }

    boolean flag() {
        return (octet() & 1) == 1;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** A number of any size, small ones often. */
    long number() {
        long number = 0;
        for (int octets = octet() % 9; octets > 0; octets--) {
            number = number << 8 | octet();
        }
        return number;
    }

    /** A text of its own: a length, and as many bytes. */
    String text() {
        int length = Math.min(octet() & 0x3f, bytes.length - Math.min(next, bytes.length));
        String text = new String(bytes, Math.min(next, bytes.length), length, StandardCharsets.UTF_8);
        next += length;
        return text;
    }

    private int octet() {
        return next < bytes.length ? bytes[next++] & 0xff : 0;
    }
}

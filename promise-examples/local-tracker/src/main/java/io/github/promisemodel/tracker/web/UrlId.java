package io.github.promisemodel.tracker.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An id in an address. Letters, digits, hyphens, underscores and dots stand for themselves; every other byte of its UTF-8 is {@code ~}
 * and two hexadecimal digits, so that no id is a step up, a new path or anything else that a server or a browser would take apart: {@code
 * 4/1} is {@code 4~2F1}.
 */
public final class UrlId {

    private static final int HEX = 16;

    private UrlId() {}

    /**
     * An id as a part of an address.
     *
     * @param id the id
     * @return it in an address
     */
    public static String of(String id) {
        StringBuilder part = new StringBuilder(id.length());
        boolean isDots = id.chars().allMatch(character -> character == '.');
        for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xff);
            if (isPlain(character) && !(isDots && character == '.')) {
                part.append(character);
            } else {
                part.append('~').append(String.format("%02X", (int) character));
            }
        }
        return part.toString();
    }

    private static boolean isPlain(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '-'
                || character == '_'
                || character == '.';
    }

    /**
     * The id of a part of an address. What is not written as {@link #of} does is taken as it is, and is then the id of nothing.
     *
     * @param part the part
     * @return the id
     */
    public static String parse(String part) {
        ByteArrayOutputStream id = new ByteArrayOutputStream();
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], HEX) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], HEX) : -1;
            if (bytes[i] == '~' && high >= 0 && low >= 0) {
                id.write(high * HEX + low);
                i += 2;
            } else {
                id.write(bytes[i]);
            }
        }
        return id.toString(StandardCharsets.UTF_8);
    }
}

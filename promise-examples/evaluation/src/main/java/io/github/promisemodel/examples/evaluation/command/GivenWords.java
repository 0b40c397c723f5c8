package io.github.promisemodel.examples.evaluation.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words after {@code promise} as they were given, in any locale.
 *
 * <p>Java reads them in the locale's charset, and puts U+FFFD for what that does not have; where {@code LC_ALL=C} is set, as in
 * many a job of cron, that is every character which is not ASCII. On Linux the bytes are still to be had.
 */
final class GivenWords {

    /** The command line of this process. */
    private static final Path BYTES = Path.of("/proc/self/cmdline");

    private static final char REPLACEMENT = '\ufffd';

    /** A byte that is not of UTF-8 is a surrogate that stands alone, as Python has it: U+DC80 to U+DCFF. */
    private static final int BYTE = 0xdc00;

    private GivenWords() {}

    /**
     * The words, in UTF-8 where Java could not read them.
     *
     * @param read the words as Java read them
     * @return the words; one that cannot be had is as Java read it
     */
    static String[] of(String... read) {
        if (Arrays.stream(read).allMatch(GivenWords::isRead)) {
            return read;
        }
        try {
            return of(Files.readAllBytes(BYTES), read);
        } catch (IOException e) {
            return read;
        }
    }

    /** Whether Java could read all of a word. */
    static boolean isRead(String word) {
        return word.indexOf(REPLACEMENT) < 0;
    }

    /** The words at the end of a command line, each of which ends with NUL. */
    static String[] of(byte[] line, String... read) {
        List<String> all = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < line.length; at++) {
            if (line[at] == 0) {
                all.add(decoded(ByteBuffer.wrap(line, start, at - start)));
                start = at + 1;
            }
        }
        int before = all.size() - read.length;
        if (before < 0) {
            return read;
        }
        String[] words = read.clone();
        for (int i = 0; i < read.length; i++) {
            words[i] = isRead(read[i]) ? read[i] : all.get(before + i);
        }
        return words;
    }

    private static String decoded(ByteBuffer bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CharBuffer word = CharBuffer.allocate(bytes.remaining() + 1);
        while (true) {
            CoderResult result = decoder.decode(bytes, word, true);
            if (!result.isError()) {
                return word.flip().toString();
            }
            for (int i = 0; i < result.length(); i++) {
                word.put((char) (BYTE + Byte.toUnsignedInt(bytes.get())));
            }
        }
    }

    /** The bytes of a word. */
    static byte[] bytes(String word) {
        ByteBuffer bytes = ByteBuffer.allocate(3 * word.length());
        word.codePoints().forEach(character -> {
            if (character > BYTE && character <= BYTE + 0xff) {
                bytes.put((byte) (character - BYTE));
            } else {
                bytes.put(Character.toString(character).getBytes(StandardCharsets.UTF_8));
            }
        });
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}

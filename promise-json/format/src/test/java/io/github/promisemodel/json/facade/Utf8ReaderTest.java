package io.github.promisemodel.json.facade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters, held against what the JDK decodes, which puts a mark where bytes are none. */
class Utf8ReaderTest {

    /** A letter, the bytes of characters of two, three and four bytes, and two that are in no character. */
    private static final int[] BYTES = {'a', 0xc3, 0xa9, 0xe2, 0x82, 0xf0, 0x9f, 0xff, 0xc0};

    /** What is read, with a mark for each time that the reader says that bytes are no character. */
    private static String read(Utf8Reader reader, int atOnce) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] into = new char[atOnce + 2];
        for (int read = 0; read >= 0; ) {
            try {
                read = reader.read(into, 1, atOnce);
                text.append(into, 1, Math.max(0, read));
            } catch (CharacterCodingException e) {
                text.append('\ufffd');
            }
        }
        return text.toString();
    }

    private static InputStream slow(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(most, length));
            }
        };
    }

    private static List<byte[]> sequences(int length) {
        List<byte[]> sequences = new ArrayList<>();
        for (int i = 0; i < Math.pow(BYTES.length, length); i++) {
            byte[] bytes = new byte[length];
            for (int at = 0, left = i; at < length; at++, left /= BYTES.length) {
                bytes[at] = (byte) BYTES[left % BYTES.length];
            }
            sequences.add(bytes);
        }
        return sequences;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void everyCharacterIsReadAndEveryFaultIsReported(int given) throws IOException {
        for (int length = 0; length <= 4; length++) {
            for (byte[] bytes : sequences(length)) {
                assertThat(read(new Utf8Reader(slow(bytes, given)), given))
                        .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8189, 8190, 8191, 8192, 8193, 16_383, 16_384})
    void aCharacterAcrossTheEndOfABufferIsReadWhole(int before) throws IOException {
        for (String character : List.of("\u00e9", "\u20ac", "\ud83d\ude00")) {
            String text = "a".repeat(before) + character + "b" + character;
            for (int given : new int[] {5, 8192, 100_000}) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                assertThat(read(new Utf8Reader(slow(bytes, given)), 3000)).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8190, 8191, 8192, 8193})
    void whatStandsBeforeAFaultAtTheEndOfABufferIsReadFirst(int before) throws IOException {
        byte[] bytes = ("a".repeat(before) + "\u00ff\u00ffb").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(new Utf8Reader(slow(bytes, 100_000)), 3000)).isEqualTo("a".repeat(before) + "\ufffd\ufffdb");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void aStreamInAnotherEncodingIsSaidToBeSoOnceAndHasNoCharacters(int given) throws IOException {
        byte[] bytes = "{\"a\":1}".getBytes(StandardCharsets.UTF_16);

        assertThat(read(new Utf8Reader(slow(bytes, given)), 100)).isEqualTo("\ufffd");
    }
}

package io.github.promisemodel.json.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines, held against a text that is cut at its line feeds. */
class LineReaderTest {

    private record Line(int number, String text) {}

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int at = 0; texts.get(at).length() < 8; at++) {
            for (String next : List.of("a", "\n", "\r")) {
                texts.add(texts.get(at) + next);
            }
        }
        return texts;
    }

    private static List<Line> expected(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        String[] parts = text.split("(\r\n|\n)", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean afterLastLineEnd = i == parts.length - 1 && parts[i].isEmpty();
            if (!afterLastLineEnd) {
                lines.add(new Line(number, parts[i]));
            }
            number += 1 + (int) parts[i].chars().filter(c -> c == '\r').count();
        }
        return lines;
    }

    private static String rest(LineReader line, int atOnce) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] into = new char[atOnce + 2];
        for (int read = line.read(into, 1, atOnce); read >= 0; read = line.read(into, 1, atOnce)) {
            text.append(into, 1, read);
        }
        return text.toString();
    }

    /** A source that gives no more than so many characters at once, as one that comes over a network does. */
    private static Reader slow(String text, int most) {
        return new StringReader(text) {
            @Override
            public int read(char[] into, int from, int length) throws IOException {
                return super.read(into, from, Math.min(most, length));
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"2,1,1", "2,2,1", "3,3,2", "3,1,9", "4,4,3", "8192,8192,9"})
    void everyLineIsReadToItsEnd(int buffer, int given, int atOnce) throws IOException {
        for (String text : texts()) {
            LineReader reader = new LineReader(slow(text, given), buffer);
            List<Line> lines = new ArrayList<>();
            while (reader.advance()) {
                lines.add(new Line(reader.line(), rest(reader, atOnce)));
                assertThat(reader.read(new char[1], 0, 1)).isEqualTo(-1);
            }
            assertThat(lines).as(text.replace("\r", "R").replace("\n", "N")).isEqualTo(expected(text));
        }
    }

    @ParameterizedTest
    @CsvSource({"2,1", "2,2", "3,3", "8192,8192"})
    void aLineThatIsLeftEarlyIsPassedOver(int buffer, int given) throws IOException {
        for (String text : texts()) {
            LineReader reader = new LineReader(slow(text, given), buffer);
            List<Integer> numbers = new ArrayList<>();
            while (reader.advance()) {
                numbers.add(reader.line());
                reader.read(new char[1], 0, 1);
            }
            assertThat(numbers)
                    .isEqualTo(expected(text).stream().map(Line::number).toList());
        }
    }

    @Test
    void aLineWithBytesThatAreNoCharacterDoesNotStopTheNext() throws IOException {
        byte[] bytes = "one\n\u00ff\u00fe\nb\u00ffc\nlast".getBytes(StandardCharsets.ISO_8859_1);
        LineReader reader = new LineReader(new Utf8Reader(new ByteArrayInputStream(bytes)));

        assertThat(reader.advance()).isTrue();
        assertThat(rest(reader, 9)).isEqualTo("one");
        for (int line = 2; line <= 3; line++) {
            assertThat(reader.advance()).isTrue();
            assertThat(reader.line()).isEqualTo(line);
            assertThatExceptionOfType(CharacterCodingException.class).isThrownBy(() -> rest(reader, 9));
        }
        assertThat(reader.advance()).isTrue();
        assertThat(reader.line()).isEqualTo(4);
        assertThat(rest(reader, 9)).isEqualTo("last");
        assertThat(reader.advance()).isFalse();
    }
}

package io.github.promisemodel.json.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns in characters, held against counting them one by one. */
class SourceCharactersTest {

    private static final String EMOJI = "\ud83d\ude00";

    /** Texts of everything that counts: a character, each end of a line, a pair, and each half of one. */
    private static List<String> texts(int longest) {
        List<String> texts = new ArrayList<>(List.of(""));
        int from = 0;
        for (int length = 1; length <= longest; length++) {
            int to = texts.size();
            for (String text : texts.subList(from, to).toArray(String[]::new)) {
                for (String next : List.of("a", "\n", "\r", EMOJI, "\ud83d", "\ude00")) {
                    texts.add(text + next);
                }
            }
            from = to;
        }
        return texts;
    }

    private static String read(SourceCharacters characters, int atOnce) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] into = new char[atOnce + 2];
        for (int read = characters.read(into, 1, atOnce); read >= 0; read = characters.read(into, 1, atOnce)) {
            text.append(into, 1, read);
        }
        return text.toString();
    }

    private static SourceCharacters source(Reader characters, boolean start) {
        return new SourceCharacters(characters, start, Long.MAX_VALUE);
    }

    private static int lineStart(String text, int place) {
        return Math.max(text.lastIndexOf('\n', place - 1), text.lastIndexOf('\r', place - 1)) + 1;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void aColumnCountsEveryCharacterOnce(int atOnce) throws IOException {
        for (String text : texts(5)) {
            SourceCharacters characters = source(new StringReader(text), true);
            assertThat(read(characters, atOnce)).isEqualTo(text);

            for (int place = 0; place <= text.length(); place++) {
                int start = lineStart(text, place);
                if (place > 0
                        && place < text.length()
                        && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place))) {
                    continue; // no token begins in the middle of a character
                }
                assertThat(characters.column(place, place - start + 1))
                        .as("%s at %s", text, place)
                        .isEqualTo(text.codePointCount(start, place) + 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 4000})
    void whatHasBeenPassedIsForgottenAndColumnsStayRight(int atOnce) throws IOException {
        String text = (EMOJI.repeat(3) + "ab\n").repeat(2_000) + (EMOJI + "a").repeat(9_000) + "\n"
                + (EMOJI + "bc\n").repeat(3_000);
        SourceCharacters characters = source(new StringReader(text), true);
        char[] into = new char[atOnce];
        int place = 0;
        for (int read = characters.read(into, 0, atOnce); read >= 0; read = characters.read(into, 0, atOnce)) {
            place += read;
            if (Character.isHighSurrogate(text.charAt(place - 1))) {
                continue;
            }
            int start = lineStart(text, place);
            assertThat(characters.column(place, place - start + 1)).isEqualTo(text.codePointCount(start, place) + 1);
        }
        assertThat(place).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void bytesThatAreNoCharacterHaveTheirPlace(int atOnce) {
        for (String text : texts(4)) {
            SourceCharacters characters = source(failingAfter(text), true);

            NotUtf8Exception e = catchThrowableOfType(NotUtf8Exception.class, () -> read(characters, atOnce));

            int start = lineStart(text, text.length());
            int lines = (int) text.replace("\r\n", "\n")
                            .replace('\r', '\n')
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            assertThat(e.line()).as(text).isEqualTo(lines);
            assertThat(e.column()).as(text).isEqualTo(text.codePointCount(start, text.length()) + 1);
            assertThat(e).hasMessage("The input is not UTF-8 text; save it as UTF-8");
        }
    }

    private static Reader failingAfter(String text) {
        return new StringReader(text) {
            @Override
            public int read(char[] into, int from, int length) throws IOException {
                int read = super.read(into, from, length);
                if (read < 0) {
                    throw new MalformedInputException(1);
                }
                return read;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void aByteOrderMarkIsPassedOverAtTheStartOfADocumentAlone(int atOnce) throws IOException {
        assertThat(read(source(new StringReader("\ufeff"), true), atOnce)).isEmpty();
        assertThat(read(source(new StringReader("\ufeffab"), true), atOnce)).isEqualTo("ab");
        assertThat(read(source(new StringReader("\ufeff\ufeffab"), true), atOnce))
                .isEqualTo("\ufeffab");
        assertThat(read(source(new StringReader("a\ufeffb"), true), atOnce)).isEqualTo("a\ufeffb");
        assertThat(read(source(new StringReader("\ufeffab"), false), atOnce)).isEqualTo("\ufeffab");
    }

    @Test
    void aByteOrderMarkIsNoCharacterOfTheFirstLine() throws IOException {
        SourceCharacters characters = source(new StringReader("\ufeff" + EMOJI + "a"), true);
        read(characters, 100);

        assertThat(characters.column(2, 3)).isEqualTo(2);
    }

    @Test
    void nothingIsReadIntoNothing() throws IOException {
        SourceCharacters characters = source(new StringReader("ab"), true);

        assertThat(characters.read(new char[2], 0, 0)).isZero();
        assertThat(characters.read((char[]) null, 0, 2)).isZero();
        assertThat(read(characters, 2)).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void asManyCharactersAreGivenAsAreAskedForHoweverFewTheSourceGives(int given) throws IOException {
        SourceCharacters characters = source(giving("\ufeff" + "ab\r\n" + EMOJI + "cd", given), true);
        char[] into = new char[5];

        assertThat(characters.read(into, 0, 5)).isEqualTo(5);
        assertThat(new String(into)).isEqualTo("ab\r\n\ud83d");
        assertThat(characters.read(into, 0, 5)).isEqualTo(3);
        assertThat(characters.read(into, 0, 5)).isEqualTo(-1);
    }

    @Test
    void whatComesBeforeAFailureIsGivenFirst() throws IOException {
        SourceCharacters characters = source(failingAfter("ab"), true);
        char[] into = new char[5];

        assertThat(characters.read(into, 0, 5)).isEqualTo(2);
        assertThat(catchThrowableOfType(NotUtf8Exception.class, () -> characters.read(into, 0, 5)))
                .returns(3, NotUtf8Exception::column);
    }

    private static Reader giving(String text, int most) {
        return new StringReader(text) {
            @Override
            public int read(char[] into, int from, int length) throws IOException {
                return super.read(into, from, Math.min(most, length));
            }
        };
    }

    @Test
    void asManyAreReadAtATimeWhateverTheSourceGivesAndHoweverLargeTheBufferIs() throws IOException {
        String text = "a".repeat(10_000);
        Reader oneByOne = new StringReader(text) {
            @Override
            public int read(char[] into, int from, int length) throws IOException {
                return super.read(into, from, Math.min(1, length));
            }
        };

        for (Reader characters : List.of(new StringReader(text), oneByOne)) {
            SourceCharacters source = source(characters, true);
            assertThat(source.read(new char[100_000], 0, 100_000)).isEqualTo(4_000);
            assertThat(source.read(new char[4_000], 0, 4_000)).isEqualTo(4_000);
        }
    }
}

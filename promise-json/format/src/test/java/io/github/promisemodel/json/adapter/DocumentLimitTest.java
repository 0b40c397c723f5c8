package io.github.promisemodel.json.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.promisemodel.json.token.TokenException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is handed on as far as its limit, counted in the bytes that UTF-8 takes. */
class DocumentLimitTest {

    private static String read(String text, long most) throws IOException {
        StringBuilder read = new StringBuilder();
        SourceCharacters reader = new SourceCharacters(new StringReader(text), false, most);
        for (int next = reader.read(); next >= 0; next = reader.read()) {
            read.append((char) next);
        }
        return read.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a\u007f",
                "\u0080",
                "\u07ff",
                "\u0800",
                "\uffff",
                "\ud83d\ude00",
                "a\u00e9\u20ac\ud83d\ude00\r\n"
            })
    void asManyBytesAsTheLimitAreReadAndOneMoreIsNot(String text) throws IOException {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;

        assertThat(read(text, bytes)).isEqualTo(text);
        assertThat(read(text, bytes + 1L)).isEqualTo(text);
        assertThat(catchThrowableOfType(TokenException.class, () -> read(text + "x", bytes)))
                .hasMessage("The document has more than " + bytes + " bytes; at most " + bytes
                        + " are read (limit DOCUMENT)")
                .returns(true, TokenException::isLimitPassed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void theLimitLiesWhereItDoesHoweverMuchIsReadAtOnce(int atOnce) throws IOException {
        String text = "a\u00e9\n\u20ac\ud83d\ude00b\r\nc\u00e9";
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        for (int most = 1; most < bytes; most++) {
            SourceCharacters reader = new SourceCharacters(new StringReader(text), false, most);
            TokenException passed = catchThrowableOfType(TokenException.class, () -> readAll(reader, atOnce));

            assertThat(passed.getLine())
                    .as("%s bytes", most)
                    .isEqualTo(within(text, most).split("\r\n|\r|\n", -1).length);
            assertThat(passed).returns(true, TokenException::isLimitPassed);
        }
        readAll(new SourceCharacters(new StringReader(text), false, bytes), atOnce);
    }

    @Test
    void readingOnPastTheLimitIsRefusedAgain() {
        SourceCharacters reader = new SourceCharacters(new StringReader("abcdef"), false, 2);
        for (int i = 0; i < 2; i++) {
            assertThat(catchThrowableOfType(TokenException.class, () -> reader.read(new char[3])))
                    .isNotNull();
        }
    }

    @Test
    void aByteOrderMarkIsOfTheDocument() throws IOException {
        readAll(new SourceCharacters(new StringReader("\ufeffab"), true, 5), 10);

        assertThat(catchThrowableOfType(
                        TokenException.class,
                        () -> readAll(new SourceCharacters(new StringReader("\ufeffabc"), true, 5), 10)))
                .returns(3, TokenException::getColumn);
    }

    @Test
    void theNextOfManyDocumentsHasTheWholeLimit() throws IOException {
        SourceCharacters reader = new SourceCharacters(new StringReader("abcd"), false, 2);

        assertThat(reader.read(new char[2])).isEqualTo(2);
        reader.startAfresh();
        assertThat(reader.read(new char[2])).isEqualTo(2);
    }

    private static void readAll(Reader reader, int atOnce) throws IOException {
        char[] into = new char[atOnce];
        while (reader.read(into, 0, atOnce) >= 0) {
            // on to the next
        }
    }

    /** The characters that are within so many bytes. */
    private static String within(String text, int most) {
        int end = 0;
        while (text.substring(0, end + 1).getBytes(StandardCharsets.UTF_8).length <= most) {
            end++;
        }
        return text.substring(0, end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab\ncd", "ab\rcd", "ab\r\ncd", "ab\n\ud83d\ude00d"})
    void thePlaceOfTheLimitIsTold(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;

        TokenException passed = catchThrowableOfType(TokenException.class, () -> read(text + "x", bytes));

        assertThat(passed.getLine()).isEqualTo(2);
        assertThat(passed.getColumn()).isEqualTo(3);
    }

    @Test
    void everyLineEndIsALine() {
        TokenException passed = catchThrowableOfType(TokenException.class, () -> read("\n\n\r\r\n\nx", 6));

        assertThat(passed.getLine()).isEqualTo(6);
        assertThat(passed.getColumn()).isEqualTo(1);
    }

    @Test
    void partsOfABufferAreCountedWhereTheyStand() throws IOException {
        SourceCharacters reader = new SourceCharacters(new StringReader("abc"), false, 3);
        char[] buffer = "\u20ac\u20ac\u20ac\u20ac\u20ac".toCharArray();

        assertThat(reader.read(buffer, 1, 3)).isEqualTo(3);
        assertThat(reader.read(buffer, 0, 0)).isZero();
        assertThat(new String(buffer)).isEqualTo("\u20acabc\u20ac");
        assertThat(reader.read(buffer, 1, 3)).isEqualTo(-1);
    }

    @Test
    void theSourceIsItsOwnersToClose() throws IOException {
        Reader source = new StringReader("a");
        new SourceCharacters(source, false, 1).close();

        assertThat(source.read()).isEqualTo('a');
    }
}

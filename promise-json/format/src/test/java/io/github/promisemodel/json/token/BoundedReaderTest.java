package io.github.promisemodel.json.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is handed on as far as its limit, counted in the bytes that UTF-8 takes. */
class BoundedReaderTest {

    private static String read(String text, long most) throws IOException {
        StringBuilder read = new StringBuilder();
        BoundedReader reader = new BoundedReader(new StringReader(text), most);
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
        BoundedReader reader = new BoundedReader(new StringReader("abc"), 3);
        char[] buffer = "\u20ac\u20ac\u20ac\u20ac\u20ac".toCharArray();

        assertThat(reader.read(buffer, 1, 3)).isEqualTo(3);
        assertThat(reader.read(buffer, 0, 0)).isZero();
        assertThat(new String(buffer)).isEqualTo("\u20acabc\u20ac");
        assertThat(reader.read(buffer, 1, 3)).isEqualTo(-1);
    }

    @Test
    void theSourceIsItsOwnersToClose() throws IOException {
        Reader source = new StringReader("a");
        new BoundedReader(source, 1).close();

        assertThat(source.read()).isEqualTo('a');
    }
}

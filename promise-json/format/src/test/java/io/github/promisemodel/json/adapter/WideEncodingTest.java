package io.github.promisemodel.json.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WideEncodingTest {

    @Nested
    class Of {

        private static byte[] start(String text, Charset charset) {
            byte[] bytes = text.getBytes(charset);
            return Arrays.copyOf(bytes, Math.min(WideEncoding.BYTES, bytes.length));
        }

        @ParameterizedTest
        @CsvSource({
            "UTF-16, UTF-16",
            "UTF-16BE, UTF-16",
            "UTF-16LE, UTF-16",
            "x-UTF-16LE-BOM, UTF-16",
            "UTF-32BE, UTF-32",
            "UTF-32LE, UTF-32",
            "X-UTF-32BE-BOM, UTF-32",
            "X-UTF-32LE-BOM, UTF-32"
        })
        void aDocumentInAWideEncodingIsThat(String charset, String encoding) {
            for (String text : new String[] {"{}", "[1]", "\n{", "1", "\"\u4e2d\""}) {
                assertThat(WideEncoding.of(start(text, Charset.forName(charset))))
                        .as(text)
                        .contains(encoding);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "1", "{}", "\ufeff{}", "\u00e9", "\ud83d\ude00", "\u0000", "\u0000\u0000\u0000\u0000"})
        void aDocumentInUtf8IsNone(String text) {
            assertThat(WideEncoding.of(start(text, StandardCharsets.UTF_8))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"caf\u00e9", "\u00ff", "\u00fe\u00fe", "\u00ff{"})
        void bytesOfLatinLettersAreNone(String text) {
            assertThat(WideEncoding.of(start(text, StandardCharsets.ISO_8859_1)))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"\u0000  \u0785", "{\u0000\u00e9\u0000", "\u0000{\u0000\ud83d\ude00", "{}", "\u0000", ""})
        void charactersAreWhatTheirBytesAre(String text) {
            assertThat(WideEncoding.of(text.toCharArray(), 0, text.length()))
                    .isEqualTo(WideEncoding.of(start(text, StandardCharsets.UTF_8)));
        }
    }
}

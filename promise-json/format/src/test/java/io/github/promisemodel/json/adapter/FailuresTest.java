package io.github.promisemodel.json.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.token.TokenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One failure is told in the same words whichever parser meets it, and without that parser's own advice. */
class FailuresTest {

    private static final Exception CAUSE = new Exception("cause");

    private static String words(String said) {
        return Failures.ofToken(said, false, 3, 7, CAUSE).getMessage();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "was expecting double-quote to start property name | was expecting double-quote to start field name",
                "was expecting double-quote to start field name    | was expecting double-quote to start field name",
                "Illegal character (consider enabling `A.B` to allow) | Illegal character",
                "JSON does not allow plus signs: enable `A.B` to allow | JSON does not allow plus signs",
                "Unrecognized token: maybe a (non-standard) comment?  | Unrecognized token",
                "Unexpected close marker ']': expected '}' (for Object starting at [Source: REDACTED; line: 1]) "
                        + "| Unexpected close marker ']': expected '}'",
                "expected close marker (start marker at [Source: x])  | expected close marker",
            })
    void whatAParserSaysIsToldWithoutItsAdvice(String said, String told) {
        assertThat(words(said)).isEqualTo("The input is not JSON: " + told);
    }

    @Test
    void onlyTheFirstLineOfWhatAParserSaysIsTold() {
        assertThat(words("first\nsecond")).isEqualTo("The input is not JSON: first");
        assertThat(words("")).isEqualTo("The input is not JSON: it cannot be read");
    }

    @Test
    void anInputThatEndsTooSoonIsToldTheSameWhoeverNoticesIt() {
        String told = "The input ends before its JSON is complete";

        assertThat(Failures.ofToken("whatever", true, 1, 1, CAUSE)).hasMessage(told);
        assertThat(Failures.ofToken("Unexpected end-of-input in VALUE_STRING", false, 1, 1, CAUSE))
                .hasMessage(told);
    }

    @Test
    void theLineTheColumnAndTheCauseAreKept() {
        TokenException failure = Failures.ofToken("x", false, 3, 7, CAUSE);

        assertThat(failure.getLine()).isEqualTo(3);
        assertThat(failure.getColumn()).isEqualTo(7);
        assertThat(failure).hasCause(CAUSE);
    }

    @Test
    void bytesThatAreNotUtf8AreToldTheSameWhoeverDecodesThem() {
        String told = "The input is not UTF-8 text; save it as UTF-8";

        assertThat(Failures.ofToken("Invalid UTF-8 start byte 0xff", false, 1, 1, CAUSE))
                .hasMessage(told);
        assertThat(Failures.ofSource(new MalformedInputException(1), 1, 1)).hasMessage(told);
    }

    @Test
    void aSourceThatFailsForAnotherReasonIsNoProblemOfTheDocument() {
        IOException broken = new IOException("broken pipe");

        assertThat(Failures.ofSource(broken, 1, 1))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(broken);
    }
}

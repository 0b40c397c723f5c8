package io.github.promisemodel.json.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.token.TokenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One failure is reported in the same words whichever parser meets it, and in none of the parser's own. */
class FailuresTest {

    private static final Exception CAUSE = new Exception("cause");

    private static String words(String said) {
        return Failures.ofToken(said, false, 3, 7, CAUSE).getMessage();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Unexpected character (',' (code 44)): was expecting double-quote to start property name | a comma has nothing before it; take one comma out",
                "Unexpected character (',' (code 44)): was expecting double-quote to start field name | a comma has nothing before it; take one comma out",
                "Unexpected character ('/' (code 47)): maybe a (non-standard) comment? (not recognized) | JSON has no comments; take them out",
                "Unexpected character ('\u201c' (code 8220 / 0x201c)): expected a valid value | the quotation mark \u201c is not one of JSON; write the straight \"",
                "Illegal character ((CTRL-CHAR, code 0)): only regular white space is allowed | it has characters of the number 0, as files in UTF-16 have; save it as UTF-8",
                "Illegal character ((CTRL-CHAR, code 7)): only regular white space is allowed | it has a control character; take it out",
                "JSON does not allow numbers to have plus signs: enable `A.B` to allow | it is not a number as JSON writes one; write digits, as 12 or 0.5, with no sign but a minus and no zero in front",
                "Unrecognized token 'a person and what they said': was expecting (JSON String) | it is not a value; write a text in double quotation marks, a number, true, false or null",
                "Unexpected close marker ']': expected '}' (for Object starting at [Source: REDACTED]) | ']' closes what '}' should close; write the closing bracket of each opening one, the inner first",
                "whatever a later parser says | it cannot be read from here",
                "~~ | it cannot be read from here",
            })
    void whatAParserSaysIsToldInWordsOfOurs(String said, String told) {
        assertThat(words(said)).isEqualTo("The input is not JSON: " + told);
    }

    @Test
    void anInputThatEndsTooSoonIsReportedTheSameWhoeverNoticesIt() {
        String told = "The input ends before its JSON is complete; close what is open, or save the whole of it again";

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

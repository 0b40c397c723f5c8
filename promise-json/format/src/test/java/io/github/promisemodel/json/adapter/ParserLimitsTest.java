package io.github.promisemodel.json.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserLimitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Document nesting depth (129)|128|is nested 129 deep; at most 128 is read (limit DEPTH)",
                "String value length (2001)|2000|is a text of 2001 characters; at most 2000 are read (limit TEXT)",
                "Name length (513)|512|has a name of 513 characters; at most 512 are read (limit NAME)",
                "Number value length (65)|64|is a number of 65 characters; at most 64 are read (limit NUMBER)"
            })
    void aLimitThatWeKnowIsReportedInOurWords(String said, int most, String words) {
        assertThat(ParserLimits.words(said + " exceeds the maximum allowed (" + most + ", from `x`)"))
                .isEqualTo(words);
    }

    @Test
    void aLimitThatWeDoNotKnowIsReportedInOurWordsToo() {
        assertThat(ParserLimits.words("Token count (11) exceeds the maximum allowed (10, from `x`)"))
                .isEqualTo("passes a limit of the reader; make it smaller");
    }
}

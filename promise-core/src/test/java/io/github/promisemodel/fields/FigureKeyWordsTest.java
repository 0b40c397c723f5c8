package io.github.promisemodel.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureKeyWordsTest {

    @ParameterizedTest
    @CsvSource({
        "ON_TARGET, on target",
        "AMBER, amber",
        "CARRIED_FORWARD, carried forward",
        "VOICE, voice",
        "EXTENDED, extended",
        "NOT_ASSESSED, not assessed",
        "Nearly_There, nearly there"
    })
    void ofIsTheKeyInWords(String key, String words) {
        assertThat(FigureKeyWords.of(key)).isEqualTo(words);
    }
}

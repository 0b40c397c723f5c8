package io.github.promisemodel.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which constant was meant by another word. */
class NearConstantTest {

    private static final List<String> NAMES =
            List.of("CLOSED", "CARRIED_FORWARD", "AT_LEAST", "CHANGE_BY", "CHANGE_BY_PERCENT");

    @ParameterizedTest
    @CsvSource({
        "closed, CLOSED",
        "Carried forward, CARRIED_FORWARD",
        "CARRY_FORWARD, CARRIED_FORWARD",
        "CLOSD, CLOSED",
        "least, AT_LEAST",
    })
    void anotherSpellingASlipOrAWordThatNoOtherHasIsTheConstant(String text, String name) {
        assertThat(NearConstant.find(NAMES, text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AT",
                "CHANGE",
                "NOT_CLOSED",
                "never closed",
                "it was closed after a long talk with the family"
            })
    void anotherWordIsNone(String text) {
        assertThat(NearConstant.find(NAMES, text)).isEmpty();
    }
}

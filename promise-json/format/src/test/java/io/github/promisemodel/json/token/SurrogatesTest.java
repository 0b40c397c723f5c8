package io.github.promisemodel.json.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SurrogatesTest {

    @Test
    void aTextThatStartsWithHalfOfAPairIsNotWritten() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Surrogates.requirePaired("\ud83dx"))
                .withMessageContaining("character 1 is U+D83D");
    }

    @Test
    void aTextThatCanBeWrittenIsGivenBack() {
        assertThat(Surrogates.requirePaired("\ud83d\ude00")).isEqualTo("\ud83d\ude00");
    }
}

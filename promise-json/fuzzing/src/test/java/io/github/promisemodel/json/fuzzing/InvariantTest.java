package io.github.promisemodel.json.fuzzing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvariantTest {

    @Nested
    class Same {

        @Test
        void equalThingsAreTheSame() {
            assertThatCode(() -> Invariant.same("a", "a", "Letters")).doesNotThrowAnyException();
        }

        @Test
        void otherThingsAreAFault() {
            assertThatThrownBy(() -> Invariant.same("a", "b", "Letters"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("Letters differ");
        }
    }

    @Nested
    class Message {

        @ParameterizedTest
        @ValueSource(strings = {"Plan p: it has no title", "Benefit '\u00e9\ud83d\ude00': no date"})
        void plainWordsAreAMessage(String message) {
            assertThatCode(() -> Invariant.message(message)).doesNotThrowAnyException();
        }

        @ParameterizedTest
        @ValueSource(strings = {" ", "a\u001b[31m", "a\nb", "a\u0000", "a\u0085", "a\u202eb", "a\u2066b", "a\ud83d"})
        void whatATerminalObeysOrTurnsAroundIsAFault(String message) {
            assertThatThrownBy(() -> Invariant.message(message)).isInstanceOf(AssertionError.class);
        }

        @Test
        void aLongMessageIsAFault() {
            String message = "a".repeat(Invariant.LONGEST_MESSAGE + 1);

            assertThatThrownBy(() -> Invariant.message(message)).isInstanceOf(AssertionError.class);
        }
    }
}

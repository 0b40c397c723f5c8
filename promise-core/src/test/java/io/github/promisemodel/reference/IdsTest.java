package io.github.promisemodel.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.entity.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"4.1", "a", " a ", "4-b1", "\u00e0"})
    void anIdWithACharacterIsHandedBackAsItIs(String id) {
        assertThat(Ids.require("Action", "id", id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\n \r"})
    void aBlankIdIsRefusedByTheNameOfItsField(String id) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Ids.require("Action", "id", id))
                .withMessage("Action: the id is blank; give it at least one character");
    }

    @Test
    void theMessageNamesTheThingAndTheField() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Ids.require("Council", "code", ""))
                .withMessageStartingWith("Council: the code is blank");
    }
}

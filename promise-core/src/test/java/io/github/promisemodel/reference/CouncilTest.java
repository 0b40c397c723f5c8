package io.github.promisemodel.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CouncilTest {

    @Test
    void aCouncilWithoutANameIsShownByItsCode() {
        Council council = Council.of("S12000028");

        assertThat(council.getCode()).isEqualTo("S12000028");
        assertThat(council.getName()).isEmpty();
        assertThat(council.getDisplayName()).isEqualTo("S12000028");
    }

    @Test
    void aCouncilWithANameIsShownByIt() {
        Council council = Council.of("S12000028", "South Ayrshire");

        assertThat(council.getName()).contains("South Ayrshire");
        assertThat(council.getDisplayName()).isEqualTo("South Ayrshire");
    }

    @Test
    void aCodeThatIsNoGssCodeIsWelcome() {
        assertThat(Council.of("northmoor").getCode()).isEqualTo("northmoor");
    }

    @Test
    void theNameIsPartOfEquality() {
        assertThat(Council.of("S12000028")).isNotEqualTo(Council.of("S12000028", "South Ayrshire"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aBlankCodeIsRefused(String code) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Council.of(code))
                .withMessage("Council: the code is blank; give it at least one character");
    }

    @Test
    void aCouncilWithoutACodeIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Council.builder().name("Northmoor").build())
                .withMessageContaining("code");
    }

    @Test
    void aRequestParameterIsACode() {
        assertThat(Council.valueOf("S12000028")).isEqualTo(Council.of("S12000028"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Council.valueOf(" "))
                .withMessage("Council: its code is blank; give a GSS code such as S12000028, or another id");
    }
}

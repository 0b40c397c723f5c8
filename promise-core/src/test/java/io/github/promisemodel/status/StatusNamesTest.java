package io.github.promisemodel.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Statuses as a person types them. */
class StatusNamesTest {

    @ParameterizedTest
    @EnumSource
    void everyActionStatusIsReadInAnyLetters(ActionStatus status) {
        String words = status.name().toLowerCase(Locale.ROOT);

        assertThat(ActionStatus.parse(status.toString())).isEqualTo(status);
        assertThat(ActionStatus.parse(" " + words.replace('_', ' '))).isEqualTo(status);
        assertThat(ActionStatus.parse(words.replace('_', '-'))).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void everyBenefitStatusIsReadInAnyLetters(BenefitStatus status) {
        assertThat(BenefitStatus.parse(status.name().toLowerCase(Locale.ROOT))).isEqualTo(status);
    }

    @Test
    void anotherWordIsRefusedWithTheChoices() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitStatus.parse("teal"))
                .withMessage("Status 'teal': no such status; choose one of BLUE, GREEN, AMBER, RED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionStatus.parse(""))
                .withMessageContaining("choose one of NOT_STARTED, IN_PROGRESS");
    }
}

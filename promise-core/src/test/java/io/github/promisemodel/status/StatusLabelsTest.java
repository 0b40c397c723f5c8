package io.github.promisemodel.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrasebook;
import io.github.promisemodel.words.Phrased;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people call the constants of the scales. */
class StatusLabelsTest {

    static Stream<Phrased> constants() {
        return Stream.<Phrased[]>of(
                        ActionStatus.values(),
                        BenefitStatus.values(),
                        DispositionKind.values(),
                        NotAssessedReason.values())
                .flatMap(Stream::of);
    }

    @Test
    void aLabelIsInWords() {
        assertThat(ActionStatus.ON_TARGET.label()).isEqualTo("on target");
        assertThat(BenefitStatus.AMBER.label()).isEqualTo("amber");
        assertThat(DispositionKind.CARRIED_FORWARD.label()).isEqualTo("carried forward");
        assertThat(NotAssessedReason.NOT_DUE.label()).isEqualTo("not due");
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantHasOne(Phrased constant) {
        assertThat(constant.phrase()).isEqualTo(Phrase.ofConstant((Enum<?>) constant));
        assertThat(constant.phrase().toString()).isNotBlank().matches("[a-z ]+");
    }

    @Test
    void itCanBeSaidInOtherWords() {
        Phrasebook ours = Phrasebook.of(Map.of("status.ActionStatus.COMPLETE", "crìochnaichte"));

        assertThat(ActionStatus.COMPLETE.phrase().in(ours)).isEqualTo("crìochnaichte");
    }

    @Test
    void inASentenceOfCoreAConstantIsWrittenByItsName() {
        assertThat(Reading.of(ActionStatus.ON_TARGET)).hasToString("ON_TARGET");
    }
}

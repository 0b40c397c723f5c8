package io.github.promisemodel.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void messageIsMadeOfTheReasonTheKindAndTheArguments() {
        assertThat(new Explanation(Reason.NO_BASELINE, Map.of("measure", "m1")).message())
                .isEqualTo("Measure m1: it has no baseline");
        assertThat(new Explanation(Reason.UNITS_DIFFER, Map.of("kind", "BASELINE", "measure", "m1", "unit", "km")))
                .hasToString("Measure m1: its baseline is in km, and the measure names no unit");
    }

    @Test
    void messageRefusesArgumentsOfAnotherReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Explanation(Reason.NO_BASELINE, Map.of()).message())
                .withMessage("Words: progress.NO_BASELINE has no measure; given are []");
    }

    @Test
    void theArgumentsAreACopyInOrder() {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("measure", "m1");
        arguments.put("asOf", "2024");
        Explanation explanation = new Explanation(Reason.NO_OBSERVATION, arguments);

        arguments.clear();

        assertThat(explanation.arguments()).containsExactly(Map.entry("measure", "m1"), Map.entry("asOf", "2024"));
    }
}

package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.found;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurrogateCheckTest {

    private static final String HIGH = "\uD83D";
    private static final String LOW = "\uDE00";

    private static Plan titled(String title) {
        return northmoor().title(title).build();
    }

    @Test
    void anUnpairedSurrogateIsFound() {
        Finding finding = only(SamplePlans.of(area("a1")
                .addAction(action("x").reference("1.1").owner("Team" + HIGH).build())
                .build()));

        assertThat(finding.code()).isEqualTo(FindingCode.LONE_SURROGATE);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).hasToString("/areas/0/actions/0/owner");
        assertThat(finding.entry()).contains("x");
        assertThat(finding.arguments()).contains(Map.entry("index", "4"));
        assertThat(finding.message())
                .isEqualTo("Action 1.1: a text of it has an unpaired surrogate at index 4; it"
                        + " cannot be written as UTF-8, write the character afresh");
    }

    @ParameterizedTest
    @CsvSource({"H,0", "L,0", "aH,1", "HLH,2", "LHL,0", "LH,0", "HH,0", "HHL,0", "aHLbLc,4", "HLHLaH,5", "HLL,2"})
    void theFirstHalfIsNamedWhereverItStands(String text, String index) {
        assertThat(only(titled(text.replace("H", HIGH).replace("L", LOW))).arguments())
                .contains(Map.entry("index", index));
    }

    @Test
    void wholeCharactersAreNot() {
        assertThat(found(titled("A plan " + HIGH + LOW + HIGH + LOW + " \u00E9\uFFFD")))
                .isEmpty();
    }

    @Test
    void exactlyWhatCannotBeWrittenIsFound() {
        List<String> texts = List.of("");
        for (int length = 1; length <= 6; length++) {
            texts = texts.stream()
                    .flatMap(text -> List.of(text + "a", text + HIGH, text + LOW).stream())
                    .toList();
            for (String text : texts) {
                assertThat(found(titled(text)).isEmpty())
                        .isEqualTo(StandardCharsets.UTF_8.newEncoder().canEncode(text));
            }
        }
    }
}

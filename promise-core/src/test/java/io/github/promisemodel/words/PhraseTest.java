package io.github.promisemodel.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhraseTest {

    private static final Phrase ACTION = Phrase.of("action.ACTION", "reference", "1.2");

    @Test
    void toStringIsTheEnglish() {
        assertThat(Phrase.of("attention.DUE_SOON", "thing", ACTION, "due", "2025-03"))
                .hasToString("Action 1.2: due by 2025-03");
    }

    @Test
    void anUnknownCodeIsRefusedWhenItIsSaid() {
        Phrase nowhere = Phrase.of("check.NOWHERE");

        assertThat(nowhere.code()).isEqualTo("check.NOWHERE");
        assertThatIllegalArgumentException()
                .isThrownBy(nowhere::toString)
                .withMessage("Words: no sentence has the code check.NOWHERE");
    }

    @Test
    void anAbsentArgumentIsRefusedWhenItIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Phrase.of("attention.DUE_SOON", "due", "2025-03").toString())
                .withMessage("Words: attention.DUE_SOON has no thing; given are [due]");
    }

    @Test
    void ofKindIsThePhraseOfTheKind() {
        assertThat(Phrase.ofKind("progress.NO_BANDS", Map.of("measure", "m")))
                .hasToString("Measure m: it has no bands");
        assertThat(Phrase.ofKind("progress.NO_DIRECTION", "measure", "m", "kind", "COMPARATOR"))
                .hasToString("Measure m: it does not say which way is better")
                .isEqualTo(Phrase.of("progress.NO_DIRECTION.COMPARATOR", "measure", "m", "kind", "COMPARATOR"));
    }

    @Test
    void constantsAndFieldsAreByTheirNames() {
        assertThat(Phrase.ofConstant(ActionStatus.ON_TARGET)).hasToString("on target");
        assertThat(Phrase.ofField("dueExtensions")).hasToString("due extensions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.ofField("colour of the door").toString())
                .withMessage("Words: no sentence has the code fields.colour of the door");
    }

    @Test
    void argumentsKeepTheirOrderAndLeaveOutWhatIsAbsent() {
        Phrase phrase = Phrase.of("code", "b", List.of("x", 7), "a", Optional.of(1), "c", Optional.empty(), "d", null);

        assertThat(phrase.arguments()).containsExactly(Map.entry("b", List.of("x", 7)), Map.entry("a", 1));
        Map<String, Object> byName = new LinkedHashMap<>();
        byName.put("b", List.of("x", 7));
        byName.put("a", Optional.of(1));
        byName.put("c", Optional.empty());
        byName.put("d", null);
        assertThat(Phrase.of("code", byName)).isEqualTo(phrase);
    }

    @Test
    void argumentsThatAreNotNamesAndValuesInTurnAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.of("code", "a", 1, "b"))
                .withMessage("Phrase code: the last argument, b, has no value; give names and values in turn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.ofKind("code", null, "x"))
                .withMessage("Phrase code: the name of an argument is null, not a text; give names and values in turn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.of("code", 1, "x"))
                .withMessage("Phrase code: the name of an argument is 1, not a text; give names and values in turn");
    }

    @Test
    void argumentsAreACopy() {
        List<String> items = new ArrayList<>(List.of("x"));
        Map<String, Object> arguments = new HashMap<>(Map.of("items", items));
        Phrase phrase = Phrase.of("code", arguments);

        items.clear();
        arguments.clear();

        assertThat(phrase.arguments()).containsExactly(Map.entry("items", List.of("x")));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> phrase.arguments().clear());
    }

    @Test
    void textsAreTheArgumentsInEnglish() {
        Phrase phrase = Phrase.of(
                "code",
                "thing",
                ACTION,
                "all",
                List.of(ACTION, "b", 3),
                "reading",
                Reading.notAssessed(ActionStatus.class),
                "status",
                ActionStatus.ON_TARGET,
                "number",
                new BigDecimal("1E+3"));

        assertThat(phrase.texts())
                .containsExactly(
                        Map.entry("thing", "Action 1.2"),
                        Map.entry("all", List.of("Action 1.2", "b", "3")),
                        Map.entry("reading", "not assessed"),
                        Map.entry("status", "ON_TARGET"),
                        Map.entry("number", "1000"));
    }

    @Test
    void phrasesAreEqualByTheirCodeAndArguments() {
        assertThat(ACTION)
                .isEqualTo(Phrase.of("action.ACTION", Map.of("reference", "1.2")))
                .hasSameHashCodeAs(Phrase.of("action.ACTION", Map.of("reference", "1.2")))
                .isNotEqualTo(Phrase.of("benefit.BENEFIT", "reference", "1.2"))
                .isNotEqualTo(Phrase.of("action.ACTION", "reference", "1.3"))
                .isNotEqualTo("Action 1.2");
        assertThat(ACTION.phrase()).isSameAs(ACTION);
    }
}

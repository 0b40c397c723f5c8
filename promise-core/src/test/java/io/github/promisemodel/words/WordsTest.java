package io.github.promisemodel.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.Production;
import io.github.promisemodel.status.ActionStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The file of sentences: each can be filled in, belongs to a package, and is said somewhere. */
class WordsTest {

    @Test
    void everySentenceIsWellFormed() {
        assertThat(Words.codes())
                .allSatisfy(code -> assertThat(
                                Template.parse(code, Words.text(code)).names())
                        .allMatch(name -> name.matches("[a-z][A-Za-z0-9]*")));
    }

    @Test
    void everyCodeBeginsWithItsPackage() {
        Set<String> packages = new TreeSet<>(Production.packages());
        assertThat(Words.codes()).allMatch(code -> packages.contains(code.substring(0, code.indexOf('.'))));
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.of("check.NOWHERE"))
                .withMessage("Words: no sentence has the code check.NOWHERE");
    }

    @Test
    void ofKindTakesTheSentenceOfTheKind() {
        assertThat(Words.ofKind("progress.NO_BANDS", Map.of("measure", "m"))).isEqualTo("Measure m: it has no bands");
        assertThat(Words.ofKind("progress.NO_DIRECTION", Map.of("measure", "m", "kind", "COMPARATOR")))
                .isEqualTo("Measure m: it does not say which way is better");
    }

    @Test
    void constantAndFieldAreByTheirNames() {
        assertThat(Words.constant(ActionStatus.ON_TARGET)).isEqualTo("on target");
        assertThat(Words.field("dueExtensions")).isEqualTo("due extensions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.field("colour of the door"))
                .withMessage("Words: no sentence has the code fields.colour of the door");
    }

    @Test
    void argumentsAreTextsInOrderWithoutWhatIsAbsent() {
        assertThat(Words.arguments("b", 1, "a", Optional.of("x"), "c", Optional.empty(), "d", null))
                .containsExactly(Map.entry("b", "1"), Map.entry("a", "x"));
    }

    @Test
    void presentKeepsListsAndLeavesOutWhatIsAbsent() {
        assertThat(Words.present("b", List.of("x", "y"), "a", Optional.of("z"), "c", Optional.empty(), "d", null))
                .containsExactly(Map.entry("b", List.of("x", "y")), Map.entry("a", "z"));
    }

    @Test
    void listJoinsWithAWordBeforeTheLast() {
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.list(List.of(1, 2, 3))).isEqualTo("1, 2 and 3");
        assertThat(Words.list(List.of("a", "b"), "or")).isEqualTo("a or b");
    }
}

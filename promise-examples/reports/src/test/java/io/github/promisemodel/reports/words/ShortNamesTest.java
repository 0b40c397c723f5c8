package io.github.promisemodel.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an entry is called, so that it can be found. */
class ShortNamesTest {

    private static Action action(String id, String reference) {
        Action.Builder action = Action.builder().id(id).title("An action");
        return reference.isEmpty()
                ? action.build()
                : action.reference(reference).build();
    }

    private static Benefit benefit(String id, String reference) {
        return Benefit.builder().id(id).reference(reference).title("A benefit").build();
    }

    @Test
    void itIsCalledByItsReferenceWhereNoOtherOfItsKindHasTheSame() {
        Action action = action("x1", "4.1");
        Benefit benefit = benefit("b1", "4.1");

        ShortNames names = new ShortNames(List.of(action, action("x2", "4.2"), benefit));

        assertThat(names.of(action)).isEqualTo("4.1");
        assertThat(names.of(benefit)).isEqualTo("4.1");
    }

    @Test
    void allOfAKindAreCalledByTheirIdsWhereTwoReferencesAreTheSame() {
        Benefit first = benefit("1-b1", "1");
        Benefit other = benefit("2-b1", "1");
        Benefit third = benefit("2-b2", "2");
        Action action = action("x1", "1");

        ShortNames names = new ShortNames(List.of(first, other, third, action));

        assertThat(names.of(List.of(first, third))).isEqualTo("1-b1, 2-b2");
        assertThat(names.of(action)).isEqualTo("1");
    }

    @Test
    void whatHasNoReferenceIsCalledByItsId() {
        Action action = action("x1", "");

        assertThat(new ShortNames(List.of(action, action("x2", "4.2"))).of(action))
                .isEqualTo("x1");
    }
}

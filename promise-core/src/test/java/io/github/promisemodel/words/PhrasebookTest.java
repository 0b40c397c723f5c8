package io.github.promisemodel.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PhrasebookTest {

    private static final Phrase ACTION = Phrase.of("action.ACTION", "reference", "1.2");
    private static final Phrase DUE = Phrase.of("attention.DUE_SOON", "thing", ACTION, "due", PartialDate.of(2025));

    private static final Phrasebook OTHER = Phrasebook.of(Map.of(
            "attention.DUE_SOON", "by {due} for {thing}",
            "words.AND", "plus",
            "status.ActionStatus.ON_TARGET", "on track"));

    @Test
    void aSentenceIsSaidInItsOwnWords() {
        assertThat(DUE.in(OTHER)).isEqualTo("by 2025 for Action 1.2");
        assertThat(DUE.in(Phrasebook.ENGLISH))
                .isEqualTo("Action 1.2: due by 2025")
                .isEqualTo(DUE.toString());
    }

    @Test
    void aPartOfASentenceIsSaidInItsOwnWords() {
        Phrasebook names = Phrasebook.of(Map.of("action.ACTION", "No {reference}"));

        assertThat(DUE.in(names)).isEqualTo("No 1.2: due by 2025");
    }

    @Test
    void valuesAreWrittenAsItSays() {
        Phrasebook years = OTHER.saying(
                value -> value instanceof PartialDate date ? Optional.of("the year " + date) : Optional.empty());

        assertThat(DUE.in(years)).isEqualTo("by the year 2025 for Action 1.2");
        assertThat(years.say(PartialDate.of(2024))).isEqualTo("the year 2024");
    }

    @Test
    void theLastWayOfWritingAValueGoesFirst() {
        Phrasebook first = Phrasebook.ENGLISH.saying(value -> Optional.of("first"));

        assertThat(first.saying(value -> Optional.of("second")).say(1)).isEqualTo("second");
        assertThat(first.saying(value -> Optional.empty()).say(1)).isEqualTo("first");
    }

    @Test
    void aListIsJoinedByItsOwnWord() {
        assertThat(OTHER.say(List.of())).isEmpty();
        assertThat(OTHER.say(List.of(1, 2, 3))).isEqualTo("1, 2 plus 3");
        assertThat(Phrasebook.ENGLISH.say(List.of("a", ACTION))).isEqualTo("a and Action 1.2");
        assertThat(Phrasebook.of(Map.of("words.LIST", "{items|+; }; {word}: {last}"))
                        .say(List.of(1, 2, List.of(3, 4))))
                .isEqualTo("1; 2; and: 3; and: 4");
    }

    @Test
    void aConstantIsItsWordsAndInEnglishItsName() {
        assertThat(OTHER.say(ActionStatus.ON_TARGET)).isEqualTo("on track");
        assertThat(OTHER.say(ActionStatus.COMPLETE)).isEqualTo("complete");
        assertThat(OTHER.say(Thread.State.NEW)).isEqualTo("NEW");
        assertThat(Phrasebook.ENGLISH.say(ActionStatus.ON_TARGET)).isEqualTo("ON_TARGET");
    }

    @Test
    void whatHasAPhraseIsSaidByThat() {
        Reading<ActionStatus> open = Reading.of(ActionStatus.ON_TARGET, ActionStatus.COMPLETE);

        assertThat(Phrasebook.ENGLISH.say(open))
                .isEqualTo("ON_TARGET or COMPLETE")
                .isEqualTo(open.toString());
        assertThat(OTHER.say(open)).isEqualTo("on track or complete");
        assertThat(Phrasebook.of(Map.of("tally.BOUNDS", "{least}[-{most}]")).say(new Bounds(8, 15)))
                .isEqualTo("8-15");
    }

    @Test
    void codesAreAllThereIsToSayAndTemplatesTheEnglish() {
        assertThat(Phrasebook.codes())
                .contains("attention.DUE_SOON", "words.AND")
                .containsExactlyElementsOf(new TreeSet<>(Phrasebook.codes()));
        assertThat(Phrasebook.ENGLISH.template("attention.DUE_SOON")).isEqualTo("{thing}: due by [{due}|{stated}]");
        assertThat(OTHER.template("attention.DUE_SOON")).isEqualTo("by {due} for {thing}");
        assertThat(OTHER.template("action.ACTION")).isEqualTo("Action [{reference}|{id}|{title}]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OTHER.template("nowhere.NOTHING"))
                .withMessage("Words: no sentence has the code nowhere.NOTHING");
    }

    @Test
    void aSentenceIsAskedForOnce() {
        List<String> asked = new ArrayList<>();
        Phrasebook book = Phrasebook.of(code -> {
            asked.add(code);
            return Optional.of("{reference}.");
        });

        assertThat(ACTION.in(book) + ACTION.in(book)).isEqualTo("1.2.1.2.");
        assertThat(asked).containsExactly("action.ACTION");
    }

    @Test
    void aSentenceThatIsNotWellFormedIsRefusedWhenItIsSaid() {
        Phrasebook broken = Phrasebook.of(Map.of("action.ACTION", "Action {reference"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACTION.in(broken))
                .withMessageContaining("a { is not closed");
    }
}

package io.github.promisemodel.status;

import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final Wording<BenefitStatus> AMBER_AND_ON_TRACK = Wording.builder(BenefitStatus.class)
            .addWords("Amber and on track", "Amber / on track.")
            .reading(Reading.of(GREEN, AMBER))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amber and on track",
                "AMBER AND ON TRACK",
                "amber and on track.",
                "  Amber and on track  ",
                "Amber  and\ton\ntrack",
                "Amber and on track .",
                "Amber and on track. ",
                "Amber\u00a0and on\u00a0track\u00a0",
                "\u00a0Amber and on track.",
                "amber / on track"
            })
    void letterCaseWhiteSpaceAndAClosingFullStopDoNotCount(String printed) {
        assertThat(AMBER_AND_ON_TRACK.matches(printed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amber\u2009and on track", "Amber\u202fand on track", "Amber and on track\u2007"})
    void theSpacesOfATypesetDocumentAreWhiteSpaceToo(String printed) {
        assertThat(AMBER_AND_ON_TRACK.matches(printed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "Amber",
                "Amber and on track..",
                "Amber. and on track",
                "Amber, and on track",
                "Amber and on track!",
                "Amberandontrack",
                "Amber and on track to finish"
            })
    void anythingElseCounts(String printed) {
        assertThat(AMBER_AND_ON_TRACK.matches(printed)).isFalse();
    }

    @Test
    void wordsAreMatchedAlikeInEveryLanguageOfTheMachine() {
        Wording<ActionStatus> wording = Wording.builder(ActionStatus.class)
                .addWords("IN PROGRESS WITH TIMING RISK")
                .reading(Reading.of(ActionStatus.AT_RISK))
                .build();

        assertThat(wording.matches("in progress with timing risk")).isTrue();
        assertThat(wording.matches("\u0131n progress w\u0131th t\u0131m\u0131ng r\u0131sk"))
                .isFalse();
    }

    @Test
    void wordsWithOnlyADispositionHaveNoStatus() {
        Wording<ActionStatus> wording = Wording.builder(ActionStatus.class)
                .addWords("To be carried forward")
                .disposition(DispositionKind.CARRIED_FORWARD)
                .build();

        assertThat(wording.getReading().isNotAssessed()).isTrue();
        assertThat(wording.getDisposition()).contains(DispositionKind.CARRIED_FORWARD);
    }

    @Test
    void wordsMayHaveAStatusAndADisposition() {
        Wording<ActionStatus> wording = Wording.builder(ActionStatus.class)
                .addWords("On target, to be carried forward")
                .reading(Reading.of(ActionStatus.ON_TARGET))
                .disposition(DispositionKind.CARRIED_FORWARD)
                .build();

        assertThat(wording.getReading()).isEqualTo(Reading.of(ActionStatus.ON_TARGET));
        assertThat(wording.getDisposition()).contains(DispositionKind.CARRIED_FORWARD);
    }

    @Test
    void aWordingWithoutWordsIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Wording.builder(BenefitStatus.class)
                        .reading(Reading.of(GREEN))
                        .build())
                .withMessage("Wording: it has no words; give at least one");
    }

    @Test
    void anUnknownStatusIsKeptAndNotAssessed() {
        Wording<BenefitStatus> wording = Wording.builder(BenefitStatus.class)
                .addWords("Purple")
                .addUnknownStatus("PURPLE", "GREEN")
                .build();

        assertThat(wording.getUnknownStatus()).containsExactly("PURPLE", "GREEN");
        assertThat(wording.getReading().isNotAssessed()).isTrue();
    }

    @Test
    void anUnknownStatusReadAsAKnownOneIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Wording.builder(BenefitStatus.class)
                        .addWords("Purple")
                        .reading(Reading.of(GREEN))
                        .addUnknownStatus("PURPLE", "GREEN")
                        .build())
                .withMessage("Wording [Purple]: the status [PURPLE, GREEN] is unknown, so its reading is not assessed");
    }
}

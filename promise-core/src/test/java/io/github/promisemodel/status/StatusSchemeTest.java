package io.github.promisemodel.status;

import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.BLUE;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusSchemeTest {

    private static final Wording<ActionStatus> ON_TRACK = Wording.builder(ActionStatus.class)
            .addWords("On track", "On target")
            .reading(Reading.of(ActionStatus.ON_TARGET))
            .build();
    private static final Wording<ActionStatus> CARRIED = Wording.builder(ActionStatus.class)
            .addWords("To be carried forward")
            .disposition(DispositionKind.CARRIED_FORWARD)
            .build();
    private static final Wording<BenefitStatus> AMBER_AND_ON_TRACK = Wording.builder(BenefitStatus.class)
            .addWords("Amber and on track")
            .reading(Reading.of(GREEN, AMBER))
            .build();
    private static final StatusScheme SCHEME = StatusScheme.builder()
            .addAction(ON_TRACK)
            .addAction(CARRIED)
            .addBenefit(AMBER_AND_ON_TRACK)
            .build();

    @Test
    void printedWordsAreFoundWhateverTheirCaseSpacingAndFullStop() {
        assertThat(SCHEME.findAction(" on  TARGET. ")).contains(ON_TRACK);
        assertThat(SCHEME.findBenefit("AMBER and on track.")).contains(AMBER_AND_ON_TRACK);
    }

    @Test
    void wordsWithOnlyADispositionAreFoundAndSayNoStatus() {
        assertThat(SCHEME.findAction("To be carried forward"))
                .hasValueSatisfying(wording ->
                        assertThat(wording.getReading().isNotAssessed()).isTrue());
    }

    @Test
    void unknownWordsAreNotFound() {
        assertThat(SCHEME.findAction("Nearly there")).isEmpty();
        assertThat(StatusScheme.empty().findAction("On track")).isEmpty();
    }

    @Test
    void theWordsOfActionsAreNotThoseOfBenefits() {
        assertThat(SCHEME.findBenefit("On track")).isEmpty();
        assertThat(SCHEME.findAction("Amber and on track")).isEmpty();
    }

    @Test
    void ofWordingsWithTheSameWordsTheFirstIsFound() {
        Wording<ActionStatus> second = ON_TRACK.toBuilder()
                .reading(Reading.of(ActionStatus.IN_PROGRESS))
                .build();
        StatusScheme scheme =
                StatusScheme.builder().addAction(ON_TRACK).addAction(second).build();

        assertThat(scheme.findAction("On track")).contains(ON_TRACK);
    }

    @Test
    void aSchemeThatSaysNothingIsEmpty() {
        assertThat(StatusScheme.empty().isEmpty()).isTrue();
        assertThat(StatusScheme.builder().build().isEmpty()).isTrue();
    }

    @Test
    void aSchemeThatSaysAnythingIsNotEmpty() {
        assertThat(SCHEME.isEmpty()).isFalse();
        assertThat(StatusScheme.builder().putColour(BLUE, "Realised").build().isEmpty())
                .isFalse();
        assertThat(StatusScheme.builder()
                        .extensions(Extensions.of("ward", new ExtensionValue.Text("North")))
                        .build()
                        .isEmpty())
                .isFalse();
    }

    @Test
    void theColoursStandInTheOrderOfTheScale() {
        StatusScheme scheme = StatusScheme.builder()
                .putColour(AMBER, "Some problems")
                .putColour(BLUE, "Realised")
                .putColour(GREEN, "Going to plan")
                .build();

        assertThat(scheme.getColours())
                .containsExactly(
                        Map.entry(BLUE, "Realised"),
                        Map.entry(GREEN, "Going to plan"),
                        Map.entry(AMBER, "Some problems"));
    }

    @Test
    void aStatusIsReadInAnyLettersAndInTheWordsOfTheScheme() {
        assertThat(SCHEME.parseAction("complete")).isEqualTo(Reading.of(ActionStatus.COMPLETE));
        assertThat(SCHEME.parseAction("At risk")).isEqualTo(Reading.of(ActionStatus.AT_RISK));
        assertThat(SCHEME.parseAction("ON track.")).isEqualTo(Reading.of(ActionStatus.ON_TARGET));
    }

    @Test
    void aStatusThatIsNoneIsRefusedWithTheStatusesAndTheWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEME.parseBenefit("teal"))
                .withMessage(
                        "Status 'teal': no such status; choose one of BLUE, GREEN, AMBER, RED, NOT_ASSESSED, or of the"
                                + " plan's own words 'Amber and on track'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusScheme.empty().parseBenefit("teal"))
                .withMessageEndingWith("RED, NOT_ASSESSED");
    }

    @Test
    void theRefusalIsShortHoweverManyWordsThereAreAndHoweverLongTheText() {
        StatusScheme.Builder scheme = StatusScheme.builder();
        for (int i = 0; i < 500; i++) {
            scheme.addBenefit(
                    Wording.builder(BenefitStatus.class).addWords("Word " + i).build());
        }

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme.build().parseBenefit("x\n".repeat(10_000)))
                .withMessageEndingWith("'Word 19' and 480 more")
                .satisfies(refused ->
                        assertThat(refused.getMessage()).hasSizeLessThan(600).doesNotContain("\n"));
    }

    @Test
    void aStatusSpelledAsTheScaleHasItGoesBeforeWordsAndThoseBeforeOtherLetters() {
        StatusScheme scheme = StatusScheme.builder()
                .addAction(Wording.builder(ActionStatus.class)
                        .addWords("Complete")
                        .reading(Reading.of(ActionStatus.PARTLY_COMPLETE))
                        .build())
                .build();

        assertThat(scheme.parseAction("COMPLETE")).isEqualTo(Reading.of(ActionStatus.COMPLETE));
        assertThat(scheme.parseAction("complete")).isEqualTo(Reading.of(ActionStatus.PARTLY_COMPLETE));
    }

    @Test
    void notAssessedIsReadToo() {
        assertThat(SCHEME.parseBenefit("not assessed").isNotAssessed()).isTrue();
        assertThat(SCHEME.parseAction("To be carried forward").isNotAssessed()).isTrue();
        assertThat(SCHEME.parseBenefit("amber and on track")).isEqualTo(Reading.of(GREEN, AMBER));
    }

    @Test
    void wordsOfAScaleAreFoundByIt() {
        assertThat(SCHEME.find(ActionStatus.class, "on track")).contains(ON_TRACK);
        assertThat(SCHEME.find(BenefitStatus.class, "on track")).isEmpty();
        assertThat(SCHEME.find(BenefitStatus.class, "amber and on track")).contains(AMBER_AND_ON_TRACK);
        assertThat(SCHEME.find(Scales.Two.class, "on track")).isEmpty();
    }

    @Test
    void aSchemeMayHaveWordsOfOneScaleAlone() {
        StatusScheme actions = StatusScheme.builder().addAction(ON_TRACK).build();
        StatusScheme benefits =
                StatusScheme.builder().addBenefit(AMBER_AND_ON_TRACK).build();

        assertThat(actions.isAnyWordOf(ActionStatus.class)).isTrue();
        assertThat(actions.isAnyWordOf(BenefitStatus.class)).isFalse();
        assertThat(benefits.isAnyWordOf(ActionStatus.class)).isFalse();
        assertThat(benefits.isAnyWordOf(BenefitStatus.class)).isTrue();
        assertThat(SCHEME.isAnyWordOf(Scales.Two.class)).isFalse();
        assertThat(StatusScheme.builder().putColour(BLUE, "Realised").build().isAnyWordOf(BenefitStatus.class))
                .isFalse();
    }
}

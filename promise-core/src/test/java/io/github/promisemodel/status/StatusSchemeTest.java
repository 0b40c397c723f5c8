package io.github.promisemodel.status;

import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.BLUE;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

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

package io.github.promisemodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an assessment says by a scheme: what it states, and only where it states nothing what its words mean. */
class AssessmentWordsTest {

    private static final PartialDate MARCH = PartialDate.parse("2025-03");
    private static final Reading<BenefitStatus> NONE = Reading.notAssessed(BenefitStatus.class);
    private static final Wording<BenefitStatus> BETWEEN = Wording.builder(BenefitStatus.class)
            .addWords("Amber and on track")
            .reading(Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER))
            .build();
    private static final Wording<BenefitStatus> DROPPED = Wording.builder(BenefitStatus.class)
            .addWords("Dropped")
            .disposition(DispositionKind.WITHDRAWN)
            .build();
    private static final Wording<BenefitStatus> PURPLE = Wording.builder(BenefitStatus.class)
            .addWords("Purple")
            .addUnknownStatus("PURPLE")
            .build();
    private static final StatusScheme SCHEME =
            StatusScheme.builder().addBenefits(BETWEEN, DROPPED, PURPLE).build();

    private static Assessment.Builder<BenefitStatus> printed(String words) {
        return Assessment.builder(BenefitStatus.class).asOf(MARCH).asPrinted(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Amber and on track, GREEN or AMBER",
        "AMBER AND ON  TRACK., GREEN or AMBER",
        "Dropped, not assessed",
        "Purple, not assessed",
        "Nearly there, not assessed"
    })
    void byWordsAloneItSaysWhatTheyMean(String words, String reading) {
        Assessment<BenefitStatus> assessment = printed(words).build();

        assertThat(assessment.isByWordsAlone()).isTrue();
        assertThat(assessment.readBy(SCHEME)).hasToString(reading);
        assertThat(assessment.readBy(StatusScheme.empty())).isEqualTo(NONE);
        assertThat(assessment.getReading()).isEqualTo(NONE);
    }

    @Test
    void whateverIsStatedGoesBeforeTheWords() {
        List<Assessment<BenefitStatus>> stating = List.of(
                printed("Amber and on track")
                        .reading(Reading.of(BenefitStatus.RED))
                        .build(),
                printed("Amber and on track")
                        .reading(Reading.of(BenefitStatus.BLUE, BenefitStatus.RED))
                        .build(),
                printed("Amber and on track")
                        .reason(NotAssessedReason.NOT_REPORTED)
                        .build(),
                printed("Amber and on track").addUnknownStatus("PURPLE").build());

        for (Assessment<BenefitStatus> assessment : stating) {
            assertThat(assessment.isByWordsAlone()).isFalse();
            assertThat(assessment.readBy(SCHEME)).isEqualTo(assessment.getReading());
            assertThat(assessment.findWording(SCHEME)).contains(BETWEEN);
        }
    }

    @Test
    void withoutWordsItSaysNothing() {
        Assessment<BenefitStatus> silent =
                Assessment.builder(BenefitStatus.class).asOf(MARCH).build();

        assertThat(silent.isByWordsAlone()).isFalse();
        assertThat(silent.readBy(SCHEME)).isEqualTo(NONE);
        assertThat(silent.findWording(SCHEME)).isEmpty();
    }

    @Test
    void theWordingIsThatOfItsOwnScale() {
        assertThat(printed("dropped").build().findWording(SCHEME)).contains(DROPPED);
        assertThat(printed("dropped").build().findWording(StatusScheme.empty())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BenefitStatus.class)
    void everyStatusCanBeSaidInWords(BenefitStatus status) {
        StatusScheme scheme = StatusScheme.builder()
                .addBenefit(Wording.builder(BenefitStatus.class)
                        .addWords("It is so")
                        .reading(Reading.of(status))
                        .build())
                .build();

        assertThat(Optional.of(printed("it is so").build().readBy(scheme)))
                .contains(Assessment.of(MARCH, status).getReading());
    }
}

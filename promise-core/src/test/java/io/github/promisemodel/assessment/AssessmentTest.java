package io.github.promisemodel.assessment;

import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.Reading;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final PartialDate MARCH = PartialDate.parse("2025-03");

    private static Assessment.Builder<BenefitStatus> march() {
        return Assessment.builder(BenefitStatus.class).asOf(MARCH);
    }

    @Test
    void anAssessmentByOneStatusSaysOnlyThat() {
        Assessment<BenefitStatus> assessment = Assessment.of(MARCH, AMBER);

        assertThat(assessment.getAsOf()).isEqualTo(MARCH);
        assertThat(assessment.getReading()).isEqualTo(Reading.of(AMBER));
        assertThat(assessment).isEqualTo(march().reading(Reading.of(AMBER)).build());
    }

    @Test
    void anEntryIsNotAssessedUntilAReadingIsGiven() {
        assertThat(march().build().getReading().isNotAssessed()).isTrue();
    }

    @Test
    void aReasonStandsBesideNotAssessed() {
        assertThat(march().reason(NotAssessedReason.NOT_DUE).build().getReason())
                .contains(NotAssessedReason.NOT_DUE);
    }

    @Test
    void aReasonBesideAStatusIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> march().reading(Reading.of(GREEN, AMBER))
                        .reason(NotAssessedReason.NOT_STATED)
                        .build())
                .withMessage("Assessment of 2025-03: it is GREEN or AMBER and has the reason NOT_STATED"
                        + " for not being assessed; give a status or a reason");
    }

    @Test
    void anUnknownStatusIsKeptAndNotAssessed() {
        Assessment<BenefitStatus> assessment =
                march().addUnknownStatus("PURPLE").asPrinted("Purple").build();

        assertThat(assessment.getUnknownStatus()).containsExactly("PURPLE");
        assertThat(assessment.getAsPrinted()).contains("Purple");
        assertThat(assessment.getReading().isNotAssessed()).isTrue();
    }

    @Test
    void anUnknownStatusReadAsAKnownOneIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> march().reading(Reading.of(GREEN))
                        .addUnknownStatus("PURPLE")
                        .build())
                .withMessage("Assessment of 2025-03: the status [PURPLE] is unknown, so its reading is not assessed");
    }

    @Test
    void anAssessmentWithoutADateIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Assessment.builder(BenefitStatus.class).build())
                .withMessageContaining("asOf");
    }

    @Test
    void aKnownStatusIsNotGivenAsAnUnknownOne() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Assessment.builder(BenefitStatus.class)
                        .asOf(PartialDate.parse("2025-03"))
                        .addUnknownStatus("GREEN")
                        .build())
                .withMessage("Assessment of 2025-03: the status [GREEN] is known; give it as the reading");
    }

    @Test
    void moreThanAllOrLessThanNothingDoneIsRefused() {
        assertThat(march().percentComplete(0).build().getPercentComplete()).contains(0);
        assertThat(march().percentComplete(100).build().getPercentComplete()).contains(100);
        assertThatIllegalStateException()
                .isThrownBy(() -> march().percentComplete(101).build())
                .withMessage("Assessment of 2025-03: 101 per cent complete is not from 0 to 100");
        assertThatIllegalStateException()
                .isThrownBy(() -> march().percentComplete(-1).build())
                .withMessage("Assessment of 2025-03: -1 per cent complete is not from 0 to 100");
    }
}

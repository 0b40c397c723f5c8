package io.github.promisemodel.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a benefit is to the date that it is planned to be realised by. */
class RealisationTest {

    private static final Benefit DUE = Benefit.builder()
            .id("b1")
            .title("A benefit")
            .due(PartialDate.parse("2025-02"))
            .build();

    private static Reading<BenefitStatus> reading(String statuses) {
        return switch (statuses) {
            case "NONE" -> Reading.notAssessed(BenefitStatus.class);
            case "OPEN" -> Reading.of(BenefitStatus.BLUE, BenefitStatus.GREEN);
            default -> Reading.of(BenefitStatus.valueOf(statuses));
        };
    }

    @ParameterizedTest
    @CsvSource({
        "BLUE, 2025-01, REALISED",
        "BLUE, 2025-03, REALISED",
        "AMBER, 2025-02-28, NOT_YET_DUE",
        "NONE, 2025-02, NOT_YET_DUE",
        "AMBER, 2025-03-01, PAST",
        "OPEN, 2025-03-01, PAST_UNLESS_REALISED",
        "NONE, 2025-03-01, PAST_UNLESS_REALISED"
    })
    void theLastDayOfThePlannedDateIsInTime(String statuses, String asOf, Realisation expected) {
        assertThat(Realisation.of(DUE, reading(statuses), PartialDate.parse(asOf)))
                .contains(expected);
    }

    @Test
    void ofADisbenefitAndWithoutADateThereIsNone() {
        Benefit undated = Benefit.builder().id("b1").title("A benefit").build();
        PartialDate march = PartialDate.parse("2025-03");

        assertThat(Realisation.of(DUE.toBuilder().disbenefit(true).build(), reading("RED"), march))
                .isEmpty();
        assertThat(Realisation.of(undated, reading("RED"), march)).isEmpty();
    }
}

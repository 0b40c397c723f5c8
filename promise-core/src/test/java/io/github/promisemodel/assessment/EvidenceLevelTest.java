package io.github.promisemodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.reference.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceLevelTest {

    private static final Evidence ACCOUNT = Evidence.narrative("Sessions ran all year.");
    private static final Evidence THEME = Evidence.livedExperience("Being listened to");

    @Test
    void livedExperienceIsOfItsOwnLevelWhetherThatIsStatedOrNot() {
        assertThat(THEME.getLevel()).isEmpty();
        assertThat(THEME.findLevel()).contains(EvidenceLevel.EXPERIENCE);
        assertThat(THEME.toBuilder().level(EvidenceLevel.EXPERIENCE).build().findLevel())
                .contains(EvidenceLevel.EXPERIENCE);
    }

    @Test
    void theLevelOfOtherEvidenceIsNotGuessed() {
        assertThat(ACCOUNT.findLevel()).isEmpty();
        assertThat(Evidence.number("m1").findLevel()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EXPERIENCE")
    void otherEvidenceIsOfTheLevelStated(EvidenceLevel level) {
        assertThat(ACCOUNT.toBuilder().level(level).build().findLevel()).contains(level);
        assertThat(Evidence.number("m1").toBuilder().level(level).build().findLevel())
                .contains(level);
        assertThatIllegalStateException()
                .isThrownBy(() -> THEME.toBuilder().level(level).build())
                .withMessage("Evidence LIVED_EXPERIENCE: its level is " + level
                        + "; lived experience is of the level EXPERIENCE");
    }

    @Test
    void onlyLivedExperienceIsOfTheLevelOfExperience() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        ACCOUNT.toBuilder().level(EvidenceLevel.EXPERIENCE).build())
                .withMessage("Evidence NARRATIVE: its level is EXPERIENCE; only lived experience is of that level");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01, 2025-01, true",
        "2025-01-31, 2025-01, true",
        "2024, 2025-01, true",
        "2025, 2025-01, true",
        "2025-01/2025-06, 2024-12, false",
        "2025-02-01, 2025-01, false"
    })
    void evidenceIsSeenFromTheFirstDayOfItsDate(String date, String asOf, boolean there) {
        Evidence dated = ACCOUNT.toBuilder().date(PartialDate.parse(date)).build();

        assertThat(dated.isSeenAsOf(PartialDate.parse(asOf))).isEqualTo(there);
    }

    @Test
    void evidenceWithoutADateIsAlwaysSeen() {
        assertThat(ACCOUNT.isSeenAsOf(PartialDate.of(1990))).isTrue();
    }
}

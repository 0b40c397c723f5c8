package io.github.promisemodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTest {

    private static Evidence.Builder lived() {
        return Evidence.builder().kind(EvidenceKind.LIVED_EXPERIENCE);
    }

    private static void assertRefused(Evidence.Builder evidence, String message) {
        assertThatIllegalStateException().isThrownBy(evidence::build).withMessage(message);
    }

    @Test
    void aNumberIsTheMeasuresThatItNames() {
        Evidence number = Evidence.number("m1");

        assertThat(number.getKind()).isEqualTo(EvidenceKind.NUMBER);
        assertThat(number.getMeasure()).contains("m1");
        assertThat(number.getText()).isEmpty();
    }

    @Test
    void anAccountIsToldInWords() {
        Evidence narrative = Evidence.narrative("Sessions ran all year.");

        assertThat(narrative.getKind()).isEqualTo(EvidenceKind.NARRATIVE);
        assertThat(narrative.getText()).contains("Sessions ran all year.");
    }

    @Test
    void livedExperienceIsAThemeWithoutConsent() {
        Evidence theme = Evidence.livedExperience("Being listened to");

        assertThat(theme.getKind()).isEqualTo(EvidenceKind.LIVED_EXPERIENCE);
        assertThat(theme.getTheme()).contains("Being listened to");
        assertThat(theme.isConsentGiven()).isFalse();
        assertThat(theme.getText()).isEmpty();
    }

    @Test
    void wordsOfLivedExperienceNeedConsent() {
        assertThat(lived().text("We were heard.").consentGiven(true).build().getText())
                .contains("We were heard.");
        assertRefused(
                lived().text("We were heard."),
                "Evidence LIVED_EXPERIENCE: it has words and no consent to share them; give the consent, or a theme in"
                        + " their place");
    }

    @Test
    void livedExperienceHasAThemeOrWords() {
        assertRefused(
                lived().consentGiven(true),
                "Evidence LIVED_EXPERIENCE: it has neither a theme nor words; give a theme, or words that may be shared");
    }

    @Test
    void aNumberNamesItsMeasureAndTellsNothing() {
        assertRefused(
                Evidence.builder().kind(EvidenceKind.NUMBER),
                "Evidence NUMBER: it names no measure; name the one that holds the number");
        assertRefused(
                Evidence.number("m1").toBuilder().text("Many"),
                "Evidence NUMBER: it has a text; write it as a narrative beside the number");
    }

    @Test
    void aNarrativeHasAText() {
        assertRefused(
                Evidence.builder().kind(EvidenceKind.NARRATIVE),
                "Evidence NARRATIVE: it has no text; write what was seen or done");
    }

    @Test
    void evidenceOfEveryKindMaySpeakToAMeasure() {
        assertThat(Evidence.narrative("Done").toBuilder().measure("m1").build().getMeasure())
                .contains("m1");
        assertThat(Evidence.livedExperience("Trust").toBuilder()
                        .measure("m1")
                        .build()
                        .getMeasure())
                .contains("m1");
    }

    @ParameterizedTest
    @EnumSource(
            value = EvidenceKind.class,
            names = {"NUMBER", "NARRATIVE"})
    void onlyLivedExperienceHasAThemeOrConsent(EvidenceKind kind) {
        Evidence plain = kind == EvidenceKind.NUMBER ? Evidence.number("m1") : Evidence.narrative("Done");

        assertRefused(
                plain.toBuilder().theme("Trust"),
                "Evidence " + kind + ": it has a theme, which only lived experience has");
        assertRefused(
                plain.toBuilder().consentGiven(true),
                "Evidence " + kind + ": it speaks of consent, which only lived experience needs");
    }

    @Test
    void everyKindCanBeAskedForAndNoKindHasAStatus() {
        assertThat(EvidenceKind.values())
                .containsExactly(EvidenceKind.NUMBER, EvidenceKind.NARRATIVE, EvidenceKind.LIVED_EXPERIENCE);
        assertThat(List.of(Evidence.class.getMethods()))
                .noneMatch(method ->
                        method.getName().contains("Status") || method.getName().contains("Reading"));
        assertThat(Optional.of(Evidence.livedExperience("Trust").getDate())).contains(Optional.empty());
    }
}

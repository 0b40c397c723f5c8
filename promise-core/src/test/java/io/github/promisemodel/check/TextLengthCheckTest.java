package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.assertFoundAt;
import static io.github.promisemodel.check.FindingAssertions.found;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.TextLimits;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextLengthCheckTest {

    private static final String EMOJI = "\uD83D\uDE00";

    private static Plan noted(String note) {
        return SamplePlans.of(area("a1")
                .addAction(action("x").reference("1.1").note(note).build())
                .build());
    }

    @Test
    void theLimitsAreThoseToWhichJsonIsRead() {
        assertThat(TextLimits.TEXT).isEqualTo(1_000_000);
        assertThat(TextLimits.NOTE).isEqualTo(20_000);
    }

    @Test
    void aNoteOfMoreThanItsLimitIsFound() {
        Finding finding = only(noted("x".repeat(20_001)));

        assertThat(finding.code()).isEqualTo(FindingCode.TEXT_TOO_LONG);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).hasToString("/areas/0/actions/0/note");
        assertThat(finding.entry()).contains("x");
        assertThat(finding.arguments()).contains(Map.entry("length", "20001"), Map.entry("most", "20000"));
        assertThat(finding.message())
                .isEqualTo("Action 1.1: a text of it has 20001 characters; a note or another account in words has at"
                        + " most 20000");
    }

    @Test
    void aNoteOfItsLimitIsNot() {
        assertThat(found(noted("x".repeat(20_000)))).isEmpty();
    }

    @Test
    void aThemeIsAsLongAsTheFormatReadsIt() {
        assertThat(found(told(theme("x".repeat(20_001))))).isEmpty();
    }

    private static Evidence theme(String theme) {
        return Evidence.builder()
                .kind(EvidenceKind.LIVED_EXPERIENCE)
                .theme(theme)
                .build();
    }

    private static Plan told(Evidence evidence) {
        return SamplePlans.of(area("a1")
                .addAction(action("x").reference("1.1").addEvidence(evidence).build())
                .build());
    }

    @Test
    void charactersAreCountedAsAReaderCountsThem() {
        assertThat(found(noted(EMOJI.repeat(20_000)))).isEmpty();
        assertFoundAt(noted(EMOJI.repeat(20_001)), FindingCode.TEXT_TOO_LONG, "/areas/0/actions/0/note");
    }

    @Test
    void whatPeopleSayInTheirOwnWordsIsAnAccountToo() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1")
                        .addEvidence(Evidence.livedExperience("Being heard").toBuilder()
                                .text("x".repeat(20_001))
                                .consentGiven(true)
                                .build())
                        .build())
                .build());

        assertFoundAt(plan, FindingCode.TEXT_TOO_LONG, "/areas/0/actions/0/evidence/0/text");
    }

    @Test
    void aTitleHasTheLimitOfAnyText() {
        assertThat(found(northmoor().title("x".repeat(1_000_000)).build())).isEmpty();

        Finding finding = only(northmoor().title("x".repeat(1_000_001)).build());

        assertThat(finding.path()).hasToString("/title");
        assertThat(finding.entry()).isEmpty();
        assertThat(finding.message())
                .isEqualTo("Plan northmoor-2024-27: a text of it has 1000001 characters; a text has at most 1000000");
    }
}

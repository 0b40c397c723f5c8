package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.assertFoundAt;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Percentages of published figures that are not written as one. */
class PercentageCheckTest {

    private static PublishedFigure.Builder figure() {
        return PublishedFigure.builder().of(FigureSubject.ACTIONS).source(Source.of("Summary"));
    }

    @Test
    void aPercentageWithItsSignIsAFindingThatSaysWhatToWrite() {
        Finding finding = only(northmoor()
                .addPublished(figure().putPercentage("COMPLETE", "74%").build())
                .build());

        assertThat(finding.code()).isEqualTo(FindingCode.NOT_A_PERCENTAGE);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).hasToString("/published/0/percentages/COMPLETE");
        assertThat(finding.arguments()).contains(Map.entry("percentage", "74%"));
        assertThat(finding.message())
                .isEqualTo(
                        "Published figure of ACTIONS, percentage of COMPLETE: \"74%\" is not a percentage; write 74");
    }

    @Test
    void wordsAreAFindingWhereverAFigureHasThem() {
        PublishedFigure combined = figure().combined(CombinedFigure.builder()
                        .addStatus("COMPLETE")
                        .percentage("about half")
                        .build())
                .build();
        Plan plan = northmoor()
                .addPublished(combined)
                .addArea(area("a1")
                        .addPublished(
                                figure().putPercentage("COMPLETE", "fifty").build())
                        .build())
                .build();

        assertFoundAt(
                plan,
                FindingCode.NOT_A_PERCENTAGE,
                "/areas/0/published/0/percentages/COMPLETE",
                "/published/0/combined/percentage");
    }

    @Test
    void aLongTextIsNotRepeated() {
        Finding finding = only(northmoor()
                .addPublished(figure().putPercentage("COMPLETE", "most of them, as a colleague said")
                        .build())
                .build());

        assertThat(finding.message())
                .endsWith("the text is not a percentage; write a number such as 48, 48.4 or <1, without its sign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"48", "48.4", " 48 ", "<1", "less than 1", "<34", "0", "120"})
    void whatIsWrittenAsAPercentageIsNoFinding(String printed) {
        Plan plan = northmoor()
                .addPublished(figure().putPercentage("COMPLETE", printed).build())
                .build();

        assertThat(PlanCheck.of(plan).findings(FindingCode.NOT_A_PERCENTAGE)).isEmpty();
    }

    private static List<Finding> aboveHundred(PublishedFigure.Builder figure) {
        return PlanCheck.of(northmoor().addPublished(figure.build()).build())
                .findings(FindingCode.PERCENTAGES_ABOVE_HUNDRED);
    }

    @Test
    void percentagesByStatusThatAddToMoreThanRoundingCanGiveAreAFinding() {
        List<Finding> found = aboveHundred(figure().putPercentage("COMPLETE", "33")
                .putPercentage("ON_TARGET", "33")
                .putPercentage("BEHIND", "40")
                .putPercentage("VOICE", "90"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(found.get(0).path()).hasToString("/published/0/percentages");
        assertThat(found.get(0).message())
                .isEqualTo(
                        "Published figure of ACTIONS: its percentages by status add to 106, more than 100 however each was"
                                + " rounded; check them against the report, and leave them if they are printed so");
    }

    @ParameterizedTest
    @CsvSource({"50, 51", "34, 67", "<50, 100", "50.1, 50.0", "74%, 90"})
    void whatRoundingCanGiveOrIsNotKnownIsNone(String complete, String behind) {
        assertThat(aboveHundred(figure().putPercentage("COMPLETE", complete).putPercentage("BEHIND", behind)))
                .isEmpty();
    }

    @Test
    void theLimitIsHalfAUnitForEach() {
        assertThat(aboveHundred(figure().putPercentage("COMPLETE", "50").putPercentage("NOT_ASSESSED", "52")))
                .hasSize(1);
        assertThat(aboveHundred(figure().putPercentage("COMPLETE", "50.1").putPercentage("BEHIND", "50.1")))
                .hasSize(1);
    }

    @Test
    void keysThatDoNotExcludeEachOtherAreNotAdded() {
        assertThat(aboveHundred(figure().putPercentage("VOICE", "60")
                        .putPercentage("FAMILY", "60")
                        .putPercentage("EXTENDED", "60")))
                .isEmpty();
    }

    @Test
    void oneOfThemThatIsMoreThanTheWholeIsAFinding() {
        List<Finding> found = aboveHundred(figure().putPercentage("EXTENDED", "105"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).path()).hasToString("/published/0/percentages/EXTENDED");
        assertThat(found.get(0).message())
                .isEqualTo(
                        "Published figure of ACTIONS, percentage of EXTENDED: 105 is more than 100; check it against the"
                                + " report, and leave it if it is printed so");
    }

    @Test
    void ofAStatusThatIsMoreThanTheWholeAloneNothingIsSaidToAddUp() {
        List<Finding> found =
                aboveHundred(figure().putPercentage("COMPLETE", "110").putPercentage("BEHIND", "20"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).path()).hasToString("/published/0/percentages/COMPLETE");
        assertThat(found.get(0).message()).contains("percentage of COMPLETE: 110 is more than 100;");
    }
}

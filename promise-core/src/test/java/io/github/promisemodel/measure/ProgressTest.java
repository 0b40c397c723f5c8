package io.github.promisemodel.measure;

import static io.github.promisemodel.measure.Samples.AS_OF;
import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.measure.Samples.atLeast;
import static io.github.promisemodel.measure.Samples.atMost;
import static io.github.promisemodel.measure.Samples.between;
import static io.github.promisemodel.measure.Samples.changeBy;
import static io.github.promisemodel.measure.Samples.changeByPercent;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.each;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static io.github.promisemodel.measure.Samples.yes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far it is from the baseline to the target, and why nobody can say. */
class ProgressTest {

    private static void assertDefined(Measure measure, String fraction, Met met) {
        Progress progress = measure.progressAsOf(AS_OF);

        assertThat(progress.findFraction()).map(Fraction::toString).contains(fraction);
        assertThat(progress.findWhy()).isEmpty();
        assertThat(progress.met()).isEqualTo(met);
        assertThat(progress.actual()).isEqualTo(measure.actualAsOf(AS_OF));
    }

    private static void assertUndefined(Measure measure, Reason reason, Met met, String message) {
        Progress progress = measure.progressAsOf(AS_OF);

        assertThat(progress.findFraction()).isEmpty();
        assertThat(progress.findWhy()).contains(new Explanation(reason, "Measure m1: " + message));
        assertThat(progress.met()).isEqualTo(met);
        assertThat(progress.actual()).isEqualTo(measure.actualAsOf(AS_OF));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 100, 80, 3/4, NOT_MET",
        "20, 100, 100, 1, MET",
        "20, 100, 120, 5/4, MET",
        "20, 100, 20, 0, NOT_MET",
        "20, 100, 0, -1/4, NOT_MET",
        "20, over 100, 100, 1, NOT_MET",
        "20, over 100, 100.5, 161/160, MET",
        "-0.5, 0.5, 0, 1/2, NOT_MET"
    })
    void atLeastIsReachedFromBelow(String baseline, String target, String actual, String fraction, Met met) {
        assertDefined(measure(baseline, atLeast(target), actual), fraction, met);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 20, 40, 3/4, NOT_MET",
        "100, 20, 20, 1, MET",
        "100, 20, 0, 5/4, MET",
        "100, 20, 120, -1/4, NOT_MET",
        "100, under 20, 20, 1, NOT_MET",
        "100, under 20, 19, 81/80, MET"
    })
    void atMostIsReachedFromAbove(String baseline, String target, String actual, String fraction, Met met) {
        assertDefined(measure(baseline, atMost(target), actual), fraction, met);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, 1/2, NOT_MET",
        "0, 10, 1, MET",
        "0, 20, 2, MET",
        "0, 21, 21/10, NOT_MET",
        "30, 25, 1/2, NOT_MET",
        "30, 20, 1, MET",
        "30, 9, 21/10, NOT_MET"
    })
    void betweenIsReachedAtItsNearerEnd(String baseline, String actual, String fraction, Met met) {
        assertDefined(measure(baseline, between("10", "20"), actual), fraction, met);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 5, 15, 1, MET",
        "10, 5, 12, 2/5, NOT_MET",
        "10, 5, 20, 2, MET",
        "10, -5, 5, 1, MET",
        "10, -5, 4, 6/5, MET",
        "10, -5, 8, 2/5, NOT_MET",
        "-3, 6, 0, 1/2, NOT_MET"
    })
    void aChangeIsMeasuredFromTheBaseline(String baseline, String change, String actual, String fraction, Met met) {
        assertDefined(measure(baseline, changeBy(change), actual), fraction, met);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 5, 42, 1, MET",
        "40, 5, 41, 1/2, NOT_MET",
        "40, -5, 38, 1, MET",
        "40, -5, 39, 1/2, NOT_MET",
        "-50, 10, -45, 1, MET",
        "-50, 10, -55, -1, NOT_MET"
    })
    void aPercentageIsOfTheBaselinesSize(String baseline, String percent, String actual, String fraction, Met met) {
        assertDefined(measure(baseline, changeByPercent(percent), actual), fraction, met);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 10, MET",
        "HIGHER_IS_BETTER, 11, MET",
        "HIGHER_IS_BETTER, 9, NOT_MET",
        "LOWER_IS_BETTER, 10, MET",
        "LOWER_IS_BETTER, 9, MET",
        "LOWER_IS_BETTER, 11, NOT_MET"
    })
    void aChangeByNothingIsMetByWhatIsNoWorse(Direction direction, String actual, Met met) {
        Measure measure = measure("10", changeBy("0"), actual).toBuilder()
                .direction(direction)
                .build();

        assertUndefined(
                measure,
                Reason.BASELINE_EQUALS_TARGET,
                met,
                "its baseline is the number to be reached, so that there is no way between them");
        assertThat(measure.toBuilder()
                        .target(changeByPercent("0"))
                        .build()
                        .progressAsOf(AS_OF)
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"10, MET", "9, NOT_MET", "11, NOT_MET", "over 9, NOT_DECIDED"})
    void withNoDirectionAChangeByNothingIsMetByTheBaselineAlone(String actual, Met met) {
        assertThat(measure("10", changeBy("0"), actual).progressAsOf(AS_OF).met())
                .isEqualTo(met);
    }

    @Test
    void aTargetIsMetWithNoBaselineToMeasureFrom() {
        Measure measure = measure().target(atLeast("100")).build();

        assertUndefined(
                measure.toBuilder().addObservation(observed("2024", "120")).build(),
                Reason.NO_BASELINE,
                Met.MET,
                "it has no baseline");
        assertThat(measure.toBuilder()
                        .addObservation(observed("2024", "99"))
                        .build()
                        .progressAsOf(AS_OF)
                        .met())
                .isEqualTo(Met.NOT_MET);
        assertUndefined(
                measure.toBuilder()
                        .target(changeByPercent("5"))
                        .addObservation(observed("2024", "120"))
                        .build(),
                Reason.NO_BASELINE,
                Met.NOT_DECIDED,
                "it has no baseline");
    }

    @ParameterizedTest
    @CsvSource({"100", "100.0"})
    void thereIsNoWayFromABaselineThatIsTheTarget(String baseline) {
        assertUndefined(
                measure(baseline, atLeast("100"), "110"),
                Reason.BASELINE_EQUALS_TARGET,
                Met.MET,
                "its baseline is the number to be reached, so that there is no way between them");
        assertUndefined(
                measure(baseline, atLeast("over 100"), "100"),
                Reason.BASELINE_EQUALS_TARGET,
                Met.NOT_MET,
                "its baseline is the number to be reached, so that there is no way between them");
    }

    @Test
    void thereIsNoWayFromABaselineThatMeetsTheTargetAlready() {
        assertUndefined(
                measure("120", atLeast("100"), "110"),
                Reason.BASELINE_MEETS_TARGET,
                Met.MET,
                "its baseline meets the target, at least 100, already");
        assertUndefined(
                measure("15", between("10", "20"), "5"),
                Reason.BASELINE_MEETS_TARGET,
                Met.NOT_MET,
                "its baseline meets the target, between 10 and 20, already");
    }

    @Test
    void thereIsNoPercentageOfNothing() {
        assertUndefined(
                measure("0", changeByPercent("5"), "1"),
                Reason.BASELINE_IS_ZERO,
                Met.NOT_DECIDED,
                "its target is a change by 5 per cent, and its baseline is zero");
        assertDefined(measure("0", changeBy("5"), "1"), "1/5", Met.NOT_MET);
    }

    @Test
    void anInexactBaselineIsNoStart() {
        assertUndefined(
                measure("about 20", atLeast("100"), "120"),
                Reason.INEXACT_BASELINE,
                Met.MET,
                "its baseline 'about 20' is not an exact number");
        assertUndefined(
                measure("over 20", changeBy("5"), "120"),
                Reason.INEXACT_BASELINE,
                Met.NOT_DECIDED,
                "its baseline 'over 20' is not an exact number");
    }

    @ParameterizedTest
    @CsvSource({
        "over 1721, MET",
        "over 100, MET",
        "at least 100, MET",
        "over 99, NOT_DECIDED",
        "about 1000000, NOT_DECIDED",
        "at most 100, NOT_DECIDED",
        "under 100, NOT_MET"
    })
    void anInexactValueMayMeetTheTargetAllTheSame(String actual, Met met) {
        assertUndefined(
                measure("20", atLeast("100"), actual),
                Reason.INEXACT_VALUE,
                met,
                "the observation '" + actual + "' is not an exact number");
    }

    @Test
    void thereIsNoProgressWithoutATarget() {
        Measure measure = measure().addObservation(observed("2024", "5")).build();

        assertUndefined(measure, Reason.NO_TARGET, Met.NOT_DECIDED, "it has no target");
        assertUndefined(
                measure.toBuilder()
                        .target(new Target.ToBeConfirmed(TargetTerms.EMPTY))
                        .build(),
                Reason.TARGET_TO_BE_CONFIRMED,
                Met.NOT_DECIDED,
                "its target is yet to be confirmed");
    }

    @Test
    void thereIsNoProgressBeforeTheFirstObservation() {
        assertUndefined(
                measure()
                        .target(atLeast("5"))
                        .addObservation(observed("2025", "5"))
                        .build(),
                Reason.NO_OBSERVATION,
                Met.NOT_DECIDED,
                "nothing is observed by 2025-01");
    }

    @Test
    void valuesOfOneDayThatDifferGiveNoPartOfTheWayButMayMeetTheTargetTogether() {
        Measure measure = measure("0", atLeast("100"), "100").toBuilder()
                .addObservation(observed("2024", "120"))
                .build();
        String message = "its latest observations are 100 people and 120 people, with nothing to tell which stands";

        assertUndefined(measure, Reason.SEVERAL_VALUES, Met.MET, message);
        assertUndefined(
                measure.toBuilder().target(atLeast("110")).build(), Reason.SEVERAL_VALUES, Met.NOT_DECIDED, message);
        assertUndefined(
                measure.toBuilder().target(atLeast("130")).build(), Reason.SEVERAL_VALUES, Met.NOT_MET, message);
    }

    @Test
    void aYesMeetsAYesOrNoAndThereIsNoPartOfTheWay() {
        Measure measure = measure().target(yes()).build();

        assertUndefined(
                measure.toBuilder()
                        .addObservation(Observation.of(date("2024"), YesNo.YES))
                        .build(),
                Reason.YES_OR_NO,
                Met.MET,
                "its target is a yes or no, which has no part of the way to it");
        assertUndefined(
                measure.toBuilder()
                        .addObservation(Observation.of(date("2024"), YesNo.NO))
                        .build(),
                Reason.YES_OR_NO,
                Met.NOT_MET,
                "its target is a yes or no, which has no part of the way to it");
    }

    @Test
    void aNumberDoesNotAnswerAYesOrNoNorAYesANumber() {
        assertUndefined(
                measure().target(yes()).addObservation(observed("2024", "1")).build(),
                Reason.KINDS_DIFFER,
                Met.NOT_DECIDED,
                "a yes or no is wanted, and the observation is a number");
        assertUndefined(
                measure()
                        .target(atLeast("1"))
                        .addObservation(Observation.of(date("2024"), YesNo.YES))
                        .build(),
                Reason.KINDS_DIFFER,
                Met.NOT_DECIDED,
                "a number is wanted, and the observation is a yes or no");
    }

    @Test
    void wordsAnswerNothing() {
        Observation words =
                Observation.builder().date(date("2024")).asPrinted("nearly all").build();

        assertUndefined(
                measure().target(atLeast("1")).addObservation(words).build(),
                Reason.WORDS_ONLY,
                Met.NOT_DECIDED,
                "the observation has only the words 'nearly all'");
        assertUndefined(
                measure().target(yes()).addObservation(words).build(),
                Reason.WORDS_ONLY,
                Met.NOT_DECIDED,
                "the observation has only the words 'nearly all'");
    }

    @Test
    void amountsOfOtherUnitsAreNotHeldAgainstEachOther() {
        Measure carers = measure("82", atLeast("100"), "107");
        Observation children =
                observed("2024", "107").toBuilder().unit("children").build();

        assertUndefined(
                carers.toBuilder()
                        .baseline(Baseline.builder()
                                .amount(amount("82"))
                                .unit("carers")
                                .build())
                        .build(),
                Reason.UNITS_DIFFER,
                Met.MET,
                "its baseline is in carers, and the measure in people");
        Measure.Builder ofChildren = measure().target(each("1", "P1Y")).addObservation(children);
        assertUndefined(
                ofChildren.build(),
                Reason.UNITS_DIFFER,
                Met.NOT_DECIDED,
                "its observation is in children, and the measure in people");
        assertUndefined(
                Measure.builder()
                        .id("m1")
                        .title("Unit of nothing")
                        .target(atLeast("1"))
                        .addObservation(children)
                        .build(),
                Reason.UNITS_DIFFER,
                Met.NOT_DECIDED,
                "its observation is in children, and the measure names no unit");
        assertDefined(
                measure("0", atLeast("100"), "1").toBuilder()
                        .addObservation(observed("2025-01", "50").toBuilder()
                                .unit("people")
                                .build())
                        .build(),
                "1/2",
                Met.NOT_MET);
    }
}

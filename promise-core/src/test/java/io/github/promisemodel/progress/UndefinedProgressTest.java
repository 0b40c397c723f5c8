package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.measure.Samples.atLeast;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.each;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static io.github.promisemodel.measure.Samples.yes;
import static io.github.promisemodel.progress.ProgressAssertions.assertDefined;
import static io.github.promisemodel.progress.ProgressAssertions.assertUndefined;

import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.measure.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why nobody can say how far it is, and whether the target is met all the same. */
class UndefinedProgressTest {

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
    void anInexactValueMayMeetTheTargetAllTheSame(String actual, TargetMet met) {
        assertUndefined(
                measure("20", atLeast("100"), actual),
                Reason.INEXACT_VALUE,
                met,
                "the observation '" + actual + "' is not an exact number");
    }

    @Test
    void thereIsNoProgressWithoutATarget() {
        Measure measure = measure().addObservation(observed("2024", "5")).build();

        assertUndefined(measure, Reason.NO_TARGET, TargetMet.NOT_DECIDED, "it has no target");
        assertUndefined(
                measure.toBuilder()
                        .target(new Target.ToBeConfirmed(TargetTerms.EMPTY))
                        .build(),
                Reason.TARGET_TO_BE_CONFIRMED,
                TargetMet.NOT_DECIDED,
                "its target is yet to be confirmed");
    }

    @Test
    void thereIsNoProgressBeforeTheFirstObservation() {
        assertUndefined(
                measure()
                        .target(atLeast("5"))
                        .addObservation(observed("2026", "5"))
                        .build(),
                Reason.NO_OBSERVATION,
                TargetMet.NOT_DECIDED,
                "nothing is observed by 2025-01");
    }

    @Test
    void valuesOfOneDayThatDifferGiveNoPartOfTheWayButMayMeetTheTargetTogether() {
        Measure measure = measure("0", atLeast("100"), "100").toBuilder()
                .addObservation(observed("2024", "120"))
                .build();
        String message = "its latest observations are 100 people and 120 people, with nothing to tell which is right";

        assertUndefined(measure, Reason.SEVERAL_VALUES, TargetMet.MET, message);
        assertUndefined(
                measure.toBuilder().target(atLeast("110")).build(),
                Reason.SEVERAL_VALUES,
                TargetMet.NOT_DECIDED,
                message);
        assertUndefined(
                measure.toBuilder().target(atLeast("130")).build(), Reason.SEVERAL_VALUES, TargetMet.NOT_MET, message);
    }

    @Test
    void aYesMeetsAYesOrNoAndThereIsNoPartOfTheWay() {
        Measure measure = measure().target(yes()).build();

        assertUndefined(
                measure.toBuilder()
                        .addObservation(Observation.of(date("2024"), YesNo.YES))
                        .build(),
                Reason.YES_OR_NO,
                TargetMet.MET,
                "its target is a yes or no, which has no part of the way to it");
        assertUndefined(
                measure.toBuilder()
                        .addObservation(Observation.of(date("2024"), YesNo.NO))
                        .build(),
                Reason.YES_OR_NO,
                TargetMet.NOT_MET,
                "its target is a yes or no, which has no part of the way to it");
    }

    @Test
    void aNumberDoesNotAnswerAYesOrNoNorAYesANumber() {
        assertUndefined(
                measure().target(yes()).addObservation(observed("2024", "1")).build(),
                Reason.KINDS_DIFFER,
                TargetMet.NOT_DECIDED,
                "a yes or no is wanted, and the observation is a number");
        assertUndefined(
                measure()
                        .target(atLeast("1"))
                        .addObservation(Observation.of(date("2024"), YesNo.YES))
                        .build(),
                Reason.KINDS_DIFFER,
                TargetMet.NOT_DECIDED,
                "a number is wanted, and the observation is a yes or no");
    }

    @Test
    void wordsAnswerNothing() {
        Observation words =
                Observation.builder().date(date("2024")).asPrinted("nearly all").build();

        assertUndefined(
                measure().target(atLeast("1")).addObservation(words).build(),
                Reason.WORDS_ONLY,
                TargetMet.NOT_DECIDED,
                "the observation has only the words 'nearly all'");
        assertUndefined(
                measure().target(yes()).addObservation(words).build(),
                Reason.WORDS_ONLY,
                TargetMet.NOT_DECIDED,
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
                TargetMet.MET,
                "its baseline is in carers, and the measure in people");
        Measure.Builder ofChildren = measure().target(each("1", "P1Y")).addObservation(children);
        assertUndefined(
                ofChildren.build(),
                Reason.UNITS_DIFFER,
                TargetMet.NOT_DECIDED,
                "its observation is in children, and the measure in people");
        assertUndefined(
                Measure.builder()
                        .id("m1")
                        .title("Unit of nothing")
                        .target(atLeast("1"))
                        .addObservation(children)
                        .build(),
                Reason.UNITS_DIFFER,
                TargetMet.NOT_DECIDED,
                "its observation is in children, and the measure names no unit");
        assertDefined(
                measure("0", atLeast("100"), "1").toBuilder()
                        .addObservation(observed("2025-01", "50").toBuilder()
                                .unit("people")
                                .build())
                        .build(),
                "1/2",
                TargetMet.NOT_MET);
    }
}

package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.each;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static io.github.promisemodel.measure.Samples.over;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.OtherWords;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a measure moved between two dates. */
class MeasureMovementTest {

    private static final PartialDate FROM = date("2018-03-31");
    private static final PartialDate TO = date("2019-03-31");

    private static Measure higher(Observation... observations) {
        return measure()
                .direction(Direction.HIGHER_IS_BETTER)
                .addObservations(observations)
                .build();
    }

    private static Measure fromTo(String before, String after) {
        return higher(observed("2018-03-31", before), observed("2019-03-31", after));
    }

    private static MeasureMovement moved(Measure measure) {
        return said(MeasureMovement.of(measure, FROM, TO), measure);
    }

    private static MeasureMovement said(MeasureMovement movement, Measure measure) {
        OtherWords.assertSaid(
                Stream.concat(Stream.of(movement), movement.why().stream()).toList(), measure);
        return movement;
    }

    private static void assertWhy(Measure measure, Reason reason, String message) {
        assertWhy(moved(measure), reason, message);
    }

    private static void assertWhy(MeasureMovement movement, Reason reason, String message) {
        assertThat(movement.outcome()).isEqualTo(MovementOutcome.NOT_DECIDED);
        assertThat(movement.why()).map(Said::by).contains(new Said(reason, "Measure m1: " + message));
    }

    // ------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "85.2, 88.2, HIGHER_IS_BETTER, IMPROVED, 3.0",
        "85.2, 88.2, LOWER_IS_BETTER, WORSENED, 3.0",
        "88.2, 85.2, HIGHER_IS_BETTER, WORSENED, -3.0",
        "88.2, 85.2, LOWER_IS_BETTER, IMPROVED, -3.0",
        "88.2, 88.20, LOWER_IS_BETTER, UNCHANGED, 0.00",
    })
    void theDirectionSaysWhichWayIsBetter(
            String before, String after, Direction direction, MovementOutcome outcome, String difference) {
        MeasureMovement movement =
                moved(fromTo(before, after).toBuilder().direction(direction).build());

        assertThat(movement.outcome()).isEqualTo(outcome);
        assertThat(movement.difference()).contains(new BigDecimal(difference));
        assertThat(movement.why()).isEmpty();
    }

    @Test
    void itSaysWhatWasObservedAtEachDate() {
        assertThat(moved(fromTo("85.2", "88.2"))).hasToString("from 85.2 people to 88.2 people, improved");
        assertThat(MeasureMovement.of(fromTo("85.2", "88.2"), TO, FROM))
                .hasToString("from 88.2 people to 85.2 people, worsened");
    }

    @ParameterizedTest
    @CsvSource({
        "85, 88, 3, UNCHANGED",
        "85, 88.01, 3, IMPROVED",
        "88, 85, 3, UNCHANGED",
        "88.01, 85, 3, WORSENED",
        "85, 85, 0, UNCHANGED",
        "85, over 88, 3, IMPROVED",
        "85, at least 88, 3, NOT_DECIDED",
        "85, at least 88, 2.99, IMPROVED",
        "under 85, 88, 3, IMPROVED",
    })
    void withinTheToleranceItIsUnchanged(String before, String after, String tolerance, MovementOutcome outcome) {
        assertThat(said(MeasureMovement.of(fromTo(before, after), FROM, TO, amount(tolerance)), fromTo(before, after))
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"over 3", "-1"})
    void aToleranceIsANumberFromZero(String tolerance) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureMovement.of(fromTo("1", "2"), FROM, TO, amount(tolerance)))
                .withMessage("Tolerance '" + tolerance + "': not an exact number from zero; give one such as 0.5");
    }

    // ------------------------------------------------------------------------

    @Test
    void withoutADirectionOnlyTheSameIsDecided() {
        Measure measure =
                fromTo("85.2", "88.2").toBuilder().direction(Optional.empty()).build();
        assertWhy(measure, Reason.NO_DIRECTION, "it does not say which way is better");
        assertThat(moved(measure).difference()).contains(new BigDecimal("3.0"));
        assertThat(moved(fromTo("85", "85").toBuilder()
                                .direction(Optional.empty())
                                .build())
                        .outcome())
                .isEqualTo(MovementOutcome.UNCHANGED);
    }

    @Test
    void nothingObservedIsNotDecided() {
        assertWhy(higher(observed("2019", "88.2")), Reason.NO_OBSERVATION, "nothing is observed by 2018-03-31");
        assertWhy(
                MeasureMovement.of(higher(observed("2019", "88.2")), TO, FROM),
                Reason.NO_OBSERVATION,
                "nothing is observed by 2018-03-31");
    }

    @Test
    void severalValuesAreNotDecided() {
        assertWhy(
                higher(observed("2018-03-31", "85"), observed("2019-03-31", "86"), observed("2019-03-31", "87")),
                Reason.SEVERAL_VALUES,
                "its latest observations are 86 people and 87 people, with nothing to tell which is right");
    }

    @Test
    void theSameObservationAtBothDatesIsNotDecided() {
        assertWhy(
                higher(observed("2018", "85"), observed("2020", "99")),
                Reason.SAME_OBSERVATION,
                "the same observation, 85 people, is the latest at both dates");
        assertWhy(
                higher(Observation.builder().asPrinted("nearly all").build()),
                Reason.SAME_OBSERVATION,
                "the same observation, nearly all, undated, is the latest at both dates");
    }

    @Test
    void anotherUnitIsNotDecided() {
        Observation ofAnother =
                observed("2019-03-31", "3").toBuilder().unit("carers").build();
        assertWhy(
                higher(observed("2018-03-31", "85"), ofAnother),
                Reason.UNITS_DIFFER,
                "one observation is in people, and the other in carers");
        assertThat(moved(higher(
                                observed("2018-03-31", "85").toBuilder()
                                        .unit("carers")
                                        .build(),
                                ofAnother))
                        .outcome())
                .isEqualTo(MovementOutcome.WORSENED);
    }

    @Test
    void inexactValuesAreDecidedWhereEveryNumberTheyAllowAgrees() {
        assertWhy(
                fromTo("over 85", "88"),
                Reason.INEXACT_VALUE,
                "the observations 'over 85' and '88' are not both exact, and may lie either way");
        assertThat(moved(fromTo("over 85", "85")).outcome()).isEqualTo(MovementOutcome.WORSENED);
        assertThat(moved(fromTo("over 85", "85")).difference()).isEmpty();
        assertThat(moved(fromTo("about 85", "85")).outcome()).isEqualTo(MovementOutcome.NOT_DECIDED);
    }

    @Test
    void aYesOrNoAndWordsAreNotDecided() {
        Observation yes = Observation.of(TO, YesNo.YES);
        assertWhy(
                higher(observed("2018", "85"), yes),
                Reason.KINDS_DIFFER,
                "a number is needed at both dates, and one observation is a yes or no");
        assertWhy(
                higher(
                        observed("2018-03", "85"),
                        Observation.builder().asPrinted("nearly all").date(TO).build()),
                Reason.WORDS_ONLY,
                "the observation has only the words 'nearly all'");
    }

    @Test
    void anObservationThatNothingDatesIsNotDecided() {
        assertWhy(
                higher(Observation.undated(amount("85")), observed("2019-03-31", "86")),
                Reason.DATES_DIFFER,
                "nothing dates the observation '85'");
    }

    @Test
    void periodsOfAnotherLengthAreNotDecided() {
        assertWhy(
                higher(over("2018-01/2018-03", "115"), over("2018-04/2019-03", "430")),
                Reason.PERIODS_DIFFER,
                "one observation covers 2018-01/2018-03, and the other 2018-04/2019-03, which are not of one length");
        assertWhy(
                higher(observed("2018-03", "115"), over("2018-04/2019-03", "430")),
                Reason.PERIODS_DIFFER,
                "one observation covers no stated period, and the other 2018-04/2019-03, which are not of one length");
        assertWhy(
                higher(over("2017-04/2018-03", "115"), observed("2019-03", "430")),
                Reason.PERIODS_DIFFER,
                "one observation covers 2017-04/2018-03, and the other no stated period, which are not of one length");
        assertThat(moved(higher(over("2018-01/2018-03", "115"), over("2019-01/2019-03", "116")))
                        .outcome())
                .isEqualTo(MovementOutcome.IMPROVED);
        assertThat(moved(higher(over("2018-02", "115"), over("2019-03", "116"))).outcome())
                .isEqualTo(MovementOutcome.IMPROVED);
        assertThat(moved(higher(over("2018-01-30/2018-02-28", "115"), over("2019-02-27/2019-03-28", "116")))
                        .outcome())
                .isEqualTo(MovementOutcome.IMPROVED);
        assertWhy(
                higher(over("2018", "115"), over("2019", "300")),
                Reason.PERIODS_DIFFER,
                "the observation '115' covers 2018, which is not over by 2018-03-31");
    }

    @Test
    void theWholePeriodsOfATargetAreCompared() {
        Measure quarters = higher(
                        over("2017-04/2017-12", "200"),
                        over("2018-01/2018-03", "115"),
                        over("2018-04/2018-09", "200"),
                        over("2018-10/2019-03", "100"))
                .toBuilder()
                .target(each("400", "P1Y"))
                .build();
        assertThat(moved(quarters))
                .hasToString("from 315 people, added over 2017-04/2018-03 to 300 people, added over 2018-04/2019-03,"
                        + " worsened");
    }

    // ------------------------------------------------------------------------

    @Test
    void twoVersionsAreComparedByTheDirectionThatEitherStates() {
        Measure before = fromTo("85", "86");
        Measure after = higher(observed("2018-03-31", "85"), observed("2019-03-31", "90"));
        Measure without = after.toBuilder().direction(Optional.empty()).build();
        Measure other = after.toBuilder().direction(Direction.LOWER_IS_BETTER).build();

        assertThat(MeasureMovement.of(before, FROM, without, TO, amount("0")).outcome())
                .isEqualTo(MovementOutcome.IMPROVED);
        assertThat(MeasureMovement.of(before, TO, after, TO, amount("0")).outcome())
                .isEqualTo(MovementOutcome.IMPROVED);
        assertWhy(
                said(MeasureMovement.of(before, FROM, other, TO, amount("0")), other),
                Reason.NO_DIRECTION,
                "its two versions differ in which way is better");
    }
}

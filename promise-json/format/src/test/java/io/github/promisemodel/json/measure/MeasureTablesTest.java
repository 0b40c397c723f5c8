package io.github.promisemodel.json.measure;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.problems;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.BenefitStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a measure and its parts are read and written. */
class MeasureTablesTest {

    /** A measure with everything it may have, its fields in the order they are written. */
    private static final String FULL = "{'id':'m1','title':'People at awareness sessions','unit':'people',"
            + "'countOfPeople':true,'direction':'HIGHER_IS_BETTER',"
            + "'baseline':{'amount':'82','date':'2017','unit':'carers','note':'As printed','source':'Page 3','x':1},"
            + "'target':{'kind':'EACH_PERIOD','amount':'1000','every':'P12M','by':'2024-12',"
            + "'asPrinted':'1000 in 12 months','x':1},"
            + "'observations':[{'amount':'over 1721','asPrinted':'over 1 721','date':'2024-07','period':'2023/2024',"
            + "'unit':'people','source':'Page 4','recordedAt':'2025-04-01T09:00:00Z','recordedBy':'Programme office',"
            + "'note':'As printed','x':1},{'met':true},{'met':false},{'asPrinted':'nearly all'}],"
            + "'comparators':[{'of':'Scotland','amount':'96.90','date':'2022/2023','unit':'per 1000','note':'A note',"
            + "'source':'Page 5','x':1}],"
            + "'bands':{'on':'VALUE','limits':[{'status':'BLUE','limit':'1000','x':1},{'status':'GREEN','limit':'900'}],"
            + "'otherwise':'RED','x':1},"
            + "'overrides':[{'asOf':'2025-01','status':'GREEN','reason':'The count is late','source':'Page 6',"
            + "'recordedAt':'2025-04-01T09:00:00Z','recordedBy':'Programme office','note':'A note','x':1},"
            + "{'asOf':'2025-02','withdrawn':true,'reason':'The count is in'}],"
            + "'note':'As printed','source':'Page 7','x':1}";

    private static void assertProblem(
            ValueCodec<?> codec, String source, ProblemCode code, String pointer, String message) {
        Problem problem = problem(codec, source);

        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.pointer()).isEqualTo(pointer);
    }

    @Test
    void aMeasureIsWrittenAsItWasRead() {
        Measure measure = value(MeasureTables.MEASURE, FULL);

        assertThat(written(MeasureTables.MEASURE, measure)).isEqualTo(FULL);
        assertThat(measure.isCountOfPeople()).isTrue();
        assertThat(measure.getDirection()).contains(Direction.HIGHER_IS_BETTER);
        assertThat(measure.getTarget()).isInstanceOf(Target.EachPeriod.class);
        assertThat(measure.getObservations())
                .extracting(Observation::getValue)
                .containsExactly(
                        Optional.of(Amount.parse("over 1721")),
                        Optional.of(YesNo.YES),
                        Optional.of(YesNo.NO),
                        Optional.empty());
        assertThat(measure.getObservations().get(0).getRecordedBy()).contains("Programme office");
        assertThat(measure.getOverrides().get(0).getStatus()).contains(BenefitStatus.GREEN);
        assertThat(measure.getOverrides().get(1))
                .isEqualTo(StatusOverride.withdrawal(PartialDate.of(2025, 2), "The count is in"));
    }

    @Test
    void theLeastMeasureHasAnIdAndATitle() {
        String least = "{'id':'m1','title':'Animations'}";
        Measure measure = value(MeasureTables.MEASURE, least);

        assertThat(measure)
                .isEqualTo(Measure.builder().id("m1").title("Animations").build());
        assertThat(written(MeasureTables.MEASURE, measure)).isEqualTo(least);
        assertThat(value(MeasureTables.MEASURE, "{'id':'m1','title':'Animations','countOfPeople':false,'target':null}"))
                .isEqualTo(measure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,721", "1e3", "more than 5", "", "007", "-0", "70%"})
    void whatIsNoAmountIsAProblemThatSaysWhatWouldBeRight(String text) {
        assertProblem(
                MeasureTables.OBSERVATION,
                "{'amount':'" + text + "'}",
                ProblemCode.INVALID_VALUE,
                "/amount",
                "Observation: amount is \"" + text
                        + "\", not an amount; write its digits, at most 30 of them and with no"
                        + " commas, as 1721 or 80.10, and before what is not exact one of the words over, at least, about,"
                        + " under, at most");
    }

    @Test
    void anAmountOfTooManyDigitsIsAProblem() {
        assertThat(problem(MeasureTables.AMOUNT, "'" + "9".repeat(31) + "'").code())
                .isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem(MeasureTables.AMOUNT, "'" + "9".repeat(5000) + "'").message())
                .startsWith("the document is \"" + "9".repeat(60) + "...\", not an amount;");
    }

    @Test
    void anAmountIsNeverReadFromANumber() {
        assertProblem(
                MeasureTables.BASELINE,
                "{'amount':82}",
                ProblemCode.WRONG_TYPE,
                "/amount",
                "Baseline: amount is the number 82; expected an amount such as \"1721\" or \"over 1721\"; write \"82\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 months", "P2W", "p12m", "P", "PT1H", "P99999999999M", "P1Y0M"})
    void whatIsNoLengthOfTimeOrNotSpelledAsItWouldBeWrittenIsAProblem(String text) {
        assertProblem(
                MeasureTables.TARGET,
                "{'kind':'EACH_PERIOD','amount':'5','every':'" + text + "'}",
                ProblemCode.INVALID_VALUE,
                "/every",
                "Target: every is \"" + text
                        + "\", not a length of time; write it in years, months and days as P1Y,"
                        + " P12M or P14D");
    }

    @Test
    void aFlagIsTrueOrFalse() {
        assertProblem(
                MeasureTables.OBSERVATION,
                "{'met':'yes'}",
                ProblemCode.WRONG_TYPE,
                "/met",
                "Observation: met is the text \"yes\"; expected true or false; write true");
        assertThat(problem(MeasureTables.MEASURE, "{'id':'m1','title':'T','countOfPeople':1}")
                        .message())
                .isEqualTo("Measure m1: countOfPeople is the number 1; expected true or false");
    }

    @Test
    void anObservationHasOneValueAtTheMostAndSaysSomething() {
        assertProblem(
                MeasureTables.OBSERVATION,
                "{'amount':'5','met':true}",
                ProblemCode.INVALID_VALUE,
                "",
                "Observation: it has the amount '5' and whether it is met; give one of them");
        assertProblem(
                MeasureTables.OBSERVATION,
                "{'date':'2024'}",
                ProblemCode.INVALID_VALUE,
                "",
                "Observation: it has neither a value nor words; give an amount, a ratio, a yes or no, or the words as printed");
        assertThat(value(MeasureTables.OBSERVATION, "{'met':false}")).isEqualTo(Observation.undated(YesNo.NO));
    }

    @Test
    void whatTheModelRefusesIsAProblem() {
        assertThat(problem(MeasureTables.BANDS, "{'on':'VALUE','otherwise':'RED'}")
                        .message())
                .isEqualTo("Bands: they have no limit; give at least one");
        assertThat(problem(MeasureTables.BAND, "{'status':'BLUE','limit':'over 5'}")
                        .message())
                .isEqualTo("Band BLUE: the limit 'over 5' is not exact; give the number alone");
        assertThat(problem(MeasureTables.OVERRIDE, "{'asOf':'2025','reason':'Late'}")
                        .message())
                .startsWith("Override of 2025: it has no status and is not withdrawn;");
        assertThat(problem(MeasureTables.COMPARATOR, "{'of':' ','amount':'5'}").code())
                .isEqualTo(ProblemCode.INVALID_VALUE);
    }

    @Test
    void allProblemsAreFoundAtOnce() {
        assertThat(problems(
                        MeasureTables.MEASURE,
                        "{'id':'m1','direction':'UP','baseline':{},'observations':[{'amount':'x'},{'date':'soon'}]}"))
                .extracting(Problem::pointer)
                .containsExactly(
                        "/direction", "/baseline/amount", "/observations/0/amount", "/observations/1/date", "/title");
    }

    @Test
    void anUnknownConstantListsTheChoices() {
        assertThat(problem(MeasureTables.MEASURE, "{'id':'m1','title':'T','direction':'UP'}")
                        .message())
                .isEqualTo("Measure m1: direction is \"UP\"; expected one of HIGHER_IS_BETTER, LOWER_IS_BETTER");
        assertThat(problem(MeasureTables.BANDS, "{'on':'VALUE','otherwise':'PURPLE'}")
                        .message())
                .isEqualTo("Bands: otherwise is \"PURPLE\"; expected one of BLUE, GREEN, AMBER, RED");
    }
}

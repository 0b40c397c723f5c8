package io.github.promisemodel.datamap;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.datamap.DataGap.Kind;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.words.OtherWords;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataGapsTest {

    private static final Plan PLAN = SamplePlans.of(area("a1")
            .addAction(action("1.1").addMeasure(measure("m1")).build())
            .addBenefit(benefit("b1").addMeasure(measure("m2")).build())
            .build());

    private static Measure measure(String id) {
        return Measure.builder().id(id).title("Attendance").build();
    }

    private static DataMap.Builder map() {
        return DataMap.builder().council(Council.of("northmoor"));
    }

    private static DataSet.Builder set(String id) {
        return DataSet.builder().id(id).title("School records");
    }

    private static Question.Builder question(String id) {
        return Question.builder().id(id).title("Do pupils stay?");
    }

    private static List<String> messages(DataMap.Builder map, Kind kind, String... national) {
        List<DataGap> gaps = DataGaps.of(map.build(), PLAN, List.of(national)).gaps(kind);
        OtherWords.assertSaid(gaps, map.build() + " " + PLAN + " " + List.of(national));
        return gaps.stream().map(DataGap::toString).toList();
    }

    @Test
    void aMapThatAnswersEverythingHasNoGaps() {
        DataMap.Builder map = map().addDataSet(set("d1").addMeasures("m1", "m2").build())
                .addDataSet(set("d2").addQuestions("q1").build())
                .addQuestion(
                        question("q1").addMeasures("m1").addNational("vision-3").build());
        DataGaps gaps = DataGaps.of(map.build(), PLAN, List.of("vision-3"));

        assertThat(gaps.gaps()).isEmpty();
        assertThat(gaps).hasToString("");
    }

    @Test
    void aMeasureThatNoDataSetFeedsIsAGap() {
        assertThat(messages(map().addDataSet(set("d1").addMeasures("m2").build()), Kind.MEASURE_WITHOUT_DATA))
                .containsExactly("Measure m1 (Attendance): no data set feeds it");
    }

    @Test
    void aDataSetThatNobodyUsesIsAGap() {
        assertThat(messages(
                        map().addDataSet(set("d1").build())
                                .addDataSet(set("d2").addMeasures("m1").build())
                                .addDataSet(set("d3")
                                        .addMeasures("gone")
                                        .addQuestions("gone")
                                        .build()),
                        Kind.DATA_NOT_USED))
                .containsExactly(
                        "Data set d1 (School records): no measure and no question uses it",
                        "Data set d3 (School records): no measure and no question uses it");
    }

    @Test
    void aQuestionThatNothingAnswersIsAGap() {
        assertThat(messages(
                        map().addQuestion(question("q1").build())
                                .addQuestion(question("q2").addMeasures("m1").build())
                                .addQuestion(question("q3").build())
                                .addDataSet(set("d1").addQuestions("q3").build()),
                        Kind.QUESTION_WITHOUT_ANSWER))
                .containsExactly("Question q1: no measure and no data set answers it");
    }

    @Test
    void aNationalVisionWithoutAMeasureIsAGap() {
        DataMap.Builder map = map().addQuestion(
                        question("q1").addMeasures("m1").addNational("vision-1").build())
                .addQuestion(question("q2").addNational("vision-2").build());

        assertThat(messages(map, Kind.NATIONAL_WITHOUT_MEASURE, "vision-1", "vision-2", "vision-3"))
                .containsExactly(
                        "National vision-2: no question of it has a measure in the plan",
                        "National vision-3: no question of it has a measure in the plan");
    }

    @Test
    void whatIsNamedAndMissingIsAGap() {
        assertThat(messages(
                        map().addQuestion(question("q1").addMeasures("m9").build())
                                .addDataSet(set("d1")
                                        .addMeasures("m8")
                                        .addQuestions("q8")
                                        .build()),
                        Kind.NAMED_AND_MISSING))
                .containsExactly(
                        "Question q1: it names the measure 'm9', and there is none",
                        "Data set d1 (School records): it names the measure 'm8', and there is none",
                        "Data set d1 (School records): it names the question 'q8', and there is none");
    }

    @Test
    void dataSetsKnownByTheirNumberAloneAreCountedAndNotInvented() {
        assertThat(messages(map().known(49L), Kind.DATA_NOT_NAMED))
                .containsExactly("Data map: 49 of 49 data sets are known by their number alone");
        assertThat(messages(map().known(1L).addDataSet(set("d1").build()), Kind.DATA_NOT_NAMED))
                .isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> map().known(0L).addDataSet(set("d1").build()).build())
                .withMessage(
                        "Data map: 0 data sets are said to be known, and 1 are named; the number counts those too");
    }

    @Test
    void allGapsStandInOneOrder() {
        DataMap map = map().known(2L)
                .addQuestion(question("q1").build())
                .addDataSet(set("d1").build())
                .build();

        assertThat(DataGaps.of(map, PLAN, List.of("vision-1")).gaps())
                .extracting(DataGap::kind)
                .containsExactly(
                        Kind.NATIONAL_WITHOUT_MEASURE,
                        Kind.QUESTION_WITHOUT_ANSWER,
                        Kind.MEASURE_WITHOUT_DATA,
                        Kind.MEASURE_WITHOUT_DATA,
                        Kind.DATA_NOT_USED,
                        Kind.DATA_NOT_NAMED);
    }

    @Test
    void aGapIsSaidByItsKindItsIdAndItsArguments() {
        assertThat(new DataGap(Kind.DATA_NOT_USED, "d1", Map.of("title", "Visits")))
                .hasToString("Data set d1 (Visits): no measure and no question uses it");
        assertThat(new DataGap(Kind.NAMED_AND_MISSING, "q1", Map.of("kind", "MEASURE_OF_QUESTION", "named", "m9"))
                        .message())
                .isEqualTo("Question q1: it names the measure 'm9', and there is none");
    }
}

package io.github.promisemodel.check;

import static io.github.promisemodel.check.CheckedMeasures.planOf;
import static io.github.promisemodel.check.CheckedMeasures.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.plan.SamplePlans;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units of money that are not codes. */
class CurrencyCheckTest {

    private static List<String> found(String unit) {
        return found(Measure.builder().id("m1").title("Money").unit(unit));
    }

    private static List<String> found(Measure.Builder measure) {
        return told(planOf(measure.build()), FindingCode.CURRENCY_NOT_BY_CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pounds",
                "Pound",
                "£",
                "£s",
                "pounds sterling",
                "Sterling",
                "UK pounds",
                "gbp",
                "pounds per week",
                "£ per 1,000 people",
                "pounds per thousand people"
            })
    void poundsHoweverTheyAreSpelledAreFound(String unit) {
        assertThat(found(unit))
                .containsExactly("/measures/0/unit Plan northmoor-2024-27: the unit of the measure 'Money' is " + unit
                        + ", and units are compared as they are written; write GBP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"£k", "£000", "£000s", "£m", "£ million", "million pounds", "GBP k", "£bn", "k£", "GBP thousands"
            })
    void thousandsAreToBeWrittenInFull(String unit) {
        assertThat(found(unit)).singleElement().asString().endsWith("; write GBP, and the amounts in full");
    }

    @Test
    void eurosAreFoundToo() {
        assertThat(found("euros")).singleElement().asString().endsWith("; write EUR");
        assertThat(found("€")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBP", "GBP per hour", "EUR", "%", "people", "compounds", "pounds (weight)", "hours"})
    void codesAndOtherUnitsAreNot(String unit) {
        assertThat(found(unit)).isEmpty();
    }

    @Test
    void eachUnitOfAMeasureIsFoundOnceWhereverItIs() {
        Observation pounds = Observation.of(SamplePlans.MARCH, Amount.of(5)).toBuilder()
                .unit("pounds")
                .build();
        Measure.Builder measure = Measure.builder()
                .id("m1")
                .title("Money")
                .baseline(Baseline.builder().amount(Amount.of(1)).unit("£").build())
                .addObservations(pounds, pounds)
                .addComparator(Comparator.builder()
                        .of("Scotland")
                        .amount(Amount.of(1))
                        .date(SamplePlans.MARCH)
                        .unit("£k")
                        .build());

        assertThat(found(measure)).hasSize(3);
    }
}

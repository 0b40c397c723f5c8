package io.github.promisemodel.check;

import static io.github.promisemodel.check.CheckedMeasures.measure;
import static io.github.promisemodel.check.CheckedMeasures.planOf;
import static io.github.promisemodel.check.CheckedMeasures.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.MeasureSet;
import io.github.promisemodel.plan.Plan;
import org.junit.jupiter.api.Test;

/** Measures that a set lists. */
class MeasureSetCheckTest {

    private static MeasureSet set(String id, String... measures) {
        return MeasureSet.builder()
                .id(id)
                .title("Set " + id)
                .addMeasures(measures)
                .build();
    }

    @Test
    void aMeasureThatASetListsTwiceIsToldAndNotOneOfTwoSets() {
        Plan plan = planOf(measure("m1").build(), measure("m2").build()).toBuilder()
                .addMeasureSets(set("s1", "m1", "m2", "m1"), set("s2", "m1"))
                .build();

        assertThat(told(plan, FindingCode.MEASURE_TWICE_IN_SET, FindingCode.DANGLING_LINK))
                .containsExactly(
                        "/measureSets/0/measures/2 Measure set s1: it lists the measure 'm1' twice; list it once");
    }

    @Test
    void aMeasureThatThePlanHasNotIsALinkToNothing() {
        Plan plan = planOf(measure("kinship").build()).toBuilder()
                .addMeasureSet(set("s1", "kinshp"))
                .build();

        assertThat(told(plan, FindingCode.MEASURE_TWICE_IN_SET, FindingCode.DANGLING_LINK))
                .containsExactly("/measureSets/0/measures/0 Measure set s1: it names the measure 'kinshp', and the plan"
                        + " has none with that id; did you mean 'kinship'?");
    }
}

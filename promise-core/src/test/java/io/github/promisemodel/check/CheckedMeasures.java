package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.northmoor;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import java.util.Set;

/** Measures of a whole plan, and what some checks find about them. */
final class CheckedMeasures {

    private CheckedMeasures() {}

    static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    static Measure.Builder measure(String id) {
        return Measure.builder().id(id).title("Measure " + id);
    }

    /** What was counted on a date. */
    static Observation dated(String date, long amount) {
        return Observation.of(date(date), Amount.of(amount));
    }

    /** What was counted over a period. */
    static Observation counted(String period, long amount) {
        return Observation.builder()
                .value(Amount.of(amount))
                .period(date(period))
                .build();
    }

    static Plan planOf(Measure... measures) {
        return northmoor().addMeasures(measures).build();
    }

    /** The places and the messages of the findings of some kinds. */
    static List<String> told(Plan plan, FindingCode... codes) {
        return PlanCheck.of(plan).findings().stream()
                .filter(finding -> Set.of(codes).contains(finding.code()))
                .map(finding -> finding.path() + " " + finding.message())
                .toList();
    }

    /** The places of the findings of one kind. */
    static List<String> places(Plan plan, FindingCode code) {
        return PlanCheck.of(plan).findings(code).stream()
                .map(finding -> finding.path().toString())
                .toList();
    }
}

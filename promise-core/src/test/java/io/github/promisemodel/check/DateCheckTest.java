package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.assertFoundAt;
import static io.github.promisemodel.check.FindingAssertions.found;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateCheckTest {

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    private static Plan plan(Action.Builder action) {
        return SamplePlans.of(area("a1").addAction(action.build()).build()).toBuilder()
                .period(PlanPeriod.parse("2024/2027"))
                .build();
    }

    @Test
    void aDueDateBeforeTheStartIsAnError() {
        Finding finding = only(plan(action("1.1").start(date("2025-06")).due(date("2025-03-31"))));

        assertThat(finding.code()).isEqualTo(FindingCode.DATES_OUT_OF_ORDER);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).hasToString("/areas/0/actions/0/due");
        assertThat(finding.entry()).contains("1.1");
        assertThat(finding.arguments()).containsEntry("date", "2025-03-31");
        assertThat(finding.message())
                .isEqualTo(
                        "Action 1.1: due date 2025-03-31 is before its start 2025-06; one of the two cannot be right");
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025-03", "2025-03, 2025", "2025-03-31, 2025-03-31", "2024, 2026"})
    void aDueDateThatMayBeAfterTheStartIsNot(String start, String due) {
        assertThat(found(plan(action("1.1").start(date(start)).due(date(due))))).isEmpty();
    }

    @Test
    void anActionWithOneOfTheTwoDatesHasNoOrder() {
        assertThat(found(plan(action("1.1").start(date("2026"))))).isEmpty();
        assertThat(found(plan(action("1.1").due(date("2024"))))).isEmpty();
    }

    @Test
    void anExtensionIsLaterThanTheDueDateOrAnError() {
        Action.Builder action = action("1.1")
                .due(date("2025"))
                .addDueExtensions(
                        DueExtension.of(date("2025-12")),
                        DueExtension.of(date("2026")),
                        DueExtension.of(date("2025-11")));

        assertFoundAt(
                plan(action),
                FindingCode.DATES_OUT_OF_ORDER,
                "/areas/0/actions/0/dueExtensions/0",
                "/areas/0/actions/0/dueExtensions/2");
        assertThat(found(plan(action)))
                .first()
                .extracting(Finding::message)
                .isEqualTo(
                        "Action 1.1: due date extended to 2025-12 is no later than 2025 before it; one of the two cannot"
                                + " be right");
    }

    @Test
    void theFirstOfTheExtensionsNeedsNoDueDateBeforeIt() {
        assertThat(found(plan(action("1.1").addDueExtensions(DueExtension.of(date("2026"))))))
                .isEmpty();
    }

    @Test
    void aDueDateAfterThePlansEndIsAWarning() {
        Finding finding = only(plan(action("1.1").due(date("2028"))));

        assertThat(finding.code()).isEqualTo(FindingCode.DUE_AFTER_PLAN);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).hasToString("/areas/0/actions/0/due");
        assertThat(finding.arguments()).containsEntry("due", "2028").containsEntry("end", "2027");
        assertThat(finding.message())
                .isEqualTo(
                        "Action 1.1: due 2028, after the plan's end 2027; give it a date within the plan, or carry it"
                                + " forward");
    }

    @Test
    void anActionThatIsCarriedForwardNeedsNoAdvice() {
        assertThat(only(plan(action("1.1")
                                .due(date("2028"))
                                .disposition(Disposition.of(DispositionKind.CARRIED_FORWARD))))
                        .message())
                .isEqualTo("Action 1.1: due 2028, after the plan's end 2027; it is carried forward");
        assertThat(only(plan(action("1.1").due(date("2028")).disposition(Disposition.of(DispositionKind.CLOSED))))
                        .message())
                .endsWith("or carry it forward");
    }

    @Test
    void theLastExtensionIsTheOneThatHasToLieWithinThePlan() {
        assertFoundAt(
                plan(action("1.1").due(date("2025")).addDueExtensions(DueExtension.of(date("2028")))),
                FindingCode.DUE_AFTER_PLAN,
                "/areas/0/actions/0/dueExtensions/0");
        assertThat(found(plan(action("1.1").due(date("2027-12-31"))))).isEmpty();
    }

    @Test
    void aTargetBeforeItsBaselineIsAnError() {
        Measure measure = Measure.builder()
                .id("m1")
                .title("A measure")
                .baseline(Baseline.of(Amount.of(1)).toBuilder()
                        .date(date("2024-01-01"))
                        .build())
                .target(new Target.AtLeast(
                        Amount.of(2),
                        new TargetTerms(Optional.of(date("2023-12-31")), Optional.empty(), Extensions.empty())))
                .build();
        Finding finding = only(SamplePlans.of(area("a1")
                .addBenefit(benefit("7.2").addMeasure(measure).build())
                .build()));

        assertThat(finding.path()).hasToString("/areas/0/benefits/0/measures/0/target");
        assertThat(finding.message())
                .startsWith("Benefit 7.2: target date 2023-12-31 is before its baseline date 2024-01-01;");

        Finding ofPlan = only(SamplePlans.northmoor().addMeasure(measure).build());
        assertThat(ofPlan.path()).hasToString("/measures/0/target");
        assertThat(ofPlan.entry()).isEmpty();
        assertThat(ofPlan.message())
                .startsWith("Plan northmoor-2024-27: target date 2023-12-31 is before its baseline date 2024-01-01;");
    }
}

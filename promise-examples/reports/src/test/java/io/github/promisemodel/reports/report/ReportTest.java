package io.github.promisemodel.reports.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.promisemodel.colour.RagPolicy;
import io.github.promisemodel.colour.StatusRanking;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.tally.Rounding;
import java.io.IOException;
import java.time.Period;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is asked of a report. */
class ReportTest {

    private static Plan plan() throws IOException {
        return Reports.madeUp().plan();
    }

    private static Plan next() throws IOException {
        return Reports.madeUp().next().orElseThrow();
    }

    @Test
    void withoutMoreAskedAReportIsAsTheCommandMakesIt() throws IOException {
        Report report = Report.of(plan());

        assertUsual(report);
        assertThat(report.asOf()).isEqualTo(plan().getLatestDate());
    }

    private static void assertUsual(Report report) {
        assertThat(report.grouping()).isSameAs(Grouping.AREA);
        assertThat(report.rounding()).isEqualTo(Rounding.HALF_UP);
        assertThat(report.dueSoon()).isEqualTo(Period.ofMonths(3));
        assertThat(report.policy())
                .hasToString(RagPolicy.worstOf(StatusRanking.OF_BENEFITS).toString());
        assertThat(report.smallNumbers()).isEqualTo(SmallNumbers.DEFAULT);
        assertThat(report.since()).isEmpty();
        assertThat(report.next()).isEmpty();
        assertThat(report.movement()).isEmpty();
        assertThat(report.ledger()).isEmpty();
    }

    @Test
    void askingForMoreGivesAnotherReportAndLeavesTheFirstAsItIs() throws IOException {
        Report first = Report.of(plan());
        Report other = first.asOf(PartialDate.of(2022))
                .by(Grouping.OWNER)
                .rounding(Rounding.DOWN)
                .dueSoon(Period.ofDays(14))
                .policy(RagPolicy.majority(StatusRanking.OF_BENEFITS))
                .smallNumbers(SmallNumbers.DEFAULT.withThreshold(10))
                .since(PartialDate.of(2021))
                .next(next());

        assertUsual(first);
        assertThat(first.asOf()).isEqualTo(plan().getLatestDate());
        assertThat(other.asOf()).isEqualTo(PartialDate.of(2022));
        assertThat(other.grouping()).isSameAs(Grouping.OWNER);
        assertThat(other.rounding()).isEqualTo(Rounding.DOWN);
        assertThat(other.dueSoon()).isEqualTo(Period.ofDays(14));
        assertThat(other.smallNumbers().threshold()).isEqualTo(10);
        assertThat(other.since()).contains(PartialDate.of(2021));
        assertThat(other.movement()).isPresent();
        assertThat(other.ledger()).isPresent();
        assertThat(other.actions().asOf()).isEqualTo(PartialDate.of(2022));
        assertThat(first.actions().asOf()).isEqualTo(plan().getLatestDate());
    }

    @Test
    void aFigureIsCountedOnce() throws IOException {
        Report report = Reports.madeUp();

        assertThat(report.actions()).isSameAs(report.actions());
        assertThat(report.reconciliation()).isSameAs(report.reconciliation());
        assertThat(report.findings()).isSameAs(report.findings());
        assertThat(report.movement()).isSameAs(report.movement());
    }

    @Test
    void anActionIsNotDueSoonBeforeTheDate() throws IOException {
        Report report = Report.of(plan());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.dueSoon(Period.ofDays(-1)))
                .withMessage("Due soon: P-1D is negative; give a time from the date on");
        assertThat(report.dueSoon(Period.ZERO).dueSoon()).isEqualTo(Period.ZERO);
    }

    @Test
    void aVersionOfThePlanIsNotTheNextPlan() throws IOException {
        Plan version = plan().toBuilder().title("Another title").build();
        Report report = Report.of(plan());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.next(version))
                .withMessageStartingWith("Next plan: it is a version of the plan " + plan().getId() + " itself");
    }

    @Test
    @SuppressWarnings("NullAway") // callers may have no checker
    void nullIsRefusedByName() throws IOException {
        Report report = Report.of(plan());

        assertThatNullPointerException().isThrownBy(() -> Report.of(null)).withMessage("plan");
        assertRefuses("date", with -> with.asOf((PartialDate) null), report);
        assertRefuses("grouping", with -> with.by(null), report);
        assertRefuses("rounding", with -> with.rounding(null), report);
        assertRefuses("rounding", with -> with.publishedRounding(null), report);
        assertRefuses("time", with -> with.dueSoon(null), report);
        assertRefuses("policy", with -> with.policy(null), report);
        assertRefuses("policy", with -> with.smallNumbers(null), report);
        assertRefuses("date", with -> with.since((PartialDate) null), report);
        assertRefuses("plan", with -> with.next(null), report);
        assertRefuses("companions", with -> with.companions(null), report);
    }

    private static void assertRefuses(String name, UnaryOperator<Report> asking, Report report) {
        assertThatNullPointerException().isThrownBy(() -> asking.apply(report)).withMessage(name);
    }
}

package io.github.promisemodel.examples.evaluation;

import io.github.promisemodel.examples.evaluation.text.TextMerge;
import io.github.promisemodel.examples.evaluation.text.TextReport;
import io.github.promisemodel.examples.evaluation.text.TextWatch;
import io.github.promisemodel.plan.Plan;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Runs the main job on the evaluation that ships inside. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Reports on South Ayrshire's evaluation of its Promise plan 2021-24, which ships inside.")
final class DemoCommand implements Runnable {

    private final Terminal terminal;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Plan plan = PlanInput.shipped();
        ReportOptions options = new ReportOptions();
        options.since = plan.getPeriod().getStart();
        EvaluationReport report = EvaluationReport.of(plan, options, Optional.of(PlanInput.shippedNext()));
        terminal.out().print(new TextReport(report, terminal.colours(), terminal.blocks()).render());
        Watch watch = PlanInput.shippedCompanions().watch(plan, report.asOf());
        terminal.out().print(new TextWatch(watch, terminal.colours(), terminal.blocks()).render());
        terminal.out().print(new TextMerge(plan, terminal.colours(), terminal.blocks()).render());
    }
}

package io.github.promisemodel.examples.evaluation;

import io.github.promisemodel.examples.evaluation.text.TextReport;
import io.github.promisemodel.plan.Plan;
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
        EvaluationReport report = EvaluationReport.of(
                plan, plan.getLatestDate(), options.by, options.rounding, options.soon, options.policy);
        terminal.out().print(new TextReport(report, terminal.colours(), terminal.blocks()).render());
    }
}

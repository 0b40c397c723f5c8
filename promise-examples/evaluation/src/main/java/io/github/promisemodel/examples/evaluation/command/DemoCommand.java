package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.text.TextMerge;
import io.github.promisemodel.reports.text.TextReport;
import io.github.promisemodel.reports.text.TextWatch;
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
        Plan plan = ShippedPlans.southAyrshire();
        Report report = Report.of(plan)
                .since(plan.getPeriod().getStart())
                .next(ShippedPlans.southAyrshireNext())
                .companions(ShippedPlans.southAyrshireCompanions());
        terminal.out().print(new TextReport(report, terminal.colours(), terminal.blocks()).render());
        terminal.out().print(new TextWatch(report.alerts(), terminal.colours(), terminal.blocks()).render());
        terminal.out().print(new TextMerge(plan, terminal.colours(), terminal.blocks()).render());
    }
}

package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.report.Report;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the main job on the evaluation that ships inside. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Reports on South Ayrshire's evaluation of its Promise plan 2021-24, which ships inside: the summary,"
                        + " or with --parts all the whole.")
final class DemoCommand implements Runnable {

    private final Terminal terminal;

    @Mixin
    private PartsOption parts = new PartsOption();

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
        Output.standard(terminal, List.of()).write(terminal.text(parts.document(report, ReportDocument.SUMMARY)));
    }
}

package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.figures.Documents;
import io.github.promisemodel.reports.json.ReportTables;
import io.github.promisemodel.reports.report.CheckReport;
import io.github.promisemodel.reports.report.Companions;
import io.github.promisemodel.reports.report.PlanAlerts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Lists the problems of plans. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Lists the problems of plans: errors, warnings and hints; and with hints what needs attention: entries,"
                        + " terms to avoid, reports due and gaps in the data.",
        footer = {
            "",
            "Exit codes: 0 no errors; 1 errors; 2 a plan or the command line cannot be used; 3 the answer could"
                    + " not be given."
        })
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "PLAN",
            description = "The plans' files in the format promise-plan/1; one of them may be - for standard input.")
    private List<String> plans = new ArrayList<>();

    @Option(
            names = "--severity",
            paramLabel = "LEAST",
            defaultValue = "hint",
            converter = SeverityConverter.class,
            description = "List findings from this severity on: error, warning or hint (default: ${DEFAULT-VALUE}).")
    private Severity least = Severity.HINT;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = ReportOptions.DateConverter.class,
            description = "List what needs attention as of this date (default: each plan's latest).")
    private @Nullable PartialDate asOf;

    @Option(
            names = "--approved",
            description =
                    "List what needs attention over approved assessments alone; findings are about the whole plan.")
    private boolean approvedOnly;

    @Mixin
    private CompanionOptions companionOptions = new CompanionOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = OutputFormat.Converter.class,
            description = "Write text, or json: an object for each plan (default: ${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.TEXT;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PlanInput.requireOneFromStandardInput(plans);
        List<String> inputs = new ArrayList<>(plans);
        inputs.addAll(companionOptions.names());
        Output output = Output.standard(terminal, inputs);
        List<Plan> read = PlanInput.readAll(plans, terminal.in());
        Companions companions = companionOptions.read(read);
        StringBuilder made = new StringBuilder();
        boolean errors = false;
        for (Plan plan : read) {
            PlanCheck check = PlanCheck.of(plan, read);
            errors |= check.hasErrors();
            List<Finding> asked = check.findings().stream()
                    .filter(finding -> finding.severity().compareTo(least) <= 0)
                    .toList();
            CheckReport checked = new CheckReport(
                    plan, asked, least == Severity.HINT ? Optional.of(alerts(plan, companions)) : Optional.empty());
            if (format == OutputFormat.TEXT && !made.isEmpty()) {
                made.append('\n');
            }
            made.append(
                    switch (format) {
                        case TEXT -> terminal.text(Documents.check(checked, Terminal.labels()));
                        case JSON -> PlanJson.DEFAULT.toJson(checked, ReportTables.CHECK);
                    });
        }
        output.write(made);
        return errors ? ExitCode.FOUND : ExitCode.DONE;
    }

    private PlanAlerts alerts(Plan plan, Companions companions) {
        PartialDate date = Optional.ofNullable(asOf).orElseGet(plan::getLatestDate);
        return approvedOnly ? PlanAlerts.ofApproved(plan, date, companions) : PlanAlerts.of(plan, date, companions);
    }

    static final class SeverityConverter implements ITypeConverter<Severity> {
        @Override
        public Severity convert(String value) {
            for (Severity severity : Severity.values()) {
                if (severity.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return severity;
                }
            }
            throw new TypeConversionException("'" + value + "' is not a severity; choose "
                    + Arrays.stream(Severity.values())
                            .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
    }
}

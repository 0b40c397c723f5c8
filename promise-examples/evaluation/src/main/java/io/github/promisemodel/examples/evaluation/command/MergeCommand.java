package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.check.Severity;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.merge.MergeConflict;
import io.github.promisemodel.merge.PlanMerge;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges two edits of one plan. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Merges two edits of one plan, checks the merged plan, and writes it.",
        footer = {
            "",
            "An error that the merged plan has and neither edit has is a conflict; a new warning is on standard error.",
            "",
            "Exit codes: 0 merged; 1 conflicts, each on standard error with both sides, and nothing written; 2 a plan or the"
                    + " command line cannot be used; 3 the answer could not be given."
        })
final class MergeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "BASE", description = "The plan's file that both edits started from.")
    private String base = PlanInput.STANDARD_INPUT;

    @Parameters(index = "1", paramLabel = "FIRST", description = "One edit of it; or - for standard input, as for all.")
    private String first = PlanInput.STANDARD_INPUT;

    @Parameters(index = "2", paramLabel = "SECOND", description = "The other edit of it.")
    private String second = PlanInput.STANDARD_INPUT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file instead of standard output, in one step; it cannot be one of the three.")
    private @Nullable String out;

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> names = List.of(base, first, second);
        PlanInput.requireOneFromStandardInput(names);
        Output output = Output.to(out, terminal, names);
        List<Plan> plans = PlanInput.readAll(names, terminal.in());
        for (int i = 1; i < plans.size(); i++) {
            if (!plans.get(i).getId().equals(plans.get(0).getId())) {
                throw new InputException(names.get(i) + ": it is the plan "
                        + plans.get(i).getId() + ", and the base is "
                        + plans.get(0).getId() + "; merge edits of one plan");
            }
        }
        PlanMerge merge = PlanMerge.of(plans.get(0), plans.get(1), plans.get(2));
        if (merge.hasConflicts()) {
            merge.conflicts().stream().flatMap(MergeCommand::shown).forEach(terminal::remark);
            return ExitCode.FOUND;
        }
        merge.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .forEach(
                        finding -> terminal.remark(Terminal.labels().text("merge.in-merged-plan", finding.toString())));
        output.write(PlanJson.DEFAULT.toJson(merge.plan().orElseThrow()));
        return ExitCode.DONE;
    }

    /** A conflict, a line each of it. */
    private static Stream<String> shown(MergeConflict conflict) {
        return conflict.finding().isPresent()
                ? Stream.of(conflict.toString())
                : Stream.of(
                        conflict.toString(),
                        "  " + side("merge.first", conflict.first()),
                        "  " + side("merge.second", conflict.second()));
    }

    private static String side(String key, Optional<Object> value) {
        Labels labels = Terminal.labels();
        return labels.text(key, MergeConflict.inWords(value).orElseGet(() -> labels.text("merge.nothing")));
    }
}

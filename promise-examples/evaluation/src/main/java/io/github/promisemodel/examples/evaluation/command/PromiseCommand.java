package io.github.promisemodel.examples.evaluation.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code promise}, which does nothing without a subcommand but say what there is. */
@Command(
        name = "promise",
        mixinStandardHelpOptions = true,
        versionProvider = PromiseCommand.Version.class,
        description = "Counts a council's Promise plan, and compares what was published with it.",
        footer = {
            "",
            "Exit codes: 0 done; 1 reconcile found a difference, compare a loss, merge a conflict, or check an error; 2 the input or"
                    + " the command line cannot be used, with every reason on standard error; 3 the answer could not be given,"
                    + " for want of memory or room on the disk, or by a fault of the command's own.",
            "",
            "A name that begins with - follows --, after all options: promise check -- -plan.json"
        })
final class PromiseCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Name a command: demo, report, reconcile, compare, merge, check, national or terms");
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = PromiseCommand.class.getPackage().getImplementationVersion();
            return new String[] {"promise " + (version == null ? "(not built as a jar)" : version)};
        }
    }
}

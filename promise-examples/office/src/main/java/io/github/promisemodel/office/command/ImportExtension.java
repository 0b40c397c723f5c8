package io.github.promisemodel.office.command;

import io.github.promisemodel.examples.evaluation.command.CommandExtension;
import io.github.promisemodel.examples.evaluation.command.CommandTools;

/** Adds {@code promise import}. */
public final class ImportExtension implements CommandExtension {

    /** Makes it. */
    public ImportExtension() {}

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Object subcommand(CommandTools tools) {
        return new ImportCommand(tools);
    }
}

package io.github.promisemodel.office.workbook;

import io.github.promisemodel.examples.evaluation.command.CommandExtension;
import io.github.promisemodel.examples.evaluation.command.CommandTools;

/** Adds {@code promise export} to the command. */
public final class ExportExtension implements CommandExtension {

    /** Makes it, as a service. */
    public ExportExtension() {}

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Object subcommand(CommandTools tools) {
        return new ExportCommand(tools);
    }
}

package io.github.promisemodel.examples.evaluation.command;

import java.util.List;
import java.util.ServiceLoader;

/**
 * A subcommand of {@code promise} that is in a jar of its own, because it needs libraries that the others do not. The jar names it in
 * {@code META-INF/services}, and no class of it is loaded unless its name, or the list of all commands, is asked for.
 */
public interface CommandExtension {

    /** {@return the name of the subcommand, such as {@code import}} */
    String name();

    /**
     * Makes it.
     *
     * @param tools what it reads and writes with, as the other subcommands do
     * @return a command as picocli has it
     */
    Object subcommand(CommandTools tools);

    /**
     * Those that are found.
     *
     * @param loader where they are looked for
     * @return each of them
     */
    static List<CommandExtension> findAll(ClassLoader loader) {
        return ServiceLoader.load(CommandExtension.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}

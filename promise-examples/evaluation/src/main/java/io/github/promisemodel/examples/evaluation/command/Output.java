package io.github.promisemodel.examples.evaluation.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what a command made, all of it or nothing. */
final class Output {

    private Output() {}

    /** Whether it is to be written to a file, and not to standard output. */
    static boolean isToFile(@Nullable Path out) {
        return out != null && !out.toString().equals(PlanInput.STANDARD_INPUT);
    }

    /** Writes to a file if one is named, otherwise to standard output. */
    static void write(String text, @Nullable Path out, Terminal terminal) {
        if (out != null && isToFile(out)) {
            write(text, out);
        } else {
            terminal.out().print(text);
        }
    }

    /** Replaces a file in one step, in UTF-8. */
    private static void write(String text, Path file) {
        Path target = file.toAbsolutePath();
        Path unfinished = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            if (Files.isDirectory(target)) {
                throw new InputException(file + ": it is a folder; name a file to write");
            }
            try {
                Files.writeString(unfinished, text, StandardOpenOption.CREATE_NEW);
                Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new InputException(file + ": it cannot be written: " + PlanInput.reason(e));
        }
    }
}

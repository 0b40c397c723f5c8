package io.github.promisemodel.examples.evaluation.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes what a command made, all of it or nothing. */
final class Output {

    private Output() {}

    /** Replaces a file in one step, in UTF-8. */
    static void write(String text, Path file) {
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

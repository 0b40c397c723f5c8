package io.github.promisemodel.json.facade;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is replaced in one step, once all of it is written; otherwise it is as it was. */
final class ReplacedFile {

    /** Writes what the file is to hold. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private ReplacedFile() {}

    static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(file + " is not a file that can be written");
        }
        if (Files.notExists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        // Not a temporary file of the system's: that one would keep its owner-only permissions.
        Path unfinished = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            try (OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW)) {
                content.writeTo(out);
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}

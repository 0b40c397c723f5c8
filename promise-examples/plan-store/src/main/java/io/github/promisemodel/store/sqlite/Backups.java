package io.github.promisemodel.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Copies a plan's file while it is in use, and puts a copy back. What is made is whole, or is not there. */
public final class Backups {

    private Backups() {}

    /**
     * Copies the latest version of a plan, with its history; its tracker may be running.
     *
     * @param file the plan's file
     * @param backup where to
     * @throws StorageException if there is a file already, or the copy cannot be made
     */
    public static void backup(Path file, Path backup) {
        requireThere(file);
        if (Files.exists(backup)) {
            throw new StorageException(backup + ": there is a file of this name; name another");
        }
        write(file, backup, () -> {});
    }

    /**
     * Puts a backup into a folder, if it is whole.
     *
     * @param backup the backup
     * @param folder the folder
     * @param replaces whether the plan that is there, if any, is replaced; its file is kept beside the other
     * @return the file that was kept; empty if there was none
     * @throws StorageException if the backup is not whole, or there is a plan already
     */
    public static Optional<Path> restore(Path backup, PlanFolder folder, boolean replaces) {
        requireThere(backup);
        requireWhole(backup);
        Path file = folder.file();
        boolean isThere = Files.exists(file);
        if (isThere && !replaces) {
            throw new StorageException(file + ": there is a plan already; --replace keeps it beside the other");
        }
        Path kept = file.resolveSibling("plan-until-" + Instant.now().toString().replace(':', '-') + ".db");
        write(backup, file, () -> keep(file, kept));
        return isThere ? Optional.of(kept) : Optional.empty();
    }

    private static void requireThere(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StorageException(file + ": there is no such file");
        }
    }

    private static void requireWhole(Path file) {
        SavedPlan.of(file).fault().ifPresent(fault -> {
            throw new StorageException(file + ": " + fault);
        });
    }

    private static void copy(Path file, Path part) {
        try (Connection connection = Database.openToRead(file);
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, part.toAbsolutePath().toString());
            copy.executeUpdate();
        } catch (SQLException e) {
            throw StorageException.of(file + ": it cannot be copied", e);
        }
    }

    /** Renames a file. The log beside it is a part of it, and no part of the one that takes its place. */
    private static void keep(Path file, Path kept) throws IOException {
        for (String end : List.of("-wal", "-shm", "")) {
            Path old = file.resolveSibling(file.getFileName() + end);
            if (Files.exists(old)) {
                Files.move(old, kept.resolveSibling(kept.getFileName() + end));
            }
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Copies a plan by another name, and gives the copy its own if it is whole. */
    private static void write(Path from, Path file, Step last) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            copy(from, part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true); // the database leaves that to us
            }
            requireWhole(part);
            last.run();
            Files.move(part, file);
        } catch (IOException e) {
            throw new StorageException(file + ": it cannot be written", e);
        } finally {
            part.toFile().delete();
        }
    }
}

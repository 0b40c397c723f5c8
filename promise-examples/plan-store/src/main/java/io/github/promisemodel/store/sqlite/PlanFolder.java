package io.github.promisemodel.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A folder that a plan is kept in. One tracker at a time has it; the system gives it up for a tracker that ends, however it ends. */
public final class PlanFolder implements AutoCloseable {

    private final Path file;
    private final FileChannel lock;

    private PlanFolder(Path file, FileChannel lock) {
        this.file = file;
        this.lock = lock;
    }

    /**
     * Takes a folder, which is made if it is not there.
     *
     * @param folder the folder
     * @return the folder, until it is closed
     * @throws StorageException if it cannot be made or written, or a tracker has it
     */
    public static PlanFolder take(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new StorageException(folder + ": it is not a folder; name the folder that the plan is kept in");
        }
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("tracker.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    return new PlanFolder(file(folder), channel);
                }
            } catch (OverlappingFileLockException e) {
                // one of this program's own has it
            }
            channel.close();
            throw new StorageException(folder + ": a tracker is running with this folder; stop it first");
        } catch (IOException e) {
            throw new StorageException(folder + ": the folder cannot be made or written", e);
        }
    }

    /**
     * The file of a plan.
     *
     * @param folder the folder, which may be a running tracker's
     * @return the file, whether it is there or not
     */
    public static Path file(Path folder) {
        return folder.resolve("plan.db");
    }

    /** {@return the file of the plan, whether it is there or not} */
    public Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new StorageException("The folder's lock cannot be given up", e);
        }
    }
}

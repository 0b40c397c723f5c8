package io.github.promisemodel.json.file;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The temporary file that takes the place of another once it is finished.
 *
 * <p>While it is written, it is locked. A lock is given up when its process ends, even when it is killed; a file of such a name
 * that can be locked is therefore left over. Its name is unique, so that deleting one by mistake, on a file system where the locks
 * of another machine are not seen, makes that machine's writing fail and never mixes two contents.
 */
final class UnfinishedFile implements AutoCloseable {

    private static final String SUFFIX = ".unfinished";

    /** What follows the start of a name. */
    private static final Pattern UNIQUE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.unfinished");

    private static final Pattern NOT_PORTABLE = Pattern.compile("[^A-Za-z0-9._-]");

    /** How much of the file's own name is in it, so that it is no longer than a file system allows. */
    private static final int LONGEST_START = 60;

    private static final int TRIES = 100;

    /**
     * The names of those that this JVM is writing. They must not be opened a second time: closing any channel of a file gives up
     * the lock of the whole process.
     */
    private static final Set<String> WRITING = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final Path path;
    private final FileChannel channel;

    private UnfinishedFile(Path file, Path path, FileChannel channel) {
        this.file = file;
        this.path = path;
        this.channel = channel;
    }

    /** Writes a temporary file and puts it in the place of another. */
    static void replace(Path file, AtomicFile.Content content) throws IOException {
        try (UnfinishedFile unfinished = write(file, content)) {
            unfinished.finish();
        }
        force(AtomicFile.folder(file));
    }

    /** Writes a temporary file, which is on the disk then and has the rights of the file that it is to replace. */
    static UnfinishedFile write(Path file, AtomicFile.Content content) throws IOException {
        String start = start(file);
        deleteLeftOver(AtomicFile.folder(file), start);
        UnfinishedFile unfinished = create(file);
        try {
            content.writeTo(new KeptOpen(Channels.newOutputStream(unfinished.channel)));
            FileRights.copy(file, unfinished.path);
            unfinished.channel.force(true);
            return unfinished;
        } catch (Throwable e) {
            try (unfinished) {
                throw e;
            }
        }
    }

    /** What it is to replace. */
    Path file() {
        return file;
    }

    /** Puts it in the place of the other. It is still locked: until here nobody may take it for left over. */
    void finish() throws IOException {
        Files.move(path, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What the names of a file's temporary files start with, in characters that every locale and file system has. */
    private static String start(Path file) {
        String name = String.valueOf(file.getFileName());
        String portable = NOT_PORTABLE.matcher(name).replaceAll("_");
        return "." + portable.substring(0, Math.min(portable.length(), LONGEST_START)) + "-"
                + Integer.toHexString(name.hashCode()) + "-";
    }

    /** A name beside a file that nothing has yet, by which a later write knows what was left over. */
    static Path newName(Path file) {
        return file.resolveSibling(start(file) + UUID.randomUUID() + SUFFIX);
    }

    private static UnfinishedFile create(Path file) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            UnfinishedFile made = open(file, newName(file), FileRights.whileUnfinished(file));
            // Somebody may have found it before it was locked, and deleted it.
            if (made.isLocked() && Files.exists(made.path, LinkOption.NOFOLLOW_LINKS)) {
                return made;
            }
            made.close();
        }
        throw new IOException(file + ": others delete its temporary file again and again");
    }

    private static UnfinishedFile open(Path file, Path path, FileAttribute<?>... attributes) throws IOException {
        String name = String.valueOf(path.getFileName());
        WRITING.add(name);
        try {
            return new UnfinishedFile(
                    file,
                    path,
                    FileChannel.open(
                            path, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), attributes));
        } catch (IOException | RuntimeException e) {
            WRITING.remove(name);
            throw e;
        }
    }

    /** Whether it is this process's; where there are no locks, it is. */
    private boolean isLocked() {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException | UnsupportedOperationException e) {
            return true;
        }
    }

    private static void deleteLeftOver(Path folder, String start) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, path -> isNamed(path, start))) {
            found.forEach(UnfinishedFile::deleteIfLeftOver);
        } catch (IOException | DirectoryIteratorException e) {
            // a folder that can be written can have names that cannot be read
        }
    }

    private static boolean isNamed(Path path, String start) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(start)
                && UNIQUE.matcher(name.substring(start.length())).matches();
    }

    private static void deleteIfLeftOver(Path path) {
        if (WRITING.contains(String.valueOf(path.getFileName()))
                || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.tryLock() != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | OverlappingFileLockException | UnsupportedOperationException e) {
            // it is being written, or it is not this process's to delete
        }
    }

    /** Puts the new name on the disk, where a folder can be opened. */
    static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException | UnsupportedOperationException e) {
            // Windows opens no folder
        }
    }

    /** Deletes it if it has not taken the place of the other. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(path);
        } finally {
            WRITING.remove(String.valueOf(path.getFileName()));
        }
    }
}

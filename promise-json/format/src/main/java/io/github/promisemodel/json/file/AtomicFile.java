package io.github.promisemodel.json.file;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A file that is written whole or not at all: whoever reads it, and whoever finds it after a power cut, finds the old contents
 * or the new.
 *
 * <pre>{@code
 * AtomicFile.write(Path.of("report.html"), out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
 * }</pre>
 *
 * <ul>
 *   <li>The contents are written to a temporary file in the same folder, {@code .report.html-HASH-UUID.unfinished}, which takes the
 *       file's place once they are on the disk. If writing them fails, it is deleted and the file is as it was.
 *   <li>A symbolic link is followed: what it leads to is replaced, or made, and the link stays. Another name of the same file (a
 *       hard link) keeps the old contents.
 *   <li>The rights, the owner and the group of a file that is replaced are kept, as far as this process may set them; where it may
 *       not keep the group, the group gets the rights of everybody. A new file has those that the folder and the umask give.
 *   <li>What cannot be replaced is written straight: a device, a named pipe, and standard output and standard error by their
 *       names as files, such as {@code /dev/stdout}.
 *   <li>A temporary file that a killed program left is deleted when the same file is written again. That of a program which is still
 *       writing stays: it holds a lock, which the system gives up for it when it ends, however it ends. Where the file system has
 *       no locks, nothing is deleted.
 * </ul>
 *
 * <p>If two write the same file at once, the last to finish wins. Writing looks through the names in the folder once. Access control
 * lists are kept where Java knows them, which it does on Windows and not on Linux.
 *
 * <p>It is immutable and thread-safe.
 */
public final class AtomicFile {

    /** How many links are followed, as Linux does. */
    private static final int MOST_LINKS = 40;

    private final Path file;
    private final boolean replaced;

    private AtomicFile(Path file, boolean replaced) {
        this.file = file;
        this.replaced = replaced;
    }

    /** Writes what a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param out where to; there is no need to flush or close it
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A file to write, which is looked at and not touched.
     *
     * @param file its path
     * @return the file
     * @throws UnwritableFileException if it can be seen that it cannot be written: it is a folder, it is read-only (also for a
     *     process that could write it nevertheless, such as root's), or its folder cannot be written
     * @throws NoSuchFileException if the folder that it is to be in does not exist; it names the folder
     * @throws IOException if it cannot be looked at, such as a link that leads to itself
     */
    public static AtomicFile of(Path file) throws IOException {
        Path end = followed(file);
        if (OpenDescriptor.isOne(end)) {
            OpenDescriptor.requireWritable(file, end);
            return new AtomicFile(end, false);
        }
        requireFolder(file, folder(end));
        Optional<BasicFileAttributes> found = found(end);
        if (found.isPresent() && found.get().isOther()) {
            return new AtomicFile(end, false);
        }
        if (end.getFileName() == null) {
            throw new UnwritableFileException(file, "it is not a file that can be written");
        }
        if (found.isPresent() && found.get().isDirectory()) {
            throw new UnwritableFileException(file, "it is a folder; name a file to write");
        }
        if (found.isPresent()) {
            FileRights.requireWritable(file, end);
        }
        if (!Files.isWritable(folder(end))) {
            throw new UnwritableFileException(file, "you may not write in its folder, where it is made or replaced");
        }
        return new AtomicFile(end, true);
    }

    /**
     * Writes a file, which is replaced in one step once all of it is written.
     *
     * @param file its path
     * @param content what it is to hold
     * @throws IOException if it cannot be written; a file that would have been replaced is then as it was
     */
    public static void write(Path file, Content content) throws IOException {
        of(file).write(content);
    }

    /**
     * Writes the file, which is replaced in one step once all of it is written.
     *
     * @param content what it is to hold; what it throws is thrown, and the file is as it was
     * @throws IOException if it cannot be written; a file that would have been replaced is then as it was
     */
    public void write(Content content) throws IOException {
        if (replaced) {
            UnfinishedFile.replace(file, content);
            return;
        }
        try (OutputStream out = straight()) {
            content.writeTo(new KeptOpen(out));
        }
    }

    /** What is replaced: the end of all links. */
    Path file() {
        return file;
    }

    /** Whether it is replaced in one step; what cannot be is written straight. */
    boolean isReplaced() {
        return replaced;
    }

    private OutputStream straight() throws IOException {
        Optional<FileDescriptor> descriptor = OpenDescriptor.find(file);
        return descriptor.isPresent()
                ? new KeptOpen(new FileOutputStream(descriptor.get()))
                : Files.newOutputStream(file, StandardOpenOption.WRITE);
    }

    /** Where a path leads to in the end, whether anything is there or not; an open descriptor is an end. */
    private static Path followed(Path file) throws IOException {
        Path at = file;
        for (int links = 0; links <= MOST_LINKS; links++) {
            if (OpenDescriptor.isOne(at) || !Files.isSymbolicLink(at)) {
                return at;
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        throw new FileSystemLoopException(file.toString());
    }

    private static Optional<BasicFileAttributes> found(Path end) throws IOException {
        try {
            return Optional.of(Files.readAttributes(end, BasicFileAttributes.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static void requireFolder(Path file, Path folder) throws FileSystemException {
        if (Files.notExists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (Files.isRegularFile(folder)) {
            throw new UnwritableFileException(file, "what is named as its folder is a file");
        }
    }

    /** The folder of a file; a name alone is one of the working directory. */
    static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? file.getFileSystem().getPath("") : folder;
    }
}

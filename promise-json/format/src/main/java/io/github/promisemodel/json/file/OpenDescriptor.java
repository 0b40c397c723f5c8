package io.github.promisemodel.json.file;

import java.io.FileDescriptor;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process has open, by its name as a file, such as {@code /proc/self/fd/1}, which {@code /dev/stdout} leads to.
 *
 * <p>Such a name is no link like others: replacing the file that it leads to would take the file from whoever opened it, and
 * opening it again would begin a file anew that the caller adds to.
 */
final class OpenDescriptor {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The folders of descriptors, of Linux and of macOS. */
    private static final Pattern FOLDER = Pattern.compile("/dev/fd|/proc/(\\d+)(/task/\\d+)?/fd");

    private OpenDescriptor() {}

    /** Whether a path is the name of a descriptor. */
    static boolean isOne(Path file) {
        return !owner(file).isEmpty();
    }

    /**
     * Refuses a file that is open under another number than those of standard output and error: it may be open for reading
     * alone, such as one of the JVM's own.
     */
    static void requireWritable(Path file, Path descriptor) throws UnwritableFileException {
        if (find(descriptor).isEmpty() && Files.isRegularFile(descriptor)) {
            throw new UnwritableFileException(file, "it is a file that a program has open; name the file itself");
        }
    }

    /** Standard output or standard error of this process, if a path names one of them. */
    static Optional<FileDescriptor> find(Path file) {
        String owner = owner(file);
        if (!owner.equals("self")
                && !owner.equals(Long.toString(ProcessHandle.current().pid()))) {
            return Optional.empty();
        }
        return switch (String.valueOf(file.getFileName())) {
            case "1" -> Optional.of(FileDescriptor.out);
            case "2" -> Optional.of(FileDescriptor.err);
            default -> Optional.empty();
        };
    }

    /** The number of the process whose descriptor it is, {@code self} where the folder is that of whoever asks, else nothing. */
    private static String owner(Path file) {
        if (file.getFileSystem() != FileSystems.getDefault()
                || !NUMBER.matcher(String.valueOf(file.getFileName())).matches()) {
            return "";
        }
        try {
            Matcher folder = FOLDER.matcher(AtomicFile.folder(file).toRealPath().toString());
            return folder.matches() ? Optional.ofNullable(folder.group(1)).orElse("self") : "";
        } catch (IOException e) {
            return "";
        }
    }
}

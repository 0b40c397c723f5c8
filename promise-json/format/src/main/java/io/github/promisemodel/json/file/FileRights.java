package io.github.promisemodel.json.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do what with a file, where the file system knows it. */
final class FileRights {

    private static final FileAttribute<?>[] NONE = {};

    /** What everybody has, by what the group has. */
    private static final Map<PosixFilePermission, PosixFilePermission> OF_GROUP = Map.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    private FileRights() {}

    /** Refuses a file that is read-only, for root too: whoever made it so does not want it replaced. */
    static void requireWritable(Path file, Path end) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(end, PosixFileAttributeView.class);
        DosFileAttributeView dos = posix == null ? Files.getFileAttributeView(end, DosFileAttributeView.class) : null;
        if (posix != null && !posix.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE)
                || dos != null && dos.readAttributes().isReadOnly()) {
            throw new UnwritableFileException(file, "it is read-only");
        }
        if (!Files.isWritable(end)) {
            throw new UnwritableFileException(file, "you may not write it");
        }
    }

    /** What a temporary file is made with: what replaces a file is nobody else's to read before it has that file's rights. */
    static FileAttribute<?>[] whileUnfinished(Path replaced) {
        return Files.exists(replaced) && Files.getFileAttributeView(replaced, PosixFileAttributeView.class) != null
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
                }
                : NONE;
    }

    /** Gives a file the rights, the owner and the group of another, if that one exists. */
    static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        // Links are followed, although there is none: otherwise the file is opened and closed, which gives up its lock.
        PosixFileAttributeView made = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && made != null) {
            copy(old.readAttributes(), made);
            return;
        }
        copyOwner(
                Files.getFileAttributeView(from, FileOwnerAttributeView.class),
                Files.getFileAttributeView(to, FileOwnerAttributeView.class));
        copyAccess(
                Files.getFileAttributeView(from, AclFileAttributeView.class),
                Files.getFileAttributeView(to, AclFileAttributeView.class));
    }

    private static void copy(PosixFileAttributes old, PosixFileAttributeView made) throws IOException {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(old.permissions());
        PosixFileAttributes now = made.readAttributes();
        if (!old.group().equals(now.group()) && !isDone(() -> made.setGroup(old.group()))) {
            OF_GROUP.forEach((group, others) -> {
                if (!permissions.contains(others)) {
                    permissions.remove(group);
                }
            });
        }
        isDone(() -> made.setPermissions(permissions));
        if (!old.owner().equals(now.owner())) {
            isDone(() -> made.setOwner(old.owner()));
        }
    }

    private static void copyOwner(@Nullable FileOwnerAttributeView old, @Nullable FileOwnerAttributeView made) {
        if (old != null && made != null) {
            isDone(() -> made.setOwner(old.getOwner()));
        }
    }

    private static void copyAccess(@Nullable AclFileAttributeView old, @Nullable AclFileAttributeView made) {
        if (old != null && made != null) {
            isDone(() -> made.setAcl(old.getAcl()));
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    /** Whether the process may do it. */
    private static boolean isDone(Step step) {
        try {
            step.run();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

package io.github.promisemodel.json.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A file as it is before it is replaced, kept under a second name until those that belong with it are replaced too. */
final class ReplacedFile {

    private final Path file;
    private final boolean isNew;
    private final Optional<Path> kept;

    private ReplacedFile(Path file, boolean isNew, Optional<Path> kept) {
        this.file = file;
        this.isNew = isNew;
        this.kept = kept;
    }

    /** Keeps what a path leads to, if anything; where there can be no second name of it, it is not kept. */
    static ReplacedFile keep(Path file) {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new ReplacedFile(file, true, Optional.empty());
        }
        Path second = UnfinishedFile.newName(file);
        try {
            Files.createLink(second, file);
            return new ReplacedFile(file, false, Optional.of(second));
        } catch (IOException | UnsupportedOperationException e) {
            return new ReplacedFile(file, false, Optional.empty());
        }
    }

    /** Makes it as it was. */
    void putBack() throws IOException {
        if (isNew) {
            Files.deleteIfExists(file);
        } else if (kept.isPresent()) {
            Files.move(kept.get(), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Gives up the second name. */
    void forget() throws IOException {
        if (kept.isPresent()) {
            Files.deleteIfExists(kept.get());
        }
    }
}

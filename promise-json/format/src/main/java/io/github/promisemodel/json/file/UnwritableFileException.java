package io.github.promisemodel.json.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * A file that can be seen not to be writable, such as a folder or a read-only file. Nothing has been written. The reason is a
 * sentence: {@code plan.json: it is read-only}.
 */
public final class UnwritableFileException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    UnwritableFileException(Path file, String reason) {
        super(file.toString(), null, reason);
    }
}

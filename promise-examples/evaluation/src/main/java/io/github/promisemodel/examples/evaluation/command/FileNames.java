package io.github.promisemodel.examples.evaluation.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The files that the words of a command name, in any locale. */
final class FileNames {

    /** The working directory, by a name that every locale has. */
    private static final String WORKING_DIRECTORY = "/proc/self/cwd/";

    private static final String UNRESERVED = "/._-~";

    private FileNames() {}

    /**
     * The file of a name.
     *
     * @param name the name
     * @return its path
     * @throws InputException if no file can have the name, or this Java cannot pass it on
     */
    static Path path(String name) {
        if (name.isEmpty()) {
            throw new InputException("The name of a file is empty; name a file, or - for standard input or output");
        }
        boolean bytes = Files.isDirectory(Path.of(WORKING_DIRECTORY));
        if (!bytes && !GivenWords.isRead(name)) {
            throw new InputException(name + ": Java cannot read this name in this locale; set LC_ALL=C.UTF-8");
        }
        try {
            Path path = Path.of(name);
            // Java may not find its own working directory, if the locale does not have the name of that.
            return bytes && !path.isAbsolute() && Files.notExists(Path.of("")) ? ofBytes(name) : path;
        } catch (InvalidPathException e) {
            if (bytes && name.indexOf('\0') < 0) {
                return ofBytes(name);
            }
            throw new InputException(name + ": it is no name a file can have");
        }
    }

    /** A name that the locale's charset does not have: a URI is made of bytes, and no charset is asked. */
    private static Path ofBytes(String name) {
        StringBuilder uri = new StringBuilder("file://");
        for (byte each : GivenWords.bytes(name.startsWith("/") ? name : WORKING_DIRECTORY + name)) {
            char character = (char) Byte.toUnsignedInt(each);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0)) {
                uri.append(character);
            } else {
                uri.append('%')
                        .append(Character.forDigit(character >> 4, 16))
                        .append(Character.forDigit(character & 0xf, 16));
            }
        }
        return Path.of(URI.create(uri.toString()));
    }
}

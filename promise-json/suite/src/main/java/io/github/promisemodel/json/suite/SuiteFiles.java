package io.github.promisemodel.json.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The files that the tests read: our own, and those of the folder shared between projects. */
public final class SuiteFiles {

    private SuiteFiles() {}

    /** A folder of ours, whether the suite is a jar or a folder of classes. */
    public static Path folder(String name) {
        try {
            URI uri = SuiteFiles.class.getResource("/" + name).toURI();
            return uri.getScheme().equals("jar") ? inJar(uri, name) : Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized Path inJar(URI uri, String name) {
        try {
            return jar(uri).getPath("/" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileSystem jar(URI uri) throws IOException {
        try {
            return FileSystems.getFileSystem(uri);
        } catch (FileSystemNotFoundException e) {
            return FileSystems.newFileSystem(uri, Map.of());
        }
    }

    /**
     * A file or folder of {@code shared/corpora}, which lies beside the checkout, or where the property
     * {@code promise.corpora} says. Without it the test is skipped.
     */
    static Path corpus(String name) {
        String property = System.getProperty("promise.corpora");
        Path corpora = property != null ? Path.of(property) : beside(Path.of("").toAbsolutePath());
        Assumptions.assumeTrue(
                corpora != null && Files.exists(corpora.resolve(name)),
                "There is no shared/corpora/" + name + " beside the checkout");
        return corpora.resolve(name);
    }

    private static Path beside(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path corpora = folder.resolve("shared").resolve("corpora");
            if (Files.isDirectory(corpora)) {
                return corpora;
            }
        }
        return null;
    }
}

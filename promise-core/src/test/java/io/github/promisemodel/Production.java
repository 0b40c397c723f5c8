package io.github.promisemodel;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The classes and the sources that are shipped, without those of the tests. */
public final class Production {

    public static final String ROOT = "io.github.promisemodel";

    public static final Path SOURCES = Path.of("src", "main", "java");

    public static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(Path.of("target", "classes").resolve(ROOT.replace('.', '/')));

    private Production() {}

    /** The files of the sources that have a name. */
    public static List<Path> sources(String suffix) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last names of the packages that have sources, such as {@code tally}. */
    public static TreeSet<String> packages() {
        TreeSet<String> names = new TreeSet<>();
        Path root = SOURCES.resolve(ROOT.replace('.', '/'));
        for (Path file : sources(".java")) {
            if (file.startsWith(root)) {
                names.add(root.relativize(file.getParent())
                        .toString()
                        .replace('\\', '/')
                        .replace('/', '.'));
            }
        }
        return names;
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

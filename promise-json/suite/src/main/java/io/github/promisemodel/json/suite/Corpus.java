package io.github.promisemodel.json.suite;

import io.github.promisemodel.json.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of small files: valid ones, and invalid ones with the code and the pointer that their line in {@code
 * expected.txt} gives. Those named strict are read with unknown fields refused.
 */
public final class Corpus {

    /** An invalid file and its problem. */
    public record Expected(String file, ProblemCode code, String pointer) {

        static Expected parse(String line) {
            String[] words = line.split(" ", 3);
            return new Expected(words[0], ProblemCode.valueOf(words[1]), words.length > 2 ? words[2] : "");
        }

        /** Whether unknown fields are refused in it. */
        public boolean isStrict() {
            return file.contains("-strict-");
        }
    }

    private final Path folder;

    private Corpus(Path folder) {
        this.folder = folder;
    }

    public static Corpus of(String folder) {
        return new Corpus(SuiteFiles.folder(folder));
    }

    /** A file by its name. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** The files whose names start so, in order. */
    public List<Path> files(String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .sorted()
                    .toList();
        }
    }

    /** The invalid files, in the order of the table. */
    public List<Expected> expected() throws IOException {
        return Files.readAllLines(folder.resolve("expected.txt")).stream()
                .map(Expected::parse)
                .toList();
    }

    /** What reading refuses and a schema lets through: names of files and of codes. */
    public Set<String> beyondSchema() throws IOException {
        return Files.readAllLines(folder.resolve("beyond-schema.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 2)[0])
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

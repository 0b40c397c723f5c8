package io.github.promisemodel.examples.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Texts that others labelled, beside the checkout; a test of them is skipped where they are missing. */
final class LabelledTexts {

    private LabelledTexts() {}

    static Path file(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared")
                    .resolve("corpora")
                    .resolve("labelled")
                    .resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        return Assumptions.abort("There is no shared/corpora/labelled/" + name + " beside the checkout");
    }
}

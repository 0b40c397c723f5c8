package io.github.promisemodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sources of generated builders, as they are published, carry the words of the entities' accessors. */
class BuilderJavadocTest {

    private static final Path GENERATED = Path.of("target/generated-sources/annotations");

    private static List<String> lines() throws IOException {
        try (Stream<Path> files = Files.walk(GENERATED)) {
            return files.filter(file -> file.toString().endsWith("Builder.java"))
                    .flatMap(BuilderJavadocTest::linesOf)
                    .toList();
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noMethodIsDocumentedWithTheNameOfItsAttributeAlone() throws IOException {
        assertThat(lines())
                .hasSizeGreaterThan(1000)
                .noneMatch(line -> line.matches("   \\* (Initializes|Put|Adds one|Adds elements|Sets or replaces) .*"))
                .noneMatch(line -> line.contains(" The value for "));
    }

    @Test
    void aMethodCarriesTheTextOfItsAccessor() throws IOException {
        assertThat(linesOf(GENERATED.resolve("io/github/promisemodel/action/ActionBuilder.java")))
                .containsSubsequence(
                        "   * Sets the role or team that answers for it; never a person's name.",
                        "   * @param owner the role or team that answers for it; never a person's name",
                        "  public final Action.Builder owner(String owner) {")
                .containsSubsequence(
                        "   * Adds to the ids of the benefits it serves.",
                        "  public final Action.Builder addBenefit(String element) {");
    }

    @Test
    void theTextOfAnAccessorThatAnInterfaceDescribesIsThatOne() throws IOException {
        assertThat(linesOf(GENERATED.resolve("io/github/promisemodel/action/ActionBuilder.java")))
                .contains("   * Sets the id, unique among all entries of the plan, which outlives it.");
    }

    @Test
    void whatIsBuiltIsSaidToRefuseWhatItRefuses() throws IOException {
        assertThat(linesOf(GENERATED.resolve("io/github/promisemodel/action/ActionBuilder.java")))
                .contains(
                        "   * @throws java.lang.IllegalStateException if a required value is missing, or values are refused, such as a blank id");
        assertThat(lines()).noneMatch(line -> line.endsWith("if any required attributes are missing"));
    }
}

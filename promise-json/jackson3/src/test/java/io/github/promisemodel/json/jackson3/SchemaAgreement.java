package io.github.promisemodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.promisemodel.json.suite.Corpus;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A schema and the codec are of one mind about every file of a corpus, but for what a schema cannot say: {@code
 * beyond-schema.txt} of the corpus. Each of those exceptions is a file that the schema does let through.
 */
abstract class SchemaAgreement {

    static final JsonMapper TREES = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Corpus corpus;

    SchemaAgreement(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The schema of a file. */
    abstract Schema schema(String file);

    /** Unknown fields are refused only if that is asked for, which no schema sees either. */
    private boolean isUnseen(Corpus.Expected expected) throws IOException {
        Set<String> beyond = corpus.beyondSchema();
        return expected.isStrict()
                || beyond.contains(expected.file())
                || beyond.contains(expected.code().name());
    }

    private static String bare(String file) {
        return file.replaceFirst("^invalid-", "").replaceFirst("\\.json$", "");
    }

    /** The first value of a file, or empty if there is none. */
    static Optional<JsonNode> tree(Path file) throws IOException {
        try {
            JsonNode tree = TREES.readTree(Files.readString(file).replaceFirst("^\ufeff", ""));
            return tree.isMissingNode() ? Optional.empty() : Optional.of(tree);
        } catch (JacksonException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private boolean isAccepted(String file) throws IOException {
        return tree(corpus.file(file))
                .map(tree -> schema(file).validate(tree).isEmpty())
                .orElse(false);
    }

    @TestFactory
    Stream<DynamicTest> aValidFileIsValidToTheSchema() throws IOException {
        return corpus.files("valid-").stream().map(file -> {
            String name = file.getFileName().toString();
            return DynamicTest.dynamicTest(
                    name,
                    () -> assertThat(schema(name).validate(tree(file).orElseThrow()))
                            .isEmpty());
        });
    }

    @TestFactory
    Stream<DynamicTest> anInvalidFileIsInvalidToTheSchemaUnlessItIsAnException() throws IOException {
        return corpus.expected().stream()
                .map(expected -> DynamicTest.dynamicTest(
                        bare(expected.file()),
                        () -> assertThat(isAccepted(expected.file())).isEqualTo(isUnseen(expected))));
    }

    @Test
    void everyExceptionIsAFileOrACodeOfTheTable() throws IOException {
        List<Corpus.Expected> expected = corpus.expected();

        assertThat(corpus.beyondSchema())
                .allSatisfy(word -> assertThat(expected)
                        .anyMatch(line ->
                                line.file().equals(word) || line.code().name().equals(word)));
    }
}

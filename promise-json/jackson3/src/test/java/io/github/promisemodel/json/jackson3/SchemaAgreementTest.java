package io.github.promisemodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.schema.PlanSchema;
import io.github.promisemodel.json.suite.SuiteFiles;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * The schema and the codec are of one mind about every file of the corpus, but for what a schema cannot say. Each of those
 * exceptions is a file that the schema does let through.
 */
class SchemaAgreementTest {

    private static final Path FOLDER = SuiteFiles.folder("promise-plan-1");

    private static final JsonMapper TREES = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.planText(), InputFormat.JSON);

    /**
     * What no schema ever sees: anything behind the first value, what is inside characters, the other of two fields of one
     * name, which a tree has lost; and unknown fields, which are refused only if that is asked for.
     */
    private static final Set<ProblemCode> UNSEEN = EnumSet.of(
            ProblemCode.TRAILING_CONTENT,
            ProblemCode.LONE_SURROGATE,
            ProblemCode.DUPLICATE_KEY,
            ProblemCode.UNKNOWN_FIELD);

    /** What a schema cannot say, by the code that reading gives: the names of the files without their start and end. */
    private static Map<ProblemCode, List<String>> exceptions() {
        Map<ProblemCode, List<String>> exceptions = new EnumMap<>(ProblemCode.class);
        // a schema sees no spelling of a number, and knows nothing of fields it does not name
        exceptions.put(
                ProblemCode.LIMIT_PASSED,
                List.of(
                        "huge-exponent-in-an-unknown-field",
                        "tiny-exponent-in-an-unknown-field",
                        "number-too-long",
                        "name-too-long"));
        // to a schema 12.0 and 1e1 are whole numbers
        exceptions.put(
                ProblemCode.INVALID_NUMBER,
                List.of("count-has-a-point", "count-has-an-exponent", "percent-complete-has-a-point"));
        // only a calendar knows of leap days and of what comes first
        exceptions.put(
                ProblemCode.INVALID_DATE, List.of("day-that-does-not-exist", "range-that-ends-before-it-starts"));
        // these rules join several values
        exceptions.put(
                ProblemCode.INVALID_VALUE,
                List.of(
                        "period-that-ends-before-it-starts",
                        "link-to-nothing-at-all",
                        "reason-beside-a-status",
                        "link-to-a-blank-entry",
                        "lived-experience-in-words-without-consent",
                        "number-without-a-measure",
                        "narrative-with-a-theme",
                        "observation-of-an-amount-and-an-answer",
                        "observation-of-nothing",
                        "target-between-the-wrong-way-round",
                        "target-each-no-time-at-all",
                        "bands-out-of-order",
                        "funding-without-an-amount",
                        "funding-in-no-currency"));
        return exceptions;
    }

    /** The first value of a file, or empty if there is none. */
    private static Optional<JsonNode> tree(Path file) throws IOException {
        try {
            JsonNode tree = TREES.readTree(Files.readString(file).replaceFirst("^\ufeff", ""));
            return tree.isMissingNode() ? Optional.empty() : Optional.of(tree);
        } catch (JacksonException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isAccepted(Path file) throws IOException {
        return tree(file).map(tree -> SCHEMA.validate(tree).isEmpty()).orElse(false);
    }

    @TestFactory
    Stream<DynamicTest> aValidFileIsValidToTheSchema() throws IOException {
        return files().filter(file -> file.getFileName().toString().startsWith("valid-"))
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(SCHEMA.validate(tree(file).orElseThrow()))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> anInvalidFileIsInvalidToTheSchemaUnlessItIsAnException() throws IOException {
        return expected().entrySet().stream()
                .map(expected -> DynamicTest.dynamicTest(expected.getKey(), () -> {
                    List<String> exceptions = exceptions().getOrDefault(expected.getValue(), List.of());

                    assertThat(isAccepted(FOLDER.resolve("invalid-" + expected.getKey() + ".json")))
                            .isEqualTo(UNSEEN.contains(expected.getValue()) || exceptions.contains(expected.getKey()));
                }));
    }

    @Test
    void everyExceptionIsAFileWithItsCode() throws IOException {
        Map<String, ProblemCode> expected = expected();

        exceptions()
                .forEach((code, files) -> assertThat(files)
                        .allSatisfy(file -> assertThat(expected).containsEntry(file, code)));
    }

    private static Map<String, ProblemCode> expected() throws IOException {
        Map<String, ProblemCode> expected = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("expected.txt"))) {
            String[] words = line.split(" ");
            expected.put(
                    words[0].replaceFirst("^invalid-", "").replaceFirst("\\.json$", ""), ProblemCode.valueOf(words[1]));
        }
        return expected;
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }
}

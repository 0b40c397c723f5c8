package io.github.promisemodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.schema.PlanSchema;
import io.github.promisemodel.json.suite.CompanionKind;
import io.github.promisemodel.json.suite.Corpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The companion schema: the definition of the kind that a file says, and the whole of it. */
class CompanionSchemaAgreementTest extends SchemaAgreement {

    private static final Corpus CORPUS = Corpus.of("promise-companion-1");

    private static final Map<CompanionKind<?>, Schema> SCHEMA_OF = CompanionKind.ALL.stream()
            .collect(Collectors.toMap(Function.identity(), CompanionSchemaAgreementTest::definition));

    CompanionSchemaAgreementTest() {
        super(CORPUS);
    }

    private static Schema definition(CompanionKind<?> kind) {
        ObjectNode schema = (ObjectNode) TREES.readTree(PlanSchema.companionText());
        schema.remove("anyOf");
        schema.put("$id", "urn:" + kind.name());
        schema.put("$ref", "#/$defs/" + kind.definition());
        return SCHEMAS.getSchema(schema);
    }

    @Override
    Schema schema(String file) {
        return SCHEMA_OF.get(CompanionKind.ofFile(file));
    }

    @Override
    Map<ProblemCode, List<String>> exceptions() {
        Map<ProblemCode, List<String>> exceptions = new EnumMap<>(ProblemCode.class);
        // to a schema 41.0 is a whole number
        exceptions.put(ProblemCode.INVALID_NUMBER, List.of("data-map-known-has-a-point"));
        // only a calendar knows of leap days
        exceptions.put(ProblemCode.INVALID_DATE, List.of("terms-since-is-a-day-that-does-not-exist"));
        // these rules join several values, or parts of one
        exceptions.put(
                ProblemCode.INVALID_VALUE,
                List.of(
                        "data-map-fewer-known-than-named",
                        "attention-limit-that-is-not-exact",
                        "attention-due-soon-in-the-past",
                        "terms-words-without-a-letter",
                        "terms-instead-without-a-letter",
                        "terms-exempt-without-a-letter",
                        "governance-every-with-more-years-than-there-are",
                        "governance-every-with-parts-too-large-to-add"));
        return exceptions;
    }

    @Test
    void aValidFileIsValidToTheWholeSchemaToo() throws IOException {
        Schema whole = SCHEMAS.getSchema(PlanSchema.companionText(), InputFormat.JSON);

        for (Path file : CORPUS.files("valid-")) {
            assertThat(whole.validate(tree(file).orElseThrow()))
                    .as(file.toString())
                    .isEmpty();
        }
        assertThat(whole.validate(TREES.readTree("{\"format\":\"promise-plan/1\"}")))
                .isNotEmpty();
    }
}

package io.github.promisemodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.promisemodel.json.schema.PlanSchema;
import io.github.promisemodel.json.suite.CompanionKind;
import io.github.promisemodel.json.suite.Corpus;
import java.io.IOException;
import java.nio.file.Path;
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

package io.github.promisemodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.github.promisemodel.json.schema.PlanSchema;
import io.github.promisemodel.json.suite.ResultSample;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Results are as the schema has them, and lack none of their fields. */
class ResultsSchemaTest {

    private static final List<ResultSample<?>> SAMPLES = ResultSample.ALL;

    private static Schema schema(String definition) {
        ObjectNode schema = (ObjectNode) SchemaAgreement.TREES.readTree(PlanSchema.resultsText());
        schema.put("$id", "urn:" + definition);
        schema.put("$ref", "#/$defs/" + definition);
        return SchemaAgreement.SCHEMAS.getSchema(schema);
    }

    private static <T> JsonNode written(ResultSample<T> sample) {
        return SchemaAgreement.TREES.readTree(PlanJson.DEFAULT.toJson(sample.result(), sample.table()));
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aResultIsValid(ResultSample<?> sample) {
        assertThat(schema(sample.definition()).validate(written(sample))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aResultWithoutOneOfItsFieldsIsNot(ResultSample<?> sample) {
        Schema schema = schema(sample.definition());
        JsonNode whole = written(sample);

        for (String name : List.copyOf(whole.propertyNames())) {
            ObjectNode less = (ObjectNode) whole.deepCopy();
            less.remove(name);
            assertThat(schema.validate(less)).as("without " + name).isNotEmpty();
        }
    }
}

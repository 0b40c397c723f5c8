package io.github.promisemodel.json.jackson3;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.promisemodel.json.schema.PlanSchema;
import io.github.promisemodel.json.suite.Corpus;

/** The schema of a plan. */
class SchemaAgreementTest extends SchemaAgreement {

    private static final Schema SCHEMA = SCHEMAS.getSchema(PlanSchema.planText(), InputFormat.JSON);

    SchemaAgreementTest() {
        super(Corpus.of("promise-plan-1"));
    }

    @Override
    Schema schema(String file) {
        return SCHEMA;
    }
}

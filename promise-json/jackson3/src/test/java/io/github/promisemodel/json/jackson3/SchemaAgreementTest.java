package io.github.promisemodel.json.jackson3;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.schema.PlanSchema;
import io.github.promisemodel.json.suite.Corpus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

    @Override
    Map<ProblemCode, List<String>> exceptions() {
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
                        "related-plan-that-is-not-named",
                        "reason-beside-a-status",
                        "link-to-a-blank-entry",
                        "lived-experience-in-words-without-consent",
                        "number-without-a-measure",
                        "narrative-with-a-theme",
                        "narrative-of-the-level-of-experience",
                        "lived-experience-of-another-level",
                        "observation-of-an-amount-and-an-answer",
                        "observation-of-nothing",
                        "target-between-the-wrong-way-round",
                        "target-each-no-time-at-all",
                        "bands-out-of-order",
                        "funding-without-an-amount",
                        "funding-in-no-currency",
                        "base-of-statuses-without-its-statuses",
                        "base-of-statuses-with-no-status",
                        "base-of-statuses-with-a-disposition",
                        "base-of-a-disposition-without-it",
                        "base-of-a-disposition-that-is-null",
                        "base-of-a-group-without-its-id",
                        "base-of-a-group-with-entries",
                        "base-of-entries-without-them",
                        "base-of-entries-that-are-none",
                        "base-of-a-figure-of-a-group-without-its-statuses"));
        return exceptions;
    }
}

package io.github.promisemodel.json.schema;

import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.answer.AnswerTables;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.attention.AttentionTables;
import io.github.promisemodel.json.check.CheckTables;
import io.github.promisemodel.json.colour.ColourTables;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.disclosure.DisclosureTables;
import io.github.promisemodel.json.finance.FinanceTables;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.language.LanguageTables;
import io.github.promisemodel.json.ledger.LedgerTables;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.merge.MergeTables;
import io.github.promisemodel.json.movement.MovementTables;
import io.github.promisemodel.json.plan.ActionDependencyTables;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.plan.QuestionDateTables;
import io.github.promisemodel.json.plan.UnapprovedTables;
import io.github.promisemodel.json.progress.MeasureRollUpTables;
import io.github.promisemodel.json.progress.ProgressTables;
import io.github.promisemodel.json.progress.TrendTables;
import io.github.promisemodel.json.reconcile.ReconcileTables;
import io.github.promisemodel.json.riskregister.RiskRegisterTables;
import io.github.promisemodel.json.rollup.RollUpTables;
import io.github.promisemodel.json.scotland.ScotlandTables;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.json.words.WordTables;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.tally.Rounding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The schemas of the format, made of the tables that read and write it.
 *
 * <pre>{@code
 * String schema = PlanSchema.planText();
 * }</pre>
 *
 * <p>The files are in this library too, as {@value #PLAN_FILE}, {@value #COMPANION_FILE}, {@value
 * #RESULTS_FILE} and {@value #OPEN_API_FILE} on the class path.
 */
public final class PlanSchema {

    /** Where the schema of a plan is. */
    public static final String PLAN_FILE = "/io/github/promisemodel/json/promise-plan-1.schema.json";

    /** Where the companion schema is: that of the companion documents of plans. */
    public static final String COMPANION_FILE = "/io/github/promisemodel/json/promise-companion-1.schema.json";

    /** Where the schemas of results are. */
    public static final String RESULTS_FILE = "/io/github/promisemodel/json/promise-results-1.schema.json";

    /** Where the same types are as components of OpenAPI. */
    public static final String OPEN_API_FILE = "/io/github/promisemodel/json/promise-openapi-1.json";

    /** A plan. */
    public static final JsonSchema PLAN =
            JsonSchema.of("urn:promise-model:promise-plan:1", "Plan", (JsonShape.Named) PlanTables.PLAN.shape());

    /** A companion document of plans: a governance, a data map, attention rules, or terms. */
    public static final JsonSchema COMPANION = JsonSchema.oneOf(
            "urn:promise-model:promise-companion:1",
            "Companion documents of promise-plan/1",
            "A council's companion documents: what it keeps in files of their own. A document is one of these; to say which, point at its definition.",
            List.of(
                    (JsonShape.Named) GovernanceTables.GOVERNANCE.shape(),
                    (JsonShape.Named) DataMapTables.DATA_MAP.shape(),
                    (JsonShape.Named) AttentionTables.RULES.shape(),
                    new JsonShape.Named(
                            "Terms",
                            "A council's own terms to avoid, in addition to those that the library has.",
                            LanguageTables.TERMS.shape())));

    /** What is counted, compared and found of a plan. */
    public static final JsonSchema RESULTS = JsonSchema.definitions(
            "urn:promise-model:promise-results:1",
            "Results of promise-plan/1",
            "What the library counts, compares and finds. Point at one of the definitions; each result is one of them.",
            results());

    /** All of these types. */
    static final JsonSchema ALL = JsonSchema.definitions(
            "urn:promise-model:promise-openapi:1",
            "Types of promise-plan/1",
            "Plans, their companion documents, and what the library counts, compares and finds.",
            Stream.of(PLAN, COMPANION, RESULTS)
                    .flatMap(schema -> schema.roots().stream())
                    .toList());

    private PlanSchema() {}

    private static List<JsonShape.Named> results() {
        return Stream.<WriteCodec<?>>of(
                        RollUpTables.<ActionStatus>rollUp(Rounding.HALF_UP),
                        ColourTables.<ActionStatus>colour(),
                        RollUpTables.<ActionStatus>evidence(),
                        TallyTables.BOUNDS,
                        TallyTables.DISPOSITION_TALLY,
                        ReconcileTables.FIGURE,
                        MovementTables.<ActionStatus>movement(Rounding.HALF_UP),
                        LedgerTables.LEDGER,
                        MergeTables.MERGE,
                        DisclosureTables.ROW,
                        DisclosureTables.TABLE,
                        CheckTables.FINDING,
                        UnapprovedTables.UNAPPROVED,
                        QuestionDateTables.QUESTION_DATE,
                        ActionTables.TIMELINESS,
                        ProgressTables.progress(0),
                        ProgressTables.STATUS_OF_MEASURE,
                        ProgressTables.COMPARISON,
                        GovernanceTables.REPORTS_DUE,
                        DataMapTables.DATA_GAPS,
                        AttentionTables.ATTENTION,
                        LanguageTables.FINDING,
                        ScotlandTables.LINKS,
                        RollUpTables.<ActionStatus>entry(),
                        RollUpTables.KEY,
                        RollUpTables.GROUPING,
                        TallyTables.share(Rounding.HALF_UP),
                        TallyTables.<ActionStatus>percentages(),
                        AssessmentTables.<ActionStatus>standing(),
                        AssessmentTables.<ActionStatus>history(),
                        AssessmentTables.MEMBERSHIP,
                        ColourTables.<ActionStatus>policy(),
                        ColourTables.<ActionStatus>threshold(),
                        MovementTables.<ActionStatus>transition(),
                        ReconcileTables.reconciliation(Rounding.HALF_UP),
                        ReconcileTables.PLACE,
                        ReconcileTables.BASES,
                        ReconcileTables.KEY,
                        ReconcileTables.BEHIND,
                        MergeTables.DIFF,
                        CheckTables.CHECK,
                        ProgressTables.ACTUAL,
                        ProgressTables.TARGET_STANDING,
                        ProgressTables.MOVEMENT,
                        MeasureRollUpTables.ROLL_UP,
                        TrendTables.TREND,
                        FinanceTables.FUNDING_TOTALS,
                        RiskRegisterTables.REGISTER,
                        ActionDependencyTables.DEPENDENCIES,
                        MeasureTables.BOUND,
                        MeasureTables.RATIO,
                        LanguageTables.LANGUAGE,
                        ScotlandTables.FRAME,
                        ScotlandTables.COUNCIL_AREA,
                        PlanTables.PATH,
                        WordTables.PHRASE,
                        AnswerTables.PROBLEM,
                        AnswerTables.DOCUMENT)
                .map(codec -> (JsonShape.Named) codec.shape())
                .toList();
    }

    // ------------------------------------------------------------------------

    /** {@return the schema of a plan, as the text of its file} */
    public static String planText() {
        return text(PLAN_FILE);
    }

    /** {@return the companion schema, as the text of its file} */
    public static String companionText() {
        return text(COMPANION_FILE);
    }

    /** {@return the schemas of results, as the text of their file} */
    public static String resultsText() {
        return text(RESULTS_FILE);
    }

    /**
     * The types of plans, companion documents and results as the components of an OpenAPI 3.1 document:
     *
     * <pre>{@code
     * {"openapi": "3.1.0", "info": {...}, "components": {"schemas": {"Plan": {...}, "Council": {...}, ...}}}
     * }</pre>
     *
     * <p>A description that is made by looking at a Java class is not of what is read and written. So an application adds
     * these components to its own, and refers to {@code #/components/schemas/Plan} where it takes or gives a plan.
     *
     * @return the document, as the text of its file; it has no paths, and all its references are within it
     */
    public static String openApiText() {
        return text(OPEN_API_FILE);
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(PlanSchema.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is in the same jar as this class
        }
    }
}

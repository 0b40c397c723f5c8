package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.Funding;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.check.Finding;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.benefit.BenefitTables;
import io.github.promisemodel.json.check.CheckTables;
import io.github.promisemodel.json.foundation.FoundationTables;
import io.github.promisemodel.json.measure.MeasureResultTables;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.published.PublishedTables;
import io.github.promisemodel.json.reconcile.ReconcileTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.status.StatusTables;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.Values;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Comparison;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.MeasureStatus;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.DispositionTally;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson 3 mapper the types of the model.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new PromiseModule()).build();
 * Plan plan = mapper.readValue(json, Plan.class);
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it too; do one or the other. It reads strictly whatever the mapper's features say:
 * a number is never read as a text, nor 12.7 as 12, and a name that stands twice is refused. What it cannot check is
 * left to the mapper: whether anything follows after the value.
 */
public final class PromiseModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Keeps unknown fields and lists up to 100 problems. */
    public PromiseModule() {
        this(ReadOptions.DEFAULT);
    }

    private PromiseModule(ReadOptions options) {
        super("promise-json-jackson3");
        add(Plan.class, PlanTables.PLAN, options);
        add(PlanPeriod.class, PlanTables.PERIOD, options);
        add(ImprovementArea.class, PlanTables.AREA, options);
        add(EntryGroup.class, PlanTables.ENTRY_GROUP, options);
        add(Action.class, ActionTables.ACTION, options);
        add(KeyDate.class, ActionTables.KEY_DATE, options);
        add(DueExtension.class, ActionTables.DUE_EXTENSION, options);
        add(Milestone.class, ActionTables.MILESTONE, options);
        add(Funding.class, ActionTables.FUNDING, options);
        add(Benefit.class, BenefitTables.BENEFIT, options);
        add(Evidence.class, AssessmentTables.EVIDENCE, options);
        add(Measure.class, MeasureTables.MEASURE, options);
        add(Baseline.class, MeasureTables.BASELINE, options);
        add(Observation.class, MeasureTables.OBSERVATION, options);
        add(Comparator.class, MeasureTables.COMPARATOR, options);
        add(ToleranceBands.class, MeasureTables.BANDS, options);
        add(StatusOverride.class, MeasureTables.OVERRIDE, options);
        add(Amount.class, MeasureTables.AMOUNT, options);
        add(CallToAction.class, FoundationTables.CALL_TO_ACTION, options);
        add(PublishedFigure.class, PublishedTables.PUBLISHED_FIGURE, options);
        add(OpenCount.class, PublishedTables.OPEN_COUNT, options);
        add(CombinedFigure.class, PublishedTables.COMBINED_FIGURE, options);
        add(StatusScheme.class, StatusTables.STATUS_SCHEME, options);
        add(Disposition.class, StatusTables.DISPOSITION, options);
        add(Council.class, ReferenceTables.COUNCIL, options);
        add(Document.class, ReferenceTables.DOCUMENT, options);
        add(EntryLink.class, ReferenceTables.ENTRY_LINK, options);
        add(Source.class, ReferenceTables.SOURCE, options);
        add(Organisation.class, ReferenceTables.ORGANISATION, options);
        add(PartialDate.class, Values.DATE, options);
        add(Bounds.class, TallyTables.BOUNDS);
        add(DispositionTally.class, TallyTables.DISPOSITION_TALLY);
        add(Timeliness.class, ActionTables.TIMELINESS);
        add(MeasureStatus.class, MeasureResultTables.STATUS_OF_MEASURE);
        add(Comparison.class, MeasureResultTables.COMPARISON);
        add(Finding.class, CheckTables.FINDING);
        add(FigureFinding.class, ReconcileTables.FIGURE);
    }

    /**
     * This module with other options.
     *
     * @param options how strictly to read
     * @return a new module
     */
    public PromiseModule withOptions(ReadOptions options) {
        return new PromiseModule(options);
    }

    private <T> void add(Class<T> type, ValueCodec<T> codec, ReadOptions options) {
        addDeserializer(type, new TableDeserializer<>(codec, options));
        add(type, codec);
    }

    private <T> void add(Class<T> type, WriteCodec<T> codec) {
        addSerializer(type, new TableSerializer<>(codec));
    }
}

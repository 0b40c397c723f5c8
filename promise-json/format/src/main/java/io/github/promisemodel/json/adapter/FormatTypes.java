package io.github.promisemodel.json.adapter;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.action.TestOfChange;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.attention.EarlyWarning;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.datamap.DataMap;
import io.github.promisemodel.datamap.DataSet;
import io.github.promisemodel.datamap.Question;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.governance.Body;
import io.github.promisemodel.governance.Governance;
import io.github.promisemodel.governance.ReportingLine;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.attention.AttentionTables;
import io.github.promisemodel.json.benefit.BenefitTables;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.engagement.EngagementTables;
import io.github.promisemodel.json.foundation.FoundationTables;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.language.LanguageTables;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.money.MoneyTables;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.published.PublishedTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.risk.RiskTables;
import io.github.promisemodel.json.rollup.RollUpTables;
import io.github.promisemodel.json.status.StatusTables;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.language.Term;
import io.github.promisemodel.language.TermChange;
import io.github.promisemodel.language.TermForm;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Category;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Dimension;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.MeasureSet;
import io.github.promisemodel.measure.MedianRule;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetAmendment;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.Fingerprint;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.risk.RiskScale;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import io.github.promisemodel.tally.Rounding;

/**
 * The types of the model that are registered with a mapper, each with its table: the one list for every adapter's module.
 */
public final class FormatTypes {

    /** Takes each type with its table. */
    public interface Visitor {

        /**
         * Takes a type that is read and written.
         *
         * @param <T> the type
         * @param type its class, as a user names it
         * @param codec its table
         */
        <T> void readAndWritten(Class<T> type, ValueCodec<T> codec);

        /**
         * Takes a type that is only written: a result.
         *
         * @param <T> the type
         * @param type its class, as a user names it
         * @param codec its table
         */
        <T> void written(Class<T> type, WriteCodec<T> codec);

        /**
         * Takes a type of either scale: it is written as it is, and read where the scale is said, as in {@code
         * Assessment<ActionStatus>}.
         *
         * @param <T> the type, of any scale
         * @param type its class
         * @param ofActions its table of the scale of actions
         * @param ofBenefits its table of the scale of benefits
         * @param either writes it, whichever it is
         */
        <T> void ofEitherScale(
                Class<T> type,
                ValueCodec<? extends T> ofActions,
                ValueCodec<? extends T> ofBenefits,
                WriteCodec<T> either);
    }

    private FormatTypes() {}

    /**
     * Goes through all types.
     *
     * @param rounding how the percentages of results are rounded
     * @param types takes each
     */
    public static void forEach(Rounding rounding, Visitor types) {
        types.readAndWritten(Plan.class, PlanTables.PLAN);
        types.readAndWritten(PlanPeriod.class, PlanTables.PERIOD);
        types.readAndWritten(ImprovementArea.class, PlanTables.AREA);
        types.readAndWritten(EntryGroup.class, PlanTables.ENTRY_GROUP);
        types.readAndWritten(Action.class, ActionTables.ACTION);
        types.readAndWritten(KeyDate.class, ActionTables.KEY_DATE);
        types.readAndWritten(DueExtension.class, ActionTables.DUE_EXTENSION);
        types.readAndWritten(Milestone.class, ActionTables.MILESTONE);
        types.readAndWritten(Funding.class, MoneyTables.FUNDING);
        types.readAndWritten(TestOfChange.class, ActionTables.TEST_OF_CHANGE);
        types.readAndWritten(Risk.class, RiskTables.RISK);
        types.readAndWritten(RiskRating.class, RiskTables.RATING);
        types.readAndWritten(RiskScale.class, RiskTables.SCALE);
        types.readAndWritten(Engagement.class, EngagementTables.ENGAGEMENT);
        types.readAndWritten(Benefit.class, BenefitTables.BENEFIT);
        types.readAndWritten(Evidence.class, AssessmentTables.EVIDENCE);
        types.readAndWritten(Review.class, AssessmentTables.REVIEW);
        types.readAndWritten(Measure.class, MeasureTables.MEASURE);
        types.readAndWritten(Baseline.class, MeasureTables.BASELINE);
        types.readAndWritten(Target.class, MeasureTables.TARGET);
        types.readAndWritten(Observation.class, MeasureTables.OBSERVATION);
        types.readAndWritten(Comparator.class, MeasureTables.COMPARATOR);
        types.readAndWritten(Band.class, MeasureTables.BAND);
        types.readAndWritten(ToleranceBands.class, MeasureTables.BANDS);
        types.readAndWritten(StatusOverride.class, MeasureTables.OVERRIDE);
        types.readAndWritten(MeasureSet.class, MeasureTables.MEASURE_SET);
        types.readAndWritten(MedianRule.class, MeasureTables.MEDIAN);
        types.readAndWritten(TargetAmendment.class, MeasureTables.AMENDMENT);
        types.readAndWritten(Dimension.class, MeasureTables.DIMENSION);
        types.readAndWritten(Category.class, MeasureTables.CATEGORY);
        types.readAndWritten(Breakdown.class, MeasureTables.BREAKDOWN);
        types.readAndWritten(BreakdownPart.class, MeasureTables.BREAKDOWN_PART);
        types.readAndWritten(Amount.class, MeasureTables.AMOUNT);
        types.readAndWritten(CallToAction.class, FoundationTables.CALL_TO_ACTION);
        types.readAndWritten(PublishedFigure.class, PublishedTables.PUBLISHED_FIGURE);
        types.readAndWritten(OpenCount.class, PublishedTables.OPEN_COUNT);
        types.readAndWritten(CombinedFigure.class, PublishedTables.COMBINED_FIGURE);
        types.readAndWritten(FigureBase.class, PublishedTables.FIGURE_BASE);
        types.readAndWritten(Publication.class, PublishedTables.PUBLICATION);
        types.readAndWritten(Correction.class, PublishedTables.CORRECTION);
        types.readAndWritten(Fingerprint.class, PublishedTables.FINGERPRINT);
        types.readAndWritten(StatusScheme.class, StatusTables.STATUS_SCHEME);
        types.readAndWritten(Disposition.class, StatusTables.DISPOSITION);
        types.readAndWritten(Council.class, ReferenceTables.COUNCIL);
        types.readAndWritten(Document.class, ReferenceTables.DOCUMENT);
        types.readAndWritten(EntryLink.class, ReferenceTables.ENTRY_LINK);
        types.readAndWritten(Source.class, ReferenceTables.SOURCE);
        types.readAndWritten(Organisation.class, ReferenceTables.ORGANISATION);
        types.readAndWritten(ReportingCycle.class, ReferenceTables.CYCLE);
        types.readAndWritten(PartialDate.class, ValueCodecs.DATE);
        companions(types);
        types.readAndWritten(PlanPath.class, PlanTables.PATH);
        types.readAndWritten(Rounding.class, TallyTables.ROUNDING);
        types.readAndWritten(Grouping.class, RollUpTables.GROUPING);
        types.readAndWritten(ExtensionValue.class, ValueCodecs.ANY);
        types.ofEitherScale(
                raw(Assessment.class),
                AssessmentTables.OF_ACTION,
                AssessmentTables.OF_BENEFIT,
                AssessmentTables.OF_EITHER);
        types.ofEitherScale(
                raw(Wording.class),
                StatusTables.WORDING_OF_ACTIONS,
                StatusTables.WORDING_OF_BENEFITS,
                StatusTables.WORDING_OF_EITHER);
        ResultTypes.forEach(rounding, types);
    }

    /** The class of a type with parameters, which a class literal does not have. */
    @SuppressWarnings("unchecked") // there is one class for every parameter
    static <T> Class<T> raw(Class<? super T> type) {
        return (Class<T>) type;
    }

    private static void companions(Visitor types) {
        types.readAndWritten(Governance.class, GovernanceTables.GOVERNANCE);
        types.readAndWritten(Body.class, GovernanceTables.BODY);
        types.readAndWritten(ReportingLine.class, GovernanceTables.LINE);
        types.readAndWritten(DataMap.class, DataMapTables.DATA_MAP);
        types.readAndWritten(DataSet.class, DataMapTables.DATA_SET);
        types.readAndWritten(Question.class, DataMapTables.QUESTION);
        types.readAndWritten(AttentionRules.class, AttentionTables.RULES);
        types.readAndWritten(EarlyWarning.class, AttentionTables.EARLY_WARNING);
        types.readAndWritten(Term.class, LanguageTables.TERM);
        types.readAndWritten(TermForm.class, LanguageTables.FORM);
        types.readAndWritten(TermChange.class, LanguageTables.CHANGE);
    }
}

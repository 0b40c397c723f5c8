package io.github.promisemodel.reports.json;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.TestDecision;
import io.github.promisemodel.benefit.BenefitKind;
import io.github.promisemodel.benefit.Realisation;
import io.github.promisemodel.engagement.Audience;
import io.github.promisemodel.engagement.EngagementMethod;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reports.report.BenefitProfile;
import io.github.promisemodel.reports.report.CallsPublished;
import io.github.promisemodel.reports.report.DependentAction;
import io.github.promisemodel.reports.report.ReportedCall;
import io.github.promisemodel.reports.report.ReportedEngagement;
import io.github.promisemodel.reports.report.ReportedTest;
import io.github.promisemodel.reports.report.VoiceCoverage;
import java.util.List;

/** How it is written what a plan has beside statuses: calls to action, who was heard, and what is stated of entries. */
final class RegisterTables {

    private static final WriteCodec<List<String>> TEXTS = ResultWriters.list(ResultWriters.TEXT);

    private static final WriteCodec<List<EntryLink>> LINKS = ResultWriters.list(ReferenceTables.ENTRY_LINK);

    /** A call to action; of one that the plan does not list, all but its id is null. */
    static final ResultTable<ReportedCall> CALL = ResultTable.<ReportedCall>empty()
            .field("call", ResultWriters.TEXT, ReportedCall::id)
            .field(
                    "reference",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    call -> call.call().flatMap(CallToAction::getReference))
            .field(
                    "title",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    call -> call.call().map(CallToAction::getTitle))
            .field(
                    "foundation",
                    ResultWriters.orNull(ResultWriters.constant(Foundation.class)),
                    call -> call.call().map(CallToAction::getFoundation))
            .field(
                    "printedAt",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    call -> call.call().flatMap(CallToAction::getSource).map(Source::getPlace))
            .field("listed", ResultWriters.FLAG, ReportedCall::isListed)
            .field(
                    "areas",
                    TEXTS,
                    call -> call.areas().stream().map(ImprovementArea::getId).toList())
            .field("actions", ResultWriters.COUNT, ReportedCall::actions)
            .field("benefits", ResultWriters.COUNT, ReportedCall::benefits);

    /** How many calls to action are published. */
    static final ResultTable<CallsPublished> CALLS_PUBLISHED = ResultTable.<CallsPublished>empty()
            .field("total", ResultWriters.COUNT, CallsPublished::total)
            .field("printedAt", TEXTS, CallsPublished::places)
            .field("listed", ResultWriters.COUNT, CallsPublished::listed)
            .field("byNumberAlone", ResultWriters.COUNT, CallsPublished::byNumber);

    /** An engagement; a number of people that is suppressed is null. */
    static final ResultTable<ReportedEngagement> ENGAGEMENT = ResultTable.<ReportedEngagement>empty()
            .field("engagement", ResultWriters.TEXT, heard -> heard.engagement().getId())
            .field("title", ResultWriters.TEXT, heard -> heard.engagement().getTitle())
            .field(
                    "date",
                    ResultWriters.orNull(ValueCodecs.DATE),
                    heard -> heard.engagement().getDate())
            .field(
                    "method",
                    ResultWriters.orNull(ResultWriters.constant(EngagementMethod.class)),
                    heard -> heard.engagement().getMethod())
            .field(
                    "audiences",
                    ResultWriters.list(ResultWriters.constant(Audience.class)),
                    heard -> List.copyOf(heard.engagement().getAudiences()))
            .field("keptBack", ResultWriters.FLAG, ReportedEngagement::isAnySuppressed)
            .field("invited", ResultWriters.orNull(MeasureTables.AMOUNT), ReportedEngagement::invited)
            .field("heard", ResultWriters.orNull(MeasureTables.AMOUNT), ReportedEngagement::heard)
            .field("themes", TEXTS, heard -> heard.engagement().getThemes())
            .field("changes", TEXTS, heard -> heard.engagement().getChanges())
            .field("areas", TEXTS, heard -> heard.engagement().getAreas())
            .field("entries", TEXTS, heard -> heard.engagement().getEntries());

    /** For how many entries lived experience and changes are recorded. */
    static final ResultTable<VoiceCoverage> VOICE = ResultTable.<VoiceCoverage>empty()
            .field("counted", ResultWriters.COUNT, VoiceCoverage::counted)
            .field(
                    "livedExperience",
                    ResultWriters.COUNT,
                    coverage -> coverage.livedExperience().least())
            .field(
                    "livedExperienceMost",
                    ResultWriters.COUNT,
                    coverage -> coverage.livedExperience().most())
            .field("changed", ResultWriters.COUNT, VoiceCoverage::changed);

    /** What is stated of a benefit beside its status. */
    static final ResultTable<BenefitProfile> BENEFIT = ResultTable.<BenefitProfile>empty()
            .field("entry", ResultWriters.TEXT, profile -> profile.benefit().getId())
            .field(
                    "accountable",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    profile -> profile.benefit().getAccountable())
            .field(
                    "kind",
                    ResultWriters.orNull(ResultWriters.constant(BenefitKind.class)),
                    profile -> profile.benefit().getKind())
            .field(
                    "disbenefit",
                    ResultWriters.FLAG,
                    profile -> profile.benefit().isDisbenefit())
            .field(
                    "due",
                    ResultWriters.orNull(ValueCodecs.DATE),
                    profile -> profile.benefit().getDue())
            .field(
                    "realisation",
                    ResultWriters.orNull(ResultWriters.constant(Realisation.class)),
                    BenefitProfile::realisation)
            .field("contributesTo", LINKS, profile -> profile.benefit().getContributesTo());

    /** A cycle of a test of change. */
    static final ResultTable<ReportedTest> TEST = ResultTable.<ReportedTest>empty()
            .field("entry", ResultWriters.TEXT, tested -> tested.action().getId())
            .field(
                    "cycle",
                    ResultWriters.orNull(ResultWriters.COUNT),
                    tested -> tested.test().getCycle())
            .field("hypothesis", ResultWriters.TEXT, tested -> tested.test().getHypothesis())
            .field(
                    "start",
                    ResultWriters.orNull(ValueCodecs.DATE),
                    tested -> tested.test().getStart())
            .field("measures", TEXTS, tested -> tested.test().getMeasures())
            .field("decision", ResultWriters.orNull(ResultWriters.constant(TestDecision.class)), ReportedTest::decision)
            .field("decided", ResultWriters.orNull(ValueCodecs.DATE), ReportedTest::decided)
            .field(
                    "note",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    tested -> tested.test().getNote());

    /** An action that needs others or that others need. */
    static final ResultTable<DependentAction> DEPENDENCY = ResultTable.<DependentAction>empty()
            .field("entry", ResultWriters.TEXT, dependent -> dependent.action().getId())
            .field("due", ResultWriters.orNull(ValueCodecs.DATE), DependentAction::due)
            .field("needs", TEXTS, dependent -> ids(dependent.needs()))
            .field("latestDueOfNeeds", ResultWriters.orNull(ValueCodecs.DATE), DependentAction::neededBy)
            .field("blocks", TEXTS, dependent -> ids(dependent.blocks()));

    private RegisterTables() {}

    private static List<String> ids(List<Action> actions) {
        return actions.stream().map(Action::getId).toList();
    }
}

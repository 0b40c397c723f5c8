package io.github.promisemodel.json.reconcile;

import io.github.promisemodel.json.published.PublishedTables;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.Corrections;
import io.github.promisemodel.reconcile.FigureBases;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.reconcile.FigurePlace;
import io.github.promisemodel.reconcile.InArea;
import io.github.promisemodel.reconcile.InGroup;
import io.github.promisemodel.reconcile.InPublication;
import io.github.promisemodel.reconcile.JointSolutions;
import io.github.promisemodel.reconcile.PublishedNumber;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reconcile.SolutionLevel;
import io.github.promisemodel.reconcile.SolutionScope;
import io.github.promisemodel.reconcile.Supposition;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Verdict;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/** How published figures beside what they are compared with are written. */
public final class ReconcileTables {

    /** What a solution supposes of some entries or of one part. */
    public static final ResultTable<Supposition> SUPPOSITION = ResultTable.<Supposition>of(
                    "Supposition", "What a solution supposes of some entries, or of one part.")
            .field("of", ResultWriters.TEXT, supposition -> supposition.of().toString())
            .meaning("What it is about: the reading of the entries, or the id of the part.")
            .list("entries", ResultWriters.TEXT, Supposition::entries)
            .meaning("The ids of the entries it is about; none if it is about a part.")
            .field("counts", ResultWriters.byName(ResultWriters.COUNT), Supposition::counts)
            .meaning("How many of them are supposed to have each status.")
            .field("changes", ResultWriters.COUNT, supposition -> (long) supposition.changes())
            .meaning("How many of them are supposed to have a status that is not allowed; 0 but in a correction.");

    /** What would have to be otherwise; answers is null where there are too many to count. */
    public static final ResultTable<Corrections> CORRECTIONS = ResultTable.<Corrections>of(
                    "Corrections", "What would have to be otherwise, so that figures claimed together could hold.")
            .field("changes", ResultWriters.COUNT, Corrections::changes)
            .meaning("The fewest entries that would need a status they are not allowed.")
            .field("answers", ResultWriters.orNull(ResultWriters.LARGE_COUNT), Corrections::answers)
            .meaning("How many answers there are with so many changes; null if there are too many to count.")
            .field("alone", ResultWriters.byName(ResultWriters.LARGE_COUNT), ReconcileTables::alone)
            .meaning("How many of the answers change one part alone, by that part.")
            .list("first", ResultWriters.list(SUPPOSITION), Corrections::first)
            .meaning("The first few answers, each with the suppositions that take a change.");

    /** Whether and how counts claimed together can hold; solutions is null where there are too many to count. */
    public static final ResultTable<JointSolutions> JOINT = ResultTable.<JointSolutions>of(
                    "Joint", "Whether and how counts claimed together can hold.")
            .field("level", ResultWriters.constant(SolutionLevel.class), JointSolutions::level)
            .meaning("At what level the solutions are told apart.")
            .field("ways", ResultWriters.orNull(ResultWriters.LARGE_COUNT), JointSolutions::solutions)
            .meaning("How many solutions the counts have; null if there are too many to count.")
            .list("onlyWay", SUPPOSITION, JointSolutions::onlySolution)
            .meaning("What the only solution supposes; empty unless there is exactly one and something is open.")
            .field("corrections", ResultWriters.orNull(CORRECTIONS), JointSolutions::corrections)
            .meaning(
                    "What would have to be otherwise; null if the counts can hold, or cannot whatever statuses the entries have.");

    /** The publication that a figure is in; correction is null for a figure as first published. */
    public static final ResultTable<InPublication> PUBLICATION = ResultTable.<InPublication>of(
                    "InPublication", "The publication that a figure is in, and the date that its figures are about.")
            .field("id", ResultWriters.TEXT, InPublication::id)
            .meaning("The id of the publication.")
            .field("title", ResultWriters.TEXT, InPublication::title)
            .meaning("The title of the publication.")
            .field("asOf", ValueCodecs.DATE, InPublication::asOf)
            .meaning("The date that its figures are about and that they are counted as of.")
            .field("correction", ResultWriters.orNull(ValueCodecs.DATE), InPublication::correction)
            .meaning("The day the figure was put right; null for a figure as first published.");

    /** One finding about published figures; null where there is nothing to count, no percentage or no joint claim. */
    public static final ResultTable<FigureFinding> FIGURE = ResultTable.<FigureFinding>of(
                    "FigureFinding",
                    "One finding about published figures: what was published beside what it is compared with.")
            .field("verdict", ResultWriters.constant(Verdict.class), FigureFinding::verdict)
            .meaning("Whether the figure agrees, differs, or is not decided.")
            .field("against", ResultWriters.constant(ComparedWith.class), FigureFinding::comparedWith)
            .meaning("What it is compared with.")
            .field("figure", ResultWriters.TEXT, FigureFinding::figure)
            .meaning("What is counted and by which name.")
            .field("published", ResultWriters.TEXT, FigureFinding::published)
            .meaning("The number as published.")
            .field("percentage", ResultWriters.orNull(ResultWriters.TEXT), FigureFinding::percentage)
            .meaning("The percentage printed beside the number, without its sign; null if there was none.")
            .field("counted", ResultWriters.orNull(TallyTables.BOUNDS), FigureFinding::counted)
            .meaning("The least and the most that can be counted; null if there is nothing to count.")
            .list("certain", ResultWriters.TEXT, finding -> finding.behind().certain())
            .meaning("The ids of the entries that are counted whatever status an open reading turns out to be.")
            .list("possible", ResultWriters.TEXT, finding -> finding.behind().possible())
            .meaning("The ids of the entries that may be counted.")
            .field("joint", ResultWriters.orNull(JOINT), FigureFinding::joint)
            .meaning("Whether and how counts claimed together can hold; null for one number alone.")
            .list(
                    "rounding",
                    ResultWriters.TEXT,
                    finding -> finding.rounding().stream().map(Rounding::name).toList())
            .meaning("The named roundings that give the percentage; none where it differs, or is no percentage.")
            .field("base", ResultWriters.orNull(PublishedTables.FIGURE_BASE), FigureFinding::base)
            .meaning("What the figure is of, as the plan has it; null if it does not say.")
            .list(
                    "fits",
                    ResultWriters.constant(BaseKind.class),
                    finding -> finding.fits().stream().map(FigureBase::getKind).toList())
            .meaning(
                    "The bases that fit, where the figure states none and differs from the entries in the plan; STATUS is the statuses that it counts.")
            .field("where", ResultWriters.PATH, FigureFinding::where)
            .meaning("Where the figure is in the plan, as a JSON Pointer.")
            .field("publication", ResultWriters.orNull(PUBLICATION), FigureFinding::publication)
            .meaning("The publication that it is in; null for a figure of the plan or of an area.")
            .field("source", ResultWriters.TEXT, finding -> finding.source().getPlace())
            .meaning("Where it was printed.")
            .field("note", ResultWriters.orNull(ResultWriters.TEXT), FigureFinding::note)
            .meaning("What the plan says that a reader of the figure should know; null if nothing.")
            .field("message", ResultWriters.TEXT, FigureFinding::message)
            .meaning("The finding in plain words.");

    /** A published number, as it is written of a figure. */
    public static final WriteCodec<PublishedNumber> NUMBER = ResultWriters.of(
            new JsonShape.Text("a number as published, such as \"15\" or \"48%\"", "", 0),
            (number, out) -> out.text(number.toString()));

    /** What a solution supposes something of: the reading of some entries, or the id of a part. */
    public static final WriteCodec<SolutionScope> SCOPE =
            ResultWriters.of(ResultWriters.TEXT.shape(), (scope, out) -> out.text(scope.toString()));

    /** The area that a figure is of. */
    public static final ResultTable<InArea> AREA = ResultTable.<InArea>of("InArea", "The area that a figure is of.")
            .field("id", ResultWriters.TEXT, InArea::id)
            .meaning("The id of the area.")
            .field("reference", ResultWriters.orNull(ResultWriters.TEXT), InArea::reference)
            .meaning("The reference that is printed of it; null if there is none.")
            .field("title", ResultWriters.orNull(ResultWriters.TEXT), InArea::title)
            .meaning("What it is about; null if that is not known.");

    /** The group that a figure is of. */
    public static final ResultTable<InGroup> GROUP = ResultTable.<InGroup>of(
                    "InGroup", "The group of entries that a figure is of.")
            .field("id", ResultWriters.TEXT, InGroup::id)
            .meaning("The id of the group.")
            .field("reference", ResultWriters.orNull(ResultWriters.TEXT), InGroup::reference)
            .meaning("The reference that is printed of it; null if there is none.")
            .field("title", ResultWriters.TEXT, InGroup::title)
            .meaning("What it is about.");

    /** What a figure is of: the base that it states, or those that were tried and fit. */
    public static final ResultTable<FigureBases> BASES = ResultTable.<FigureBases>of(
                    "FigureBases", "What a published figure is of: the base that it states, or those that were tried.")
            .field("base", ResultWriters.orNull(PublishedTables.FIGURE_BASE), FigureBases::stated)
            .meaning("The base that the figure states; null if it states none.")
            .field("tried", ResultWriters.FLAG, FigureBases::isTried)
            .meaning("Whether other bases were tried, because the number differs from the entries in the plan.")
            .list("fits", PublishedTables.FIGURE_BASE, FigureBases::fits)
            .meaning("The bases tried under which nothing of the figure differs.");

    /** Where a figure is printed. */
    public static final ResultTable<FigurePlace> PLACE = ResultTable.<FigurePlace>of(
                    "FigurePlace", "Where a figure is in a plan, and where it was printed.")
            .field("where", ResultWriters.PATH, FigurePlace::path)
            .meaning("Where it is in the plan, as a JSON Pointer.")
            .field("area", ResultWriters.orNull(AREA), FigurePlace::area)
            .meaning("The area it is of; null for a figure of the whole plan or of a group.")
            .field("group", ResultWriters.orNull(GROUP), FigurePlace::group)
            .meaning("The group of entries it is of; null if it is of none.")
            .field("publication", ResultWriters.orNull(PUBLICATION), FigurePlace::publication)
            .meaning("The publication that it is in; null for a figure of the plan or of an area.")
            .field("source", ResultWriters.TEXT, place -> place.source().getPlace())
            .meaning("Where it was printed.")
            .field("note", ResultWriters.orNull(ResultWriters.TEXT), FigurePlace::note)
            .meaning("What the plan says that a reader of the figure should know; null if nothing.");

    /** What a figure counts by. */
    public static final ResultTable<FigureKey> KEY = ResultTable.<FigureKey>of("FigureKey", "What a figure counts by.")
            .field("kind", ResultWriters.constant(FigureKey.Kind.class), FigureKey::kind)
            .meaning("What kind of number it is.")
            .list("names", ResultWriters.TEXT, FigureKey::names)
            .meaning("The statuses, or the other names, that it counts by.");

    /** The entries behind what can be counted. */
    public static final ResultTable<FigureFinding.Behind> BEHIND = ResultTable.<FigureFinding.Behind>of(
                    "Behind", "The entries behind what can be counted.")
            .list("certain", ResultWriters.TEXT, FigureFinding.Behind::certain)
            .meaning("The ids of the entries that are counted whatever status an open reading turns out to be.")
            .list("possible", ResultWriters.TEXT, FigureFinding.Behind::possible)
            .meaning("The ids of the entries that may be counted.");

    private ReconcileTables() {}

    /**
     * All findings about the published figures of a plan, and what the areas' own figures add up to.
     *
     * @param rounding how percentages of the tallies are rounded; it decides no verdict
     * @return its table; a tally is null where the areas do not give one
     */
    public static ResultTable<Reconciliation> reconciliation(Rounding rounding) {
        return ResultTable.<Reconciliation>of(
                        "Reconciliation", "The published figures of a plan beside what they are compared with.")
                .field(
                        "verdicts",
                        ResultWriters.<Map<Verdict, Long>>of(
                                new JsonShape.ByName(
                                        ResultWriters.constant(Verdict.class).shape(), ResultWriters.COUNT.shape()),
                                ReconcileTables::writeVerdicts),
                        Reconciliation::verdicts)
                .meaning("How many of the findings have each verdict.")
                .list("figures", FIGURE, Reconciliation::figures)
                .meaning("The findings, those of the plan first.")
                .field(
                        "actionsOfAreas",
                        ResultWriters.orNull(TallyTables.<ActionStatus>tally(rounding)),
                        Reconciliation::actionsOfAreas)
                .meaning("What the figures of the areas give for the actions; null if not every area has one.")
                .field(
                        "benefitsOfAreas",
                        ResultWriters.orNull(TallyTables.<BenefitStatus>tally(rounding)),
                        Reconciliation::benefitsOfAreas)
                .meaning("What the figures of the areas give for the benefits; null if not every area has one.");
    }

    private static void writeVerdicts(Map<Verdict, Long> verdicts, TokenWriter out) {
        out.startObject();
        verdicts.forEach((verdict, count) -> {
            out.name(verdict.name());
            out.number(count);
        });
        out.endObject();
    }

    private static Map<String, BigInteger> alone(Corrections corrections) {
        Map<String, BigInteger> byName = new LinkedHashMap<>();
        corrections.alone().forEach((scope, answers) -> byName.put(scope.toString(), answers));
        return byName;
    }
}

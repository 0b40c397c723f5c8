package io.github.promisemodel.json.reconcile;

import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.Values;
import io.github.promisemodel.json.table.Writers;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.reconcile.Against;
import io.github.promisemodel.reconcile.Corrections;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.InPublication;
import io.github.promisemodel.reconcile.Joint;
import io.github.promisemodel.reconcile.Level;
import io.github.promisemodel.reconcile.Supposition;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Verdict;

/** How published figures beside what they are held against are written. */
public final class ReconcileTables {

    /** What a way supposes of some entries or of one part. */
    public static final ResultTable<Supposition> SUPPOSITION = ResultTable.<Supposition>of(
                    "Supposition", "What a way supposes of some entries, or of one part.")
            .field("of", Writers.TEXT, Supposition::of)
            .meaning("What it is about: the reading of the entries, or the id of the part.")
            .list("entries", Writers.TEXT, Supposition::entries)
            .meaning("The ids of the entries it is about; none if it is about a part.")
            .field("counts", Writers.byName(Writers.COUNT), Supposition::counts)
            .meaning("How many of them are supposed to have each status.")
            .field("changes", Writers.COUNT, supposition -> (long) supposition.changes())
            .meaning("How many of them are supposed to have a status that is not allowed; 0 but in a correction.");

    /** What would have to be otherwise; answers is null where there are too many to count. */
    public static final ResultTable<Corrections> CORRECTIONS = ResultTable.<Corrections>of(
                    "Corrections", "What would have to be otherwise, so that figures claimed together could hold.")
            .field("changes", Writers.COUNT, Corrections::changes)
            .meaning("The fewest entries that would need a status they are not allowed.")
            .field("answers", Writers.orNull(Writers.LARGE_COUNT), Corrections::answers)
            .meaning("How many answers there are with so many changes; null if there are too many to count.")
            .field("alone", Writers.byName(Writers.LARGE_COUNT), Corrections::alone)
            .meaning("How many of the answers change one part alone, by that part.")
            .list("first", Writers.list(SUPPOSITION), Corrections::first)
            .meaning("The first few answers, each with the suppositions that take a change.");

    /** Whether and how counts claimed together can hold; ways is null where there are too many to count. */
    public static final ResultTable<Joint> JOINT = ResultTable.<Joint>of(
                    "Joint", "Whether and how counts claimed together can hold.")
            .field("level", Writers.constant(Level.class), Joint::level)
            .meaning("At what level the ways are counted.")
            .field("ways", Writers.orNull(Writers.LARGE_COUNT), Joint::ways)
            .meaning("In how many ways the counts can hold; null if there are too many to count.")
            .list("onlyWay", SUPPOSITION, Joint::onlyWay)
            .meaning("What the only way supposes; empty unless there is just one and something is open.")
            .field("corrections", Writers.orNull(CORRECTIONS), Joint::corrections)
            .meaning(
                    "What would have to be otherwise; null if the counts can hold, or cannot whatever statuses the entries have.");

    /** The publication that a figure is in; correction is null for a figure as first published. */
    public static final ResultTable<InPublication> PUBLICATION = ResultTable.<InPublication>of(
                    "InPublication", "The publication that a figure is in, and the date that its figures are about.")
            .field("id", Writers.TEXT, InPublication::id)
            .meaning("The id of the publication.")
            .field("title", Writers.TEXT, InPublication::title)
            .meaning("The title of the publication.")
            .field("asOf", Values.DATE, InPublication::asOf)
            .meaning("The date that its figures are about and that they are counted as of.")
            .field("correction", Writers.orNull(Values.DATE), InPublication::correction)
            .meaning("The day the figure was put right; null for a figure as first published.");

    /** One finding about published figures; null where there is nothing to count, no percentage or no joint claim. */
    public static final ResultTable<FigureFinding> FIGURE = ResultTable.<FigureFinding>of(
                    "FigureFinding",
                    "One finding about published figures: what was published beside what it is held against.")
            .field("verdict", Writers.constant(Verdict.class), FigureFinding::verdict)
            .meaning("Whether the figure agrees, differs, or is not decided.")
            .field("against", Writers.constant(Against.class), FigureFinding::against)
            .meaning("What it is held against.")
            .field("figure", Writers.TEXT, FigureFinding::figure)
            .meaning("What is counted and by which name.")
            .field("published", Writers.TEXT, FigureFinding::published)
            .meaning("The number as published.")
            .field("percentage", Writers.orNull(Writers.TEXT), FigureFinding::percentage)
            .meaning("The percentage printed beside the number, without its sign; null if there was none.")
            .field("counted", Writers.orNull(TallyTables.BOUNDS), FigureFinding::counted)
            .meaning("The least and the most that can be counted; null if there is nothing to count.")
            .list("certain", Writers.TEXT, finding -> finding.behind().certain())
            .meaning("The ids of the entries that are counted however open readings are settled.")
            .list("possible", Writers.TEXT, finding -> finding.behind().possible())
            .meaning("The ids of the entries that may be counted.")
            .field("joint", Writers.orNull(JOINT), FigureFinding::joint)
            .meaning("Whether and how counts claimed together can hold; null for one number alone.")
            .list(
                    "rounding",
                    Writers.TEXT,
                    finding ->
                            finding.rounding().stream().map(Rounding::getName).toList())
            .meaning("The named roundings that give the percentage; none where it differs, or is no percentage.")
            .field("where", Writers.TEXT, FigureFinding::where)
            .meaning("Where the figure is in the plan, as a JSON Pointer.")
            .field("publication", Writers.orNull(PUBLICATION), FigureFinding::publication)
            .meaning("The publication that it is in; null for a figure of the plan or of an area.")
            .field("source", Writers.TEXT, finding -> finding.source().getPlace())
            .meaning("Where it was printed.")
            .field("note", Writers.orNull(Writers.TEXT), FigureFinding::note)
            .meaning("What the plan says that a reader of the figure should know; null if nothing.")
            .field("message", Writers.TEXT, FigureFinding::message)
            .meaning("The finding in plain words.");

    private ReconcileTables() {}
}

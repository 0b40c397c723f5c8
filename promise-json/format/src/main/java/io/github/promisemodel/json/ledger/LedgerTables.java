package io.github.promisemodel.json.ledger;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.ledger.CarryForwardList;
import io.github.promisemodel.ledger.Fate;
import io.github.promisemodel.ledger.FateTally;
import io.github.promisemodel.ledger.LedgerLine;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.status.Reading;

/** How ledgers between plans are written. */
public final class LedgerTables {

    private static final WriteCodec<Entry<?>> ID =
            ResultWriters.of(new JsonShape.Text("the id of an entry", "", 0), (entry, out) -> out.text(entry.getId()));

    private static final JsonShape COUNT_OF_FATES =
            new JsonShape.ByName(ResultWriters.constant(Fate.class).shape(), ResultWriters.COUNT.shape());

    private static final ResultTable<EntryLink> LINK = ResultTable.<EntryLink>of(
                    "LedgerLink", "Where an entry says that it is carried on.")
            .field("plan", ResultWriters.orNull(ResultWriters.TEXT), EntryLink::getPlan)
            .meaning("The id of the plan; null if it names none.")
            .field("entry", ResultWriters.orNull(ResultWriters.TEXT), EntryLink::getEntry)
            .meaning("The id of the entry; null if it names none.");

    /** The count of every fate, the entries of the old plan, and the fates beyond one each. */
    public static final ResultTable<FateTally> FATES = ResultTable.<FateTally>of(
                    "FateTally", "How many entries had each fate.")
            .field("fates", ResultWriters.<FateTally>of(COUNT_OF_FATES, LedgerTables::writeFates), tally -> tally)
            .meaning("How many entries had each fate.")
            .field("entries", ResultWriters.COUNT, FateTally::entries)
            .meaning("How many entries the old plan has.")
            .field("further", ResultWriters.COUNT, FateTally::further)
            .meaning("How many fates there are beyond one for each entry.");

    /** One fate of one entry, with the ids of the entries it leads to and of those it is merged with. */
    public static final ResultTable<LedgerLine> LINE = ResultTable.<LedgerLine>of(
                    "LedgerLine", "One fate of one entry.")
            .field("fate", ResultWriters.constant(Fate.class), LedgerLine::fate)
            .meaning("What became of it.")
            .field("area", ResultWriters.TEXT, line -> line.area().getId())
            .meaning("The id of its area.")
            .field("entry", ID, LedgerLine::entry)
            .meaning("The entry.")
            .<Reading<?>>field(
                    "standing", TallyTables.READING, line -> line.standing().reading())
            .meaning("Its status in the plan it belongs to.")
            .list("to", ID, LedgerLine::to)
            .meaning("The entries of the next plan that it leads to.")
            .list("with", ID, LedgerLine::with)
            .meaning("The other entries of the old plan that lead to the same.")
            .list("links", LINK, LedgerLine::links)
            .meaning("What it says itself of where it is carried on.")
            .field("message", ResultWriters.TEXT, LedgerLine::message)
            .meaning("All of it in words.");

    /** Printed carry-forward lists beside what their entries say; the area is null for those of the whole plan. */
    public static final ResultTable<CarryForwardList> LIST = ResultTable.<CarryForwardList>of(
                    "CarryForwardList", "What printed lists say is carried on, beside what their entries say.")
            .field("of", ResultWriters.constant(FigureSubject.class), CarryForwardList::of)
            .meaning("What is listed.")
            .field(
                    "area",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    list -> list.area().map(ImprovementArea::getId))
            .meaning("The id of the area; null for lists of the whole plan.")
            .list("where", ResultWriters.PATH, CarryForwardList::where)
            .meaning("Where the lists are printed.")
            .list("carried", ID, CarryForwardList::carried)
            .meaning("Listed entries that are carried on.")
            .list("notCarried", ID, CarryForwardList::notCarried)
            .meaning("Listed entries that are not.")
            .list("leftOut", ID, CarryForwardList::leftOut)
            .meaning("Entries that are carried on and not listed.")
            .list("unknown", ResultWriters.TEXT, CarryForwardList::unknown)
            .meaning("What is listed and is not an entry.");

    /** A ledger: its plans, its counts, whether an entry is lost, all its lines, and the printed lists. */
    public static final ResultTable<CarryForwardLedger> LEDGER = ResultTable.<CarryForwardLedger>of(
                    "CarryForwardLedger", "What became of every entry of a plan in the plan after it.")
            .field("old", ResultWriters.TEXT, ledger -> ledger.old().getId())
            .meaning("The id of the old plan.")
            .field("next", ResultWriters.TEXT, ledger -> ledger.next().getId())
            .meaning("The id of the next plan.")
            .field("asOf", ValueCodecs.DATE, CarryForwardLedger::asOf)
            .meaning("The date as of which both are read, inclusive.")
            .field("lost", ResultWriters.FLAG, CarryForwardLedger::hasLost)
            .meaning("Whether any entry is lost, which it can only be where the plans say what they record.")
            .field("actions", FATES, CarryForwardLedger::actions)
            .meaning("The fates of the actions.")
            .field("benefits", FATES, CarryForwardLedger::benefits)
            .meaning("The fates of the benefits.")
            .list("lines", LINE, CarryForwardLedger::lines)
            .meaning("Every fate of every entry.")
            .list("lists", LIST, CarryForwardLedger::lists)
            .meaning("The printed lists beside it.");

    private LedgerTables() {}

    private static void writeFates(FateTally tally, TokenWriter out) {
        out.startObject();
        for (Fate fate : Fate.values()) {
            out.name(fate.name());
            out.number(tally.count(fate));
        }
        out.endObject();
    }
}

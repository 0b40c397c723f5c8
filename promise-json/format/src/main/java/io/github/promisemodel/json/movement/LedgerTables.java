package io.github.promisemodel.json.movement;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.table.Writers;
import io.github.promisemodel.movement.CarryForwardLedger;
import io.github.promisemodel.movement.CarryForwardList;
import io.github.promisemodel.movement.Fate;
import io.github.promisemodel.movement.FateTally;
import io.github.promisemodel.movement.LedgerLine;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.status.Reading;

/** How ledgers between plans are written. */
public final class LedgerTables {

    private static final WriteCodec<Entry<?>> ID = (entry, out) -> out.text(entry.getId());

    private static final WriteCodec<Boolean> FLAG = (flag, out) -> out.flag(flag);

    private static final ResultTable<EntryLink> LINK = ResultTable.<EntryLink>empty()
            .field("plan", Writers.orNull(Writers.TEXT), EntryLink::getPlan)
            .field("entry", Writers.orNull(Writers.TEXT), EntryLink::getEntry);

    /** The count of every fate, the entries of the old plan, and the fates beyond one each. */
    public static final ResultTable<FateTally> FATES = ResultTable.<FateTally>empty()
            .<FateTally>field(
                    "fates",
                    (tally, out) -> {
                        out.startObject();
                        for (Fate fate : Fate.values()) {
                            out.name(fate.name());
                            out.number(tally.count(fate));
                        }
                        out.endObject();
                    },
                    tally -> tally)
            .field("entries", Writers.COUNT, FateTally::entries)
            .field("further", Writers.COUNT, FateTally::further);

    /** One fate of one entry, with the ids of the entries it leads to and of those it is merged with. */
    public static final ResultTable<LedgerLine> LINE = ResultTable.<LedgerLine>empty()
            .field("fate", Writers.TEXT, line -> line.fate().name())
            .field("area", Writers.TEXT, line -> line.area().getId())
            .field("entry", ID, LedgerLine::entry)
            .<Reading<?>>field(
                    "standing",
                    MovementTables::writeReading,
                    line -> line.standing().reading())
            .list("to", ID, LedgerLine::to)
            .list("with", ID, LedgerLine::with)
            .list("links", LINK, LedgerLine::links)
            .field("message", Writers.TEXT, LedgerLine::message);

    /** Printed carry-forward lists beside what their entries say; the area is null for those of the whole plan. */
    public static final ResultTable<CarryForwardList> LIST = ResultTable.<CarryForwardList>empty()
            .field("of", Writers.TEXT, list -> list.of().name())
            .field("area", Writers.orNull(Writers.TEXT), list -> list.area().map(ImprovementArea::getId))
            .list("where", Writers.TEXT, CarryForwardList::where)
            .list("carried", ID, CarryForwardList::carried)
            .list("notCarried", ID, CarryForwardList::notCarried)
            .list("leftOut", ID, CarryForwardList::leftOut)
            .list("unknown", Writers.TEXT, CarryForwardList::unknown);

    /** A ledger: its plans, its counts, whether an entry is lost, all its lines, and the printed lists. */
    public static final ResultTable<CarryForwardLedger> LEDGER = ResultTable.<CarryForwardLedger>empty()
            .field("old", Writers.TEXT, ledger -> ledger.old().getId())
            .field("next", Writers.TEXT, ledger -> ledger.next().getId())
            .field("asOf", Writers.TEXT, ledger -> ledger.asOf().toString())
            .field("lost", FLAG, CarryForwardLedger::hasLost)
            .field("actions", FATES, CarryForwardLedger::actions)
            .field("benefits", FATES, CarryForwardLedger::benefits)
            .list("lines", LINE, CarryForwardLedger::lines)
            .list("lists", LIST, CarryForwardLedger::lists);

    private LedgerTables() {}
}

package io.github.promisemodel.json.scotland;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.scotland.CouncilArea;
import io.github.promisemodel.scotland.FormerCode;
import io.github.promisemodel.scotland.LinkedEntry;
import io.github.promisemodel.scotland.LocalEntry;
import io.github.promisemodel.scotland.LocalKind;
import io.github.promisemodel.scotland.NationalEntry;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.scotland.NationalKind;
import io.github.promisemodel.scotland.NationalLink;
import io.github.promisemodel.scotland.NationalLinks;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the links between a plan and the national frame are written. */
public final class ScotlandTables {

    /** Something that a national document lists. */
    public static final ResultTable<NationalEntry> NATIONAL = ResultTable.<NationalEntry>of(
                    "NationalEntry", "Something that a national document lists. It is nothing a council promised.")
            .field("id", ResultWriters.TEXT, NationalEntry::id)
            .meaning("The id that links name it by.")
            .field("kind", ResultWriters.constant(NationalKind.class), NationalEntry::kind)
            .meaning("What it is.")
            .field("title", ResultWriters.TEXT, NationalEntry::title)
            .meaning("What it is about, in a few words.")
            .field("plan", ResultWriters.orNull(ResultWriters.TEXT), NationalEntry::plan)
            .meaning("The id of the national plan that lists it; null if none does.")
            .field("partOf", ResultWriters.orNull(ResultWriters.TEXT), NationalEntry::partOf)
            .meaning("The id of the entry that it belongs to, such as the phase that expects it; null if to none.")
            .field(
                    "foundation",
                    ResultWriters.orNull(ResultWriters.constant(Foundation.class)),
                    NationalEntry::foundation)
            .meaning("The foundation it belongs to; null if the document does not say.")
            .field("period", ResultWriters.orNull(PlanTables.PERIOD), NationalEntry::period)
            .meaning("The time it runs; null if it has none.")
            .field("note", ResultWriters.orNull(ResultWriters.TEXT), NationalEntry::note)
            .meaning("What a reader should know; null if nothing.")
            .field("source", ReferenceTables.SOURCE, NationalEntry::source)
            .meaning("Where it is listed, in a document of the frame.");

    /** Something of a plan that may be linked. */
    public static final ResultTable<LocalEntry> LOCAL = ResultTable.<LocalEntry>of(
                    "LocalEntry", "Something of a plan that may be linked to the national frame.")
            .field("kind", ResultWriters.constant(LocalKind.class), LocalEntry::kind)
            .meaning("What it is.")
            .field("id", ResultWriters.TEXT, LocalEntry::id)
            .meaning("Its id in the plan.")
            .field("title", ResultWriters.TEXT, LocalEntry::title)
            .meaning("What it is, in a few words.")
            .field("path", ResultWriters.PATH, LocalEntry::path)
            .meaning("Its place in the plan, as a JSON Pointer.");

    /** A national entry and what of a plan is linked to it. */
    public static final ResultTable<LinkedEntry> LINKED_ENTRY = ResultTable.<LinkedEntry>of(
                    "LinkedEntry", "A national entry and what of a plan is linked to it.")
            .field("national", NATIONAL, LinkedEntry::national)
            .meaning("The national entry.")
            .list("locals", LOCAL, LinkedEntry::locals)
            .meaning("What is linked to it, in plan order; none if nothing is.");

    /** A link, whether or not its ends are there. */
    public static final ResultTable<NationalLink> LINK = ResultTable.<NationalLink>of(
                    "NationalLink", "A link from something of a plan to the national frame.")
            .field("kind", ResultWriters.constant(LocalKind.class), NationalLink::kind)
            .meaning("What of the plan it starts from.")
            .field("id", ResultWriters.TEXT, NationalLink::id)
            .meaning("The id of that in the plan.")
            .field(
                    "frame",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    link -> link.to().getPlan())
            .meaning("The id of the frame, or of the plan, that it leads to; null if it names none.")
            .field(
                    "entry",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    link -> link.to().getEntry())
            .meaning("The id of the entry that it leads to; null if it names none.");

    /** How a plan is lined up with the national frame. */
    public static final ResultTable<NationalLinks> LINKS = ResultTable.<NationalLinks>of(
                    "NationalLinks", "How a plan is lined up with the national frame.")
            .field("plan", ResultWriters.TEXT, links -> links.plan().getId())
            .meaning("The id of the plan.")
            .field("frame", ResultWriters.TEXT, links -> links.frame().id())
            .meaning("The id of the frame.")
            .list("linked", LINK, NationalLinks::linked)
            .meaning("The links whose both ends are there.")
            .list("unknown", LINK, NationalLinks::unknown)
            .meaning("The links that name nothing.")
            .list("entries", LINKED_ENTRY, NationalLinks::entries)
            .meaning("Every national entry with what is linked to it, in the order of the frame.");

    /** A code that a council area had before. */
    public static final ResultTable<FormerCode> FORMER_CODE = ResultTable.<FormerCode>of(
                    "FormerCode", "A code that a council area had before.")
            .field("code", ResultWriters.TEXT, FormerCode::code)
            .meaning("The code.")
            .field("replaced", ResultWriters.orNull(ValueCodecs.DATE), FormerCode::replaced)
            .meaning("When it was replaced; null if that is not known.")
            .field("note", ResultWriters.orNull(ResultWriters.TEXT), FormerCode::note)
            .meaning("What a reader should know; null if nothing.");

    /** A council area of Scotland. */
    public static final ResultTable<CouncilArea> COUNCIL_AREA = ResultTable.<CouncilArea>of(
                    "CouncilArea", "One of the 32 council areas of Scotland.")
            .field("code", ResultWriters.TEXT, CouncilArea::code)
            .meaning("The GSS code.")
            .field("name", ResultWriters.TEXT, CouncilArea::name)
            .meaning("The name.")
            .list("former", FORMER_CODE, CouncilArea::former)
            .meaning("The codes it had before.")
            .field("source", ResultWriters.TEXT, area -> area.source().getPlace())
            .meaning("Where it is printed.");

    /** What national documents list. */
    public static final ResultTable<NationalFrame> FRAME = ResultTable.<NationalFrame>of(
                    "NationalFrame", "What national documents list, which plans may be linked to.")
            .field("id", ResultWriters.TEXT, NationalFrame::id)
            .meaning("The id of the frame.")
            .list("documents", ReferenceTables.DOCUMENT, NationalFrame::documents)
            .meaning("The documents that it is taken from.")
            .field("stated", ResultWriters.byName(ResultWriters.COUNT), ScotlandTables::stated)
            .meaning(
                    "How many entries of each kind there are by the documents, where they say; it may be more than are listed here.")
            .list("entries", NATIONAL, NationalFrame::entries)
            .meaning("Everything it lists, in its order.");

    private ScotlandTables() {}

    private static Map<String, Long> stated(NationalFrame frame) {
        Map<String, Long> stated = new LinkedHashMap<>();
        for (NationalKind kind : NationalKind.values()) {
            frame.findStated(kind).ifPresent(count -> stated.put(kind.name(), count.longValue()));
        }
        return stated;
    }
}

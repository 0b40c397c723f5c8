package io.github.promisemodel.json.reconcile;

import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.table.Writers;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.reconcile.Corrections;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.Joint;
import io.github.promisemodel.reconcile.Supposition;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** How published figures beside what they are held against are written. */
public final class ReconcileTables {

    /** A number of ways as a whole number, however large. */
    private static final WriteCodec<BigInteger> WAYS = (ways, out) -> out.numeral(ways.toString());

    private static final WriteCodec<Map<String, Long>> COUNTS = (counts, out) -> {
        out.startObject();
        counts.forEach((status, count) -> {
            out.name(status);
            out.number(count);
        });
        out.endObject();
    };

    /** What a way supposes of some entries or of one part. */
    public static final ResultTable<Supposition> SUPPOSITION = ResultTable.<Supposition>empty()
            .field("of", Writers.TEXT, Supposition::of)
            .list("entries", Writers.TEXT, Supposition::entries)
            .field("counts", COUNTS, Supposition::counts)
            .field("changes", Writers.COUNT, supposition -> (long) supposition.changes());

    /** What would have to be otherwise; answers is null where there are too many to count. */
    public static final ResultTable<Corrections> CORRECTIONS = ResultTable.<Corrections>empty()
            .field("changes", Writers.COUNT, Corrections::changes)
            .field("answers", Writers.orNull(WAYS), Corrections::answers)
            .<Map<String, BigInteger>>field(
                    "alone",
                    (alone, out) -> {
                        out.startObject();
                        alone.forEach((part, answers) -> {
                            out.name(part);
                            WAYS.write(answers, out);
                        });
                        out.endObject();
                    },
                    Corrections::alone)
            .<List<Supposition>>list(
                    "first",
                    (answer, out) -> {
                        out.startArray();
                        answer.forEach(supposition -> SUPPOSITION.write(supposition, out));
                        out.endArray();
                    },
                    Corrections::first);

    /** Whether and how counts claimed together can hold; ways is null where there are too many to count. */
    public static final ResultTable<Joint> JOINT = ResultTable.<Joint>empty()
            .field("level", Writers.TEXT, joint -> joint.level().name())
            .field("ways", Writers.orNull(WAYS), Joint::ways)
            .list("onlyWay", SUPPOSITION, Joint::onlyWay)
            .field("corrections", Writers.orNull(CORRECTIONS), Joint::corrections);

    /** One finding about published figures; null where there is nothing to count, no percentage or no joint claim. */
    public static final ResultTable<FigureFinding> FIGURE = ResultTable.<FigureFinding>empty()
            .field("verdict", Writers.TEXT, finding -> finding.verdict().name())
            .field("against", Writers.TEXT, finding -> finding.against().name())
            .field("figure", Writers.TEXT, FigureFinding::figure)
            .field("published", Writers.TEXT, FigureFinding::published)
            .field("percentage", Writers.orNull(Writers.TEXT), FigureFinding::percentage)
            .field("counted", Writers.orNull(TallyTables.BOUNDS), FigureFinding::counted)
            .list("certain", Writers.TEXT, finding -> finding.behind().certain())
            .list("possible", Writers.TEXT, finding -> finding.behind().possible())
            .field("joint", Writers.orNull(JOINT), FigureFinding::joint)
            .field("where", Writers.TEXT, FigureFinding::where)
            .field("source", Writers.TEXT, finding -> finding.source().getPlace())
            .field("note", Writers.orNull(Writers.TEXT), FigureFinding::note)
            .field("message", Writers.TEXT, FigureFinding::message);

    private ReconcileTables() {}
}

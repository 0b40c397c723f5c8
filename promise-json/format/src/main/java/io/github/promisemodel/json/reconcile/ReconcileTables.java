package io.github.promisemodel.json.reconcile;

import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.Writers;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.reconcile.FigureFinding;

/** How published figures beside counted ones are written. */
public final class ReconcileTables {

    /** One published number beside what was counted; null where there is nothing to count, or no percentage. */
    public static final ResultTable<FigureFinding> FIGURE = ResultTable.<FigureFinding>empty()
            .field("verdict", Writers.TEXT, finding -> finding.verdict().name())
            .field("against", Writers.TEXT, finding -> finding.against().name())
            .field("figure", Writers.TEXT, FigureFinding::figure)
            .field("published", Writers.TEXT, FigureFinding::published)
            .field("percentage", Writers.orNull(Writers.TEXT), FigureFinding::percentage)
            .field("counted", Writers.orNull(TallyTables.BOUNDS), FigureFinding::counted)
            .field("where", Writers.TEXT, FigureFinding::where)
            .field("source", Writers.TEXT, finding -> finding.source().getPlace())
            .field("note", Writers.orNull(Writers.TEXT), FigureFinding::note)
            .field("message", Writers.TEXT, FigureFinding::message);

    private ReconcileTables() {}
}

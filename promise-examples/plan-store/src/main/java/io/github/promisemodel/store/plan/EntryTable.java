package io.github.promisemodel.store.plan;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.benefit.BenefitTables;
import io.github.promisemodel.json.table.WriteCodec;

/** How an entry is written, whichever kind it is. */
public final class EntryTable {

    /** An action or a benefit, as its file has it. */
    public static final WriteCodec<Entry<?>> ENTRY = (entry, out) -> {
        if (entry instanceof Action action) {
            ActionTables.ACTION.write(action, out);
        } else {
            BenefitTables.BENEFIT.write((Benefit) entry, out);
        }
    };

    private EntryTable() {}
}

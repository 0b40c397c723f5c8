package io.github.promisemodel.json.benefit;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.json.fields.EntityTables;
import io.github.promisemodel.json.table.ObjectTable;

/** How benefits are written. */
public final class BenefitTables {

    /** A benefit. */
    public static final ObjectTable<Benefit, Benefit.Builder> BENEFIT = EntityTables.table(BenefitFields.BENEFIT);

    private BenefitTables() {}
}

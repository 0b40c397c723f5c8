package io.github.promisemodel.json.money;

import io.github.promisemodel.fields.MoneyFields;
import io.github.promisemodel.json.fields.EntityTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.money.Funding;

/** How money is written. */
public final class MoneyTables {

    /** A sum of money. */
    public static final ObjectTable<Funding, Funding.Builder> FUNDING = EntityTables.table(MoneyFields.FUNDING);

    private MoneyTables() {}
}

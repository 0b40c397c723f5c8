package io.github.promisemodel.json.risk;

import io.github.promisemodel.fields.RiskFields;
import io.github.promisemodel.json.fields.EntityTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.risk.RiskScale;

/** How risks and issues are written. */
public final class RiskTables {

    /** A risk or an issue. */
    public static final ObjectTable<Risk, Risk.Builder> RISK = EntityTables.table(RiskFields.RISK);

    /** How a risk is rated. */
    public static final ObjectTable<RiskRating, RiskRating.Builder> RATING = EntityTables.table(RiskFields.RATING);

    /** The words risks are rated in. */
    public static final ObjectTable<RiskScale, RiskScale.Builder> SCALE = EntityTables.table(RiskFields.SCALE);

    private RiskTables() {}
}

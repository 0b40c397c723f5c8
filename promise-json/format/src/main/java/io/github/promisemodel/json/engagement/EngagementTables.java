package io.github.promisemodel.json.engagement;

import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.fields.EngagementFields;
import io.github.promisemodel.json.fields.EntityTables;
import io.github.promisemodel.json.table.ObjectTable;

/** How engagements are written. */
public final class EngagementTables {

    /** Hearing people about a plan. */
    public static final ObjectTable<Engagement, Engagement.Builder> ENGAGEMENT =
            EntityTables.table(EngagementFields.ENGAGEMENT);

    private EngagementTables() {}
}

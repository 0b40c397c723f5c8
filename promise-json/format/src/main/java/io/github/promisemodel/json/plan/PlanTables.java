package io.github.promisemodel.json.plan;

import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.json.fields.EntityTables;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ParsedText;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.plan.PlanPeriod;

/** How plans, their areas and their groups are written. */
public final class PlanTables {

    /** The time a plan runs. */
    public static final ObjectTable<PlanPeriod, PlanPeriod.Builder> PERIOD = EntityTables.table(PlanFields.PERIOD);

    /** An improvement area. */
    public static final ObjectTable<ImprovementArea, ImprovementArea.Builder> AREA =
            EntityTables.table(PlanFields.AREA);

    /** A group of entries. */
    public static final ObjectTable<EntryGroup, EntryGroup.Builder> ENTRY_GROUP =
            EntityTables.table(PlanFields.ENTRY_GROUP);

    /** A plan. */
    public static final ObjectTable<Plan, Plan.Builder> PLAN =
            EntityTables.table(PlanFields.PLAN, rows -> rows.format(PlanFormat.DOCUMENT));

    /** A place in a plan, as a JSON Pointer. */
    public static final ValueCodec<PlanPath> PATH = ParsedText.of(
            new JsonShape.Named(
                    "PlanPath",
                    "A place in a plan, as a JSON Pointer.",
                    new JsonShape.Text("a JSON Pointer such as \"/areas/0/title\"", "", 0)),
            "not a JSON Pointer; write one as /areas/0/title",
            PlanPath::parse);

    private PlanTables() {}
}

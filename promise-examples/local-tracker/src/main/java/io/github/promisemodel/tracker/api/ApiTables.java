package io.github.promisemodel.tracker.api;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.rollup.RollUpTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.PieceChange;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.Version;
import io.github.promisemodel.tally.Rounding;
import java.util.List;
import java.util.Optional;

/** How what only the tracker has is written; all else has a table of the library. */
final class ApiTables {

    /** JSON that is kept, as it is. */
    private static final WriteCodec<String> KEPT = (json, out) ->
            ValueCodecs.ANY.write(PlanJson.DEFAULT.read(json, ValueCodecs.ANY).orThrow(), out);

    /** Who made a version, when, and by doing what. */
    static final ResultTable<Version> VERSION = ResultTable.<Version>of("Version", "A version of the plan.")
            .field("number", ResultWriters.COUNT, Version::number)
            .field("recordedAt", ValueCodecs.INSTANT, Version::recordedAt)
            .field("role", ResultWriters.TEXT, Version::role)
            .field("kind", ResultWriters.constant(ChangeKind.class), Version::kind);

    /** All versions. */
    static final ResultTable<List<Version>> VERSIONS =
            ResultTable.<List<Version>>of("History", "The versions.").list("versions", VERSION, versions -> versions);

    private static final ResultTable<PieceChange> CHANGE = ResultTable.<PieceChange>of("PieceChange", "A change.")
            .field(
                    "entry",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    change -> Optional.of(change.entry()).filter(entry -> !entry.equals(PlanVersion.PLAN_ITSELF)))
            .field("before", ResultWriters.orNull(KEPT), PieceChange::before)
            .field("after", ResultWriters.orNull(KEPT), PieceChange::after);

    /** A version with what it changed, of which there is something. */
    static final ResultTable<List<PieceChange>> CHANGES = ResultTable.<List<PieceChange>>of("Changes", "A version.")
            .field("version", VERSION, changes -> changes.get(0).version())
            .list("changes", CHANGE, changes -> changes);

    /** The actions and the benefits of a plan, rolled up. */
    record RollUps(PartialDate asOf, RollUp<ActionStatus> actions, RollUp<BenefitStatus> benefits) {

        static final ResultTable<RollUps> TABLE = ResultTable.<RollUps>of("RollUps", "The roll-ups.")
                .field("asOf", ValueCodecs.DATE, RollUps::asOf)
                .field("actions", RollUpTables.<ActionStatus>rollUp(Rounding.HALF_UP), RollUps::actions)
                .field("benefits", RollUpTables.<BenefitStatus>rollUp(Rounding.HALF_UP), RollUps::benefits);

        static RollUps of(Plan plan, PartialDate asOf, Grouping by) {
            return new RollUps(
                    asOf,
                    RollUp.actions(plan, asOf).by(by),
                    RollUp.benefits(plan, asOf).by(by));
        }
    }

    private ApiTables() {}
}

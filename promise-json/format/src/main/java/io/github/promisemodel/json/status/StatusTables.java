package io.github.promisemodel.json.status;

import io.github.promisemodel.fields.StatusFields;
import io.github.promisemodel.json.fields.EntityTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;

/** How dispositions and status schemes are written. */
public final class StatusTables {

    /** What becomes of an entry, by its name. */
    public static final ValueCodec<DispositionKind> DISPOSITION_KIND = ValueCodecs.constant(DispositionKind.class);

    /** Why an entry is not assessed, by its name. */
    public static final ValueCodec<NotAssessedReason> NOT_ASSESSED_REASON =
            ValueCodecs.constant(NotAssessedReason.class);

    /** A disposition. */
    public static final ObjectTable<Disposition, Disposition.Builder> DISPOSITION =
            EntityTables.table(StatusFields.DISPOSITION);

    /** Words printed of actions, and what they mean. */
    public static final ObjectTable<Wording<ActionStatus>, Wording.Builder<ActionStatus>> WORDING_OF_ACTIONS =
            EntityTables.table(StatusFields.WORDING_OF_ACTIONS);

    /** Words printed of benefits, and what they mean. */
    public static final ObjectTable<Wording<BenefitStatus>, Wording.Builder<BenefitStatus>> WORDING_OF_BENEFITS =
            EntityTables.table(StatusFields.WORDING_OF_BENEFITS);

    /** What a plan's words mean. */
    public static final ObjectTable<StatusScheme, StatusScheme.Builder> STATUS_SCHEME =
            EntityTables.table(StatusFields.STATUS_SCHEME);

    private StatusTables() {}
}

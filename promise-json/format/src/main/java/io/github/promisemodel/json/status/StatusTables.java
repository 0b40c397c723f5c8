package io.github.promisemodel.json.status;

import io.github.promisemodel.fields.StatusFields;
import io.github.promisemodel.json.fields.EntityTables;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.util.List;

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

    /** Words printed of actions or of benefits, whichever they are. */
    public static final WriteCodec<Wording<?>> WORDING_OF_EITHER = ResultWriters.of(
            new JsonShape.OneOf(List.of(WORDING_OF_ACTIONS.shape(), WORDING_OF_BENEFITS.shape())),
            StatusTables::writeEither);

    private StatusTables() {}

    private static void writeEither(Wording<?> wording, TokenWriter out) {
        if (wording.getReading().scale() == ActionStatus.class) {
            WORDING_OF_ACTIONS.write(ofScale(wording), out);
        } else if (wording.getReading().scale() == BenefitStatus.class) {
            WORDING_OF_BENEFITS.write(ofScale(wording), out);
        } else {
            throw new IllegalArgumentException("Wording: its statuses are neither those of actions nor those of"
                    + " benefits, and the format has no others");
        }
    }

    @SuppressWarnings("unchecked") // the scale of the reading is the scale of the wording
    private static <S extends Enum<S>> Wording<S> ofScale(Wording<?> wording) {
        return (Wording<S>) wording;
    }
}

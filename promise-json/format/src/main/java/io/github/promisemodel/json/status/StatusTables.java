package io.github.promisemodel.json.status;

import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.Values;
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
    public static final ValueCodec<DispositionKind> DISPOSITION_KIND = Values.constant(DispositionKind.class);

    /** Why an entry is not assessed, by its name. */
    public static final ValueCodec<NotAssessedReason> NOT_ASSESSED_REASON = Values.constant(NotAssessedReason.class);

    /** A disposition. */
    public static final ObjectTable<Disposition, Disposition.Builder> DISPOSITION = ObjectTable.of(
                    "Disposition",
                    Disposition::builder,
                    Disposition.Builder::build,
                    Disposition::getExtensions,
                    Disposition.Builder::extensions)
            .required("kind", DISPOSITION_KIND, Disposition::getKind, Disposition.Builder::kind)
            .list("to", ReferenceTables.ENTRY_LINK, Disposition::getTo, Disposition.Builder::addAllTo)
            .optional("basis", ReferenceTables.BASIS, Disposition::getBasis, Disposition.Builder::basis)
            .optional("note", Values.TEXT, Disposition::getNote, Disposition.Builder::note)
            .build();

    /** What a plan's words mean. */
    public static final ObjectTable<StatusScheme, StatusScheme.Builder> STATUS_SCHEME = ObjectTable.of(
                    "Status scheme",
                    StatusScheme::builder,
                    StatusScheme.Builder::build,
                    StatusScheme::getExtensions,
                    StatusScheme.Builder::extensions)
            .list("actions", wording(ActionStatus.class), StatusScheme::getActions, StatusScheme.Builder::addAllActions)
            .list(
                    "benefits",
                    wording(BenefitStatus.class),
                    StatusScheme::getBenefits,
                    StatusScheme.Builder::addAllBenefits)
            .map(
                    "colours",
                    Values.byConstant(BenefitStatus.class, Values.TEXT),
                    StatusScheme::getColours,
                    StatusScheme.Builder::putAllColours)
            .build();

    private StatusTables() {}

    /**
     * The words of a scale.
     *
     * @param <S> the scale
     * @param scale the scale's enum
     * @return their table
     */
    public static <S extends Enum<S>> ObjectTable<Wording<S>, Wording.Builder<S>> wording(Class<S> scale) {
        return ObjectTable.<Wording<S>, Wording.Builder<S>>of(
                        "Wording",
                        () -> Wording.builder(scale),
                        Wording.Builder::build,
                        Wording::getExtensions,
                        Wording.Builder::extensions)
                .list("words", Values.TEXT, Wording::getWords, Wording.Builder::addAllWords)
                .optional(
                        "status",
                        StatusField.codec(scale),
                        wording -> StatusField.of(wording.getReading(), wording.getUnknownStatus()),
                        (builder, status) -> builder.reading(status.reading()).addAllUnknownStatus(status.unknown()))
                .optional("disposition", DISPOSITION_KIND, Wording::getDisposition, Wording.Builder::disposition)
                .build();
    }
}

package io.github.promisemodel.json.status;

import io.github.promisemodel.json.reference.ReferenceTables;
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
    public static final ObjectTable<Disposition, Disposition.Builder> DISPOSITION = ObjectTable.of(
                    "Disposition",
                    Disposition::builder,
                    Disposition.Builder::build,
                    Disposition::getExtensions,
                    Disposition.Builder::extensions)
            .describe(
                    "Disposition",
                    "What becomes of an action or a benefit when the plan ends. It says nothing of how far it is.")
            .required("kind", DISPOSITION_KIND, Disposition::getKind, Disposition.Builder::kind)
            .meaning("What becomes of it.")
            .list("to", ReferenceTables.ENTRY_LINK, Disposition::getTo, Disposition.Builder::addAllTo)
            .meaning("The entries that take it on or take its place, as far as they are known.")
            .optional("basis", ReferenceTables.BASIS, Disposition::getBasis, Disposition.Builder::basis)
            .meaning(
                    "Which part of the document it was read from: its own cell, the text about its area, or an update.")
            .optional("note", ValueCodecs.NOTE, Disposition::getNote, Disposition.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .build();

    /** What a plan's words mean. */
    public static final ObjectTable<StatusScheme, StatusScheme.Builder> STATUS_SCHEME = ObjectTable.of(
                    "Status scheme",
                    StatusScheme::builder,
                    StatusScheme.Builder::build,
                    StatusScheme::getExtensions,
                    StatusScheme.Builder::extensions)
            .describe("StatusScheme", "A plan's own words for statuses, and what each means.")
            .list("actions", wording(ActionStatus.class), StatusScheme::getActions, StatusScheme.Builder::addAllActions)
            .meaning("The words printed of actions.")
            .list(
                    "benefits",
                    wording(BenefitStatus.class),
                    StatusScheme::getBenefits,
                    StatusScheme.Builder::addAllBenefits)
            .meaning("The words printed of benefits.")
            .map(
                    "colours",
                    ValueCodecs.byConstant(BenefitStatus.class, ValueCodecs.TEXT),
                    StatusScheme::getColours,
                    StatusScheme.Builder::putAllColours)
            .meaning("What each colour means in this plan.")
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
                .describe(
                        entryOf(scale) + "Wording", "Words a council prints in place of a status, and what they mean.")
                .list("words", ValueCodecs.TEXT, Wording::getWords, Wording.Builder::addAllWords)
                .atLeastOne()
                .meaning("The wordings, all of one meaning.")
                .optional(
                        "status",
                        StatusField.codec(scale),
                        wording -> StatusField.of(wording.getReading(), wording.getUnknownStatus()),
                        (builder, status) -> builder.reading(status.reading()).addAllUnknownStatus(status.unknown()))
                .meaning(
                        "The status the words mean, or a list of those they allow; none if there is no status in them.")
                .optional("disposition", DISPOSITION_KIND, Wording::getDisposition, Wording.Builder::disposition)
                .meaning("What the words say becomes of the entry.")
                .build();
    }

    /**
     * What a scale is a scale of.
     *
     * @param scale the scale's enum
     * @return {@code Action} or {@code Benefit}
     */
    public static String entryOf(Class<? extends Enum<?>> scale) {
        return scale.getSimpleName().replace("Status", "");
    }
}

package io.github.promisemodel.fields;

import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import io.github.promisemodel.words.Phrase;

/** The descriptions of dispositions and status schemes. */
public final class StatusFields {

    /** A disposition. */
    public static final EntityFields<Disposition, Disposition.Builder> DISPOSITION = EntityFields.of(
                    "Disposition",
                    Disposition::builder,
                    Disposition.Builder::build,
                    Disposition::getExtensions,
                    Disposition.Builder::extensions)
            .type(
                    "Disposition",
                    "What becomes of an action or a benefit when the plan ends. It says nothing of how far it is.")
            .required(
                    "kind", FieldKind.constant(DispositionKind.class), Disposition::getKind, Disposition.Builder::kind)
            .meaning("What becomes of it.")
            .optional("date", FieldKind.DATE, Disposition::getDate, Disposition.Builder::date)
            .meaning("Since when; one that is superseded or withdrawn is out of the plan from its first day.")
            .list("to", FieldKind.entity(ReferenceFields.ENTRY_LINK), Disposition::getTo, Disposition.Builder::addAllTo)
            .meaning("The entries that take it on or take its place, as far as they are known.")
            .optional("basis", FieldKind.constant(Basis.class), Disposition::getBasis, Disposition.Builder::basis)
            .meaning(
                    "Which part of the document it was read from: its own cell, the text about its area, or an update.")
            .note(Disposition::getNote, Disposition.Builder::note)
            .build();

    /** Words printed of actions. */
    public static final EntityFields<Wording<ActionStatus>, Wording.Builder<ActionStatus>> WORDING_OF_ACTIONS =
            wording("ActionWording", ActionStatus.class);

    /** Words printed of benefits. */
    public static final EntityFields<Wording<BenefitStatus>, Wording.Builder<BenefitStatus>> WORDING_OF_BENEFITS =
            wording("BenefitWording", BenefitStatus.class);

    /** What a plan's words mean. */
    public static final EntityFields<StatusScheme, StatusScheme.Builder> STATUS_SCHEME = EntityFields.of(
                    "Status scheme",
                    StatusScheme::builder,
                    StatusScheme.Builder::build,
                    StatusScheme::getExtensions,
                    StatusScheme.Builder::extensions)
            .type("StatusScheme", "A plan's own words for statuses, and what each means.")
            .called(scheme -> Phrase.of("fields.STATUS_SCHEME"))
            .list(
                    "actions",
                    FieldKind.entity(WORDING_OF_ACTIONS),
                    StatusScheme::getActions,
                    StatusScheme.Builder::addAllActions)
            .meaning("The words printed of actions.")
            .list(
                    "benefits",
                    FieldKind.entity(WORDING_OF_BENEFITS),
                    StatusScheme::getBenefits,
                    StatusScheme.Builder::addAllBenefits)
            .meaning("The words printed of benefits.")
            .map(
                    "colours",
                    FieldKind.constant(BenefitStatus.class),
                    FieldKind.NARRATIVE,
                    StatusScheme::getColours,
                    StatusScheme.Builder::putAllColours)
            .meaning("What each colour means in this plan.")
            .build();

    private static <S extends Enum<S>> EntityFields<Wording<S>, Wording.Builder<S>> wording(
            String type, Class<S> scale) {
        return EntityFields.<Wording<S>, Wording.Builder<S>>of(
                        "Wording",
                        () -> Wording.builder(scale),
                        Wording.Builder::build,
                        Wording::getExtensions,
                        Wording.Builder::extensions)
                .type(type, "Words a council prints in place of a status, and what they mean.")
                .list(
                        ListRule.AT_LEAST_ONE,
                        "words",
                        FieldKind.AS_PRINTED,
                        Wording::getWords,
                        Wording.Builder::addAllWords)
                .meaning("The wordings, all of one meaning.")
                .optional(
                        "status",
                        FieldKind.status(scale),
                        wording -> StatedStatus.of(wording.getReading(), wording.getUnknownStatus()),
                        (builder, status) -> builder.reading(status.reading()).addAllUnknownStatus(status.unknown()))
                .meaning(
                        "The status the words mean, or a list of those they allow; none if there is no status in them.")
                .optional(
                        "disposition",
                        FieldKind.constant(DispositionKind.class),
                        Wording::getDisposition,
                        Wording.Builder::disposition)
                .meaning("What the words say becomes of the entry.")
                .build();
    }

    private StatusFields() {}
}

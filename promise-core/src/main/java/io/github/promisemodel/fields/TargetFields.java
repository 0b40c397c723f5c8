package io.github.promisemodel.fields;

import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetAmendment;
import io.github.promisemodel.measure.TargetKind;
import io.github.promisemodel.measure.TargetTerms;

/** The descriptions of targets and of how they were amended. */
public final class TargetFields {

    /** A target; which fields it has depends on its kind. */
    public static final EntityFields<Target, ?> TARGET = EntityFields.<Target, TargetDraft>of(
                    "Target",
                    TargetDraft::new,
                    TargetDraft::build,
                    target -> target.terms().extensions(),
                    TargetDraft::extensions)
            .type("Target", "What a measure is meant to reach. Which fields it has depends on its kind.")
            .required("kind", FieldKind.constant(TargetKind.class), Target::kind, TargetDraft::kind)
            .meaning("The kind of target.")
            .optional(
                    TargetDraft.AMOUNT,
                    FieldKind.AMOUNT,
                    target -> TargetDraft.amountOf(target, TargetDraft.AMOUNT),
                    (draft, amount) -> draft.amount(TargetDraft.AMOUNT, amount))
            .meaning("How much at least, at most, as a change, or in each period.")
            .optional(
                    TargetDraft.LOW,
                    FieldKind.AMOUNT,
                    target -> TargetDraft.amountOf(target, TargetDraft.LOW),
                    (draft, amount) -> draft.amount(TargetDraft.LOW, amount))
            .meaning("The lower end, included.")
            .optional(
                    TargetDraft.HIGH,
                    FieldKind.AMOUNT,
                    target -> TargetDraft.amountOf(target, TargetDraft.HIGH),
                    (draft, amount) -> draft.amount(TargetDraft.HIGH, amount))
            .meaning("The upper end, included.")
            .optional(
                    TargetDraft.PERCENT,
                    FieldKind.AMOUNT,
                    target -> TargetDraft.amountOf(target, TargetDraft.PERCENT),
                    (draft, amount) -> draft.amount(TargetDraft.PERCENT, amount))
            .meaning("The change in per cent of the baseline.")
            .optional(TargetDraft.EVERY, FieldKind.LENGTH, TargetDraft::everyOf, TargetDraft::every)
            .meaning("How long each period is.")
            .optional("by", FieldKind.DATE, target -> target.terms().by(), TargetDraft::by)
            .meaning("When it is to be reached; a partial date counts to its last day.")
            .optional(
                    "asPrinted", FieldKind.AS_PRINTED, target -> target.terms().asPrinted(), TargetDraft::asPrinted)
            .meaning("The words as printed.")
            .variants("kind", TargetDraft.variants())
            .build();

    /** How a target was amended. */
    public static final EntityFields<TargetAmendment, TargetAmendment.Builder> AMENDMENT = EntityFields.of(
                    "Amended target",
                    TargetAmendment::builder,
                    TargetAmendment.Builder::build,
                    TargetAmendment::getExtensions,
                    TargetAmendment.Builder::extensions)
            .type("TargetAmendment", "A change of what a measure is meant to reach, with what was in force before it.")
            .required("date", FieldKind.DATE, TargetAmendment::getDate, TargetAmendment.Builder::date)
            .meaning("When it was amended, from its first day.")
            .defaulted(
                    "before",
                    FieldKind.entity(TARGET),
                    TargetAmendment::getBefore,
                    TargetAmendment.Builder::before,
                    new Target.None(TargetTerms.EMPTY))
            .meaning("The target that was in force before; none if absent.")
            .list(
                    "profileBefore",
                    FieldKind.entity(TARGET),
                    TargetAmendment::getProfileBefore,
                    TargetAmendment.Builder::addAllProfileBefore)
            .meaning("The targets on the way that were in force before.")
            .required("reason", FieldKind.NOTE, TargetAmendment::getReason, TargetAmendment.Builder::reason)
            .meaning("Why; it is not blank.")
            .source(TargetAmendment::getSource, TargetAmendment.Builder::source)
            .build();

    private TargetFields() {}
}

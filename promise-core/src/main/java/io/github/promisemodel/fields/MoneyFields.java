package io.github.promisemodel.fields;

import io.github.promisemodel.money.Funding;

/** The description of funding. */
public final class MoneyFields {

    /** Money for an action. */
    public static final EntityFields<Funding, Funding.Builder> FUNDING = EntityFields.of(
                    "Funding",
                    Funding::builder,
                    Funding.Builder::build,
                    Funding::getExtensions,
                    Funding.Builder::extensions)
            .type(
                    "Funding",
                    "Money for an action: asked for, allocated and spent. At least one of the three is there, and one that no document prints is left out rather than zero.")
            .optional("title", FieldKind.TITLE, Funding::getTitle, Funding.Builder::title)
            .meaning("What it is for, in a few words.")
            .optional(
                    "funder",
                    FieldKind.entity(ReferenceFields.ORGANISATION),
                    Funding::getFunder,
                    Funding.Builder::funder)
            .meaning("Who gives it, or was asked for it.")
            .defaulted("currency", FieldKind.CODE, Funding::getCurrency, Funding.Builder::currency, Funding.POUNDS)
            .meaning("The currency by its three-letter code.")
            .optional("asked", FieldKind.AMOUNT, Funding::getAsked, Funding.Builder::asked)
            .meaning("How much was asked for.")
            .optional("allocated", FieldKind.AMOUNT, Funding::getAllocated, Funding.Builder::allocated)
            .meaning("How much was allocated.")
            .optional("spent", FieldKind.AMOUNT, Funding::getSpent, Funding.Builder::spent)
            .meaning("How much was spent.")
            .optional("date", FieldKind.DATE, Funding::getDate, Funding.Builder::date)
            .meaning("The date it is about.")
            .note(Funding::getNote, Funding.Builder::note)
            .source(Funding::getSource, Funding.Builder::source)
            .build();

    private MoneyFields() {}
}

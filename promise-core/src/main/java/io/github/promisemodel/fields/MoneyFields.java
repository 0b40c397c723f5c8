package io.github.promisemodel.fields;

import io.github.promisemodel.money.Funding;
import io.github.promisemodel.money.MoneyKind;

/** The description of funding. */
public final class MoneyFields {

    /** A sum of money. */
    public static final EntityFields<Funding, Funding.Builder> FUNDING = EntityFields.of(
                    "Funding",
                    Funding::builder,
                    Funding.Builder::build,
                    Funding::getExtensions,
                    Funding.Builder::extensions)
            .type(
                    "Funding",
                    "A sum of money: asked for, allocated, spent, saved or released. At least one of the five is required, and one that no document prints is left out rather than zero. One sum that serves several entries is given once, on the plan or an area.")
            .optional("title", FieldKind.TITLE, Funding::getTitle, Funding.Builder::title)
            .meaning("What it is for, in a few words.")
            .optional("fund", FieldKind.NAME, Funding::getFund, Funding.Builder::fund)
            .meaning("The fund it comes from, by its name.")
            .optional("financialYear", FieldKind.DATE, Funding::getFinancialYear, Funding.Builder::financialYear)
            .meaning("The financial year it is of, from April to March, such as `2022-04/2023-03`.")
            .optional("kind", FieldKind.constant(MoneyKind.class), Funding::getKind, Funding.Builder::kind)
            .meaning("Whether it is for running costs or for what lasts.")
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
            .optional("saved", FieldKind.AMOUNT, Funding::getSaved, Funding.Builder::saved)
            .meaning("How much was saved.")
            .optional("released", FieldKind.AMOUNT, Funding::getReleased, Funding.Builder::released)
            .meaning("How much was released to families.")
            .list("entries", FieldKind.link(LinkTarget.ENTRY), Funding::getEntries, Funding.Builder::addAllEntries)
            .meaning("The ids of the actions and benefits it serves, where it is given on the plan or an area.")
            .optional("date", FieldKind.DATE, Funding::getDate, Funding.Builder::date)
            .meaning("The date it is about.")
            .note(Funding::getNote, Funding.Builder::note)
            .source(Funding::getSource, Funding.Builder::source)
            .build();

    private MoneyFields() {}
}

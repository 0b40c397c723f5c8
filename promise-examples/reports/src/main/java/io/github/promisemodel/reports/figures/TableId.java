package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.words.GroupingWords;
import io.github.promisemodel.rollup.Grouping;
import java.util.Arrays;
import java.util.Optional;

/**
 * The tables of a report, by the ids that scripts and {@code --parts} name them with.
 *
 * <p>Those whose name ends in {@code BY} are there once for each grouping that is shown: {@code ACTIONS_BY.key(Grouping.AREA)} is
 * {@code actions-by-area}.
 */
public enum TableId {
    /** The figures that come first, each with its least and its most, and with what it is out of. */
    HEADLINE("headline"),
    /** The figures that differ from what was published, the first few, and what that means. */
    SUMMARY_DIFFERS("summary-differs"),
    /** How many entries moved in which way since a date. */
    SUMMARY_MOVED("summary-moved"),
    /** How much needs attention, by kind, and the first few entries. */
    SUMMARY_ATTENTION("summary-attention"),
    /** How many actions have each status. */
    ACTIONS("actions"),
    /** How many benefits have each status. */
    BENEFITS("benefits"),
    /** Actions of each status, by what becomes of them when the plan ends. */
    ACTIONS_BY_DISPOSITION("actions-by-status-and-disposition"),
    /** Benefits of each status, by what becomes of them when the plan ends. */
    BENEFITS_BY_DISPOSITION("benefits-by-status-and-disposition"),
    /** For how many benefits there is evidence of each level. */
    EVIDENCE("evidence"),
    /** How many actions of each group have each status, and from how many to how many may be complete. */
    ACTIONS_BY("actions-by"),
    /** How many benefits of each group have each status, and from how many to how many may be realised. */
    BENEFITS_BY("benefits-by"),
    /** The one colour of the benefits of each group, and what decides that of the whole plan. */
    COLOURS_BY("colours-by"),
    /** How many actions are late, due soon, due later or have no due date. */
    DUE_DATES("due-dates"),
    /** The actions that are late or due soon, with the days that they are late. */
    LATE_OR_DUE_SOON("late-or-due-soon"),
    /** Each measure with its baseline, target, actual and comparators. */
    MEASURES("measures"),
    /** How actions moved between two dates, from which status to which, with the entries. */
    MOVES_OF_ACTIONS("moves-of-actions"),
    /** How many actions of each group improved, worsened and so on. */
    MOVES_OF_ACTIONS_BY("moves-of-actions-by"),
    /** How benefits moved between two dates, from which status to which, with the entries. */
    MOVES_OF_BENEFITS("moves-of-benefits"),
    /** How many benefits of each group improved, worsened and so on. */
    MOVES_OF_BENEFITS_BY("moves-of-benefits-by"),
    /** What became of the entries in the next plan: how many, and which. */
    CARRY_FORWARD("carry-forward"),
    /** Printed lists of what is carried forward that differ from what the entries say. */
    CARRY_FORWARD_LISTS("carry-forward-lists"),
    /** What became of each entry in the next plan. */
    LEDGER("ledger"),
    /** The entries that are lost, or for which nothing is stated. */
    LEDGER_UNSETTLED("ledger-unsettled"),
    /** How many comparisons of published figures have each verdict. */
    VERDICTS("verdicts"),
    /** Every published figure that differs from what is counted, and why. */
    PUBLISHED_DIFFERING("published-differing"),
    /** Counts published together: whether they can hold, and the only solution. */
    PUBLISHED_CLAIMS("published-claims"),
    /** Actions by status, as the areas' own figures add up. */
    ACTIONS_AS_AREAS_PRINT("actions-as-areas-print"),
    /** Benefits by status, as the areas' own figures add up. */
    BENEFITS_AS_AREAS_PRINT("benefits-as-areas-print"),
    /** Every published count with what is counted, of the entries and of the areas' own figures. */
    PUBLISHED("published"),
    /** Every published percentage, and what it follows from. */
    PUBLISHED_PERCENTAGES("published-percentages"),
    /** What the plan says of its published figures. */
    PUBLISHED_NOTES("published-notes"),
    /** The errors and warnings about the plan, one by one. */
    ERRORS_AND_WARNINGS("errors-and-warnings"),
    /** How many findings there are of each kind. */
    FINDINGS("findings"),
    /** All findings about the plan, hints too, one by one. */
    EVERY_FINDING("every-finding"),
    /** What needs attention, each with its entry and its reason. */
    ATTENTION("attention"),
    /** The terms to avoid that the plan has, and what to say instead. */
    TERMS_TO_AVOID("terms-to-avoid"),
    /** Which report is due to which body, by the governance document. */
    REPORTS_DUE("reports-due"),
    /** How many gaps in the data there are of each kind. */
    DATA_GAP_COUNTS("data-gap-counts"),
    /** The gaps in the data one by one, by the data map. */
    DATA_GAPS("data-gaps"),
    /** Every action with its status, how it was printed and what becomes of it. */
    EVERY_ACTION("every-action"),
    /** Every benefit with its status, how it was printed and what becomes of it. */
    EVERY_BENEFIT("every-benefit");

    private final String key;

    TableId(String key) {
        this.key = key;
    }

    /** {@return whether there is a table of it for each grouping} */
    public boolean isByGroup() {
        return key.endsWith("-by");
    }

    /**
     * The id of the table.
     *
     * @return its id, such as {@code every-action}
     * @throws IllegalStateException if there is one for each grouping
     */
    public String key() {
        if (isByGroup()) {
            throw new IllegalStateException("Table " + key + ": there is one for each grouping; name the grouping");
        }
        return key;
    }

    /**
     * The id of the table by a grouping.
     *
     * @param grouping the grouping
     * @return its id, such as {@code actions-by-area}
     * @throws IllegalStateException if it is not by groups
     */
    public String key(Grouping grouping) {
        if (!isByGroup()) {
            throw new IllegalStateException("Table " + key + ": it is not by groups");
        }
        return key + "-" + GroupingWords.key(grouping);
    }

    /**
     * Which table has an id.
     *
     * @param key the id, such as {@code actions-by-area}
     * @return the table; empty if there is none of the id
     */
    public static Optional<TableId> find(String key) {
        return Arrays.stream(values())
                .filter(id -> !id.isByGroup() && id.key.equals(key))
                .findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(id -> id.isByGroup() && key.startsWith(id.key + "-"))
                        .findFirst());
    }

    /** The key of its caption in the labels. */
    String caption() {
        return "table." + key;
    }
}

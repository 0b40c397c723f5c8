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
    /** How many actions are complete and benefits realised, in a sentence each, and whether that is what was published. */
    IN_SHORT("in-short", SectionId.SUMMARY),
    /** The figures that come first, each with its least and its most, and with what it is out of. */
    HEADLINE("headline", SectionId.SUMMARY),
    /** The figures that differ from what was published, the first few, and what that means. */
    SUMMARY_DIFFERS("summary-differs", SectionId.SUMMARY),
    /** How many entries moved in which way since a date. */
    SUMMARY_MOVED("summary-moved", SectionId.SUMMARY),
    /** How much needs attention, by kind, and the first few entries. */
    SUMMARY_ATTENTION("summary-attention", SectionId.SUMMARY),
    /** How many actions have each status. */
    ACTIONS("actions", SectionId.ACTIONS),
    /** How many benefits have each status. */
    BENEFITS("benefits", SectionId.BENEFITS),
    /** Actions of each status, by what becomes of them when the plan ends. */
    ACTIONS_BY_DISPOSITION("actions-by-status-and-disposition", SectionId.ACTIONS),
    /** Benefits of each status, by what becomes of them when the plan ends. */
    BENEFITS_BY_DISPOSITION("benefits-by-status-and-disposition", SectionId.BENEFITS),
    /** For how many benefits there is evidence of each level. */
    EVIDENCE("evidence", SectionId.BENEFITS),
    /** How many actions of each group have each status, and from how many to how many may be complete. */
    ACTIONS_BY("actions-by", SectionId.BY),
    /** How many benefits of each group have each status, and from how many to how many may be realised. */
    BENEFITS_BY("benefits-by", SectionId.BY),
    /** The one colour of the benefits of each group, and what decides that of the whole plan. */
    COLOURS_BY("colours-by", SectionId.BY),
    /** The actions and benefits that a committee has to talk about, each with its reasons and what is done about it. */
    EXCEPTIONS("exceptions", SectionId.EXCEPTIONS),
    /** How many actions are late, due soon, due later or have no due date. */
    DUE_DATES("due-dates", SectionId.DUE_DATES),
    /** The actions that are late or due soon, with the days that they are late. */
    LATE_OR_DUE_SOON("late-or-due-soon", SectionId.DUE_DATES),
    /** The actions whose due date is stated in words alone, with the words. */
    DUE_IN_WORDS("due-in-words", SectionId.DUE_DATES),
    /** The calls to action, each with the areas that answer it and how many actions and benefits these have. */
    CALLS_TO_ACTION("calls-to-action", SectionId.CALLS_TO_ACTION),
    /** The sets that measures are listed by, and where each is printed. */
    MEASURE_SETS("measure-sets", SectionId.MEASURES),
    /** Each measure with its baseline, target, actual and comparators. */
    MEASURES("measures", SectionId.MEASURES),
    /** How many measures of each set are observed, and where their targets are. */
    MEASURES_BY_SET("measures-by-set", SectionId.MEASURES),
    /** The same of each improvement area. */
    MEASURES_BY_AREA("measures-by-area", SectionId.MEASURES),
    /** The same of each foundation. */
    MEASURES_BY_FOUNDATION("measures-by-foundation", SectionId.MEASURES),
    /** The same of what measures link to. */
    MEASURES_BY_LINK("measures-by-link", SectionId.MEASURES),
    /** The status of each measure that has bands or was given one by hand, with the bands in words. */
    STATUSES_OF_MEASURES("statuses-of-measures", SectionId.MEASURES),
    /** The statuses that measures were given by hand, each with its reason. */
    STATUSES_BY_HAND("statuses-by-hand", SectionId.MEASURES),
    /** The words that targets and values of measures are printed in. */
    WORDS_OF_MEASURES("words-of-measures", SectionId.MEASURES),
    /** The values of each measure of which several dates are known, one by one. */
    VALUES_OVER_TIME("values-over-time", SectionId.MEASURES),
    /** Measures by the dimensions of the plan: the values of each part, beside those of the whole. */
    BREAKDOWNS("breakdowns", SectionId.MEASURES),
    /** Where each target of measures is that have several, such as one for each year. */
    TARGETS("targets", SectionId.MEASURES),
    /** How targets of measures were amended, and why. */
    TARGET_AMENDMENTS("target-amendments", SectionId.MEASURES),
    /** For how many actions and benefits lived experience is recorded, and for how many anything changed. */
    VOICE_COVERAGE("voice-coverage", SectionId.VOICE),
    /** Who was heard, how and when, in which themes, and what changed because of it. */
    ENGAGEMENTS("engagements", SectionId.VOICE),
    /** What the sums of money add up to, by fund and financial year. */
    MONEY_BY_FUND_AND_YEAR("money-by-fund-and-year", SectionId.MONEY),
    /** Every sum of money, and what it serves. */
    MONEY("money", SectionId.MONEY),
    /** How many open risks have each likelihood and impact of the council's own scale. */
    RISK_COUNTS("risk-counts", SectionId.RISKS),
    /** Every risk and issue, how it is rated and what is done about it. */
    RISKS("risks", SectionId.RISKS),
    /** What of the national frame something of the plan lines up with, rights included, and what that is. */
    NATIONAL("national", SectionId.NATIONAL),
    /** How much of each kind of the national frame has something of the plan, and which titles have nothing. */
    NATIONAL_WITHOUT("national-without", SectionId.NATIONAL),
    /** How actions moved between two dates, from which status to which, with the entries. */
    MOVES_OF_ACTIONS("moves-of-actions", SectionId.MOVEMENT),
    /** How many actions of each group improved, worsened and so on. */
    MOVES_OF_ACTIONS_BY("moves-of-actions-by", SectionId.MOVEMENT),
    /** How benefits moved between two dates, from which status to which, with the entries. */
    MOVES_OF_BENEFITS("moves-of-benefits", SectionId.MOVEMENT),
    /** How many benefits of each group improved, worsened and so on. */
    MOVES_OF_BENEFITS_BY("moves-of-benefits-by", SectionId.MOVEMENT),
    /** The measures that were observed anew between two dates, with both values, and whether they improved. */
    MOVES_OF_MEASURES("moves-of-measures", SectionId.MOVEMENT),
    /** The due dates that were extended between two dates, and why. */
    EXTENDED_SINCE("extended-since", SectionId.MOVEMENT),
    /** The targets of measures that were amended between two dates, and why. */
    AMENDED_SINCE("amended-since", SectionId.MOVEMENT),
    /** How many due dates, targets, titles, owners and links were moved between two versions of the plan, and of which entries. */
    GOALPOSTS("goalposts", SectionId.CHANGES),
    /** Every field that differs between two versions of the plan, but statuses, with what it was and what it is. */
    CHANGED_FIELDS("changed-fields", SectionId.CHANGES),
    /** What became of the entries in the next plan: how many, and which. */
    CARRY_FORWARD("carry-forward", SectionId.CARRY_FORWARD),
    /** Printed lists of what is carried forward that differ from what the entries say. */
    CARRY_FORWARD_LISTS("carry-forward-lists", SectionId.CARRY_FORWARD),
    /** What became of each entry in the next plan. */
    LEDGER("ledger", SectionId.CARRY_FORWARD),
    /** The entries that are lost, or for which nothing is stated. */
    LEDGER_UNSETTLED("ledger-unsettled", SectionId.CARRY_FORWARD),
    /** How many comparisons of published figures have each verdict. */
    VERDICTS("verdicts", SectionId.PUBLISHED),
    /** Every published figure that differs from what is counted, and why. */
    PUBLISHED_DIFFERING("published-differing", SectionId.PUBLISHED),
    /** Counts published together: whether they are possible, and the only solution. */
    PUBLISHED_CLAIMS("published-claims", SectionId.PUBLISHED),
    /** Actions by status, as the areas' own figures add up. */
    ACTIONS_AS_AREAS_PRINT("actions-as-areas-print", SectionId.PUBLISHED),
    /** Benefits by status, as the areas' own figures add up. */
    BENEFITS_AS_AREAS_PRINT("benefits-as-areas-print", SectionId.PUBLISHED),
    /** Every published count with what is counted, of the entries and of the areas' own figures. */
    PUBLISHED("published", SectionId.PUBLISHED),
    /** Every published percentage, and what it follows from. */
    PUBLISHED_PERCENTAGES("published-percentages", SectionId.PUBLISHED),
    /** The publications by date, with what was put right later and how many figures of each agree. */
    PUBLICATIONS("publications", SectionId.PUBLISHED),
    /** What the plan says of its published figures. */
    PUBLISHED_NOTES("published-notes", SectionId.PUBLISHED),
    /** The errors and warnings about the plan, one by one. */
    ERRORS_AND_WARNINGS("errors-and-warnings", SectionId.FINDINGS),
    /** How many findings there are of each kind. */
    FINDINGS("findings", SectionId.FINDINGS),
    /** All findings about the plan, hints too, one by one. */
    EVERY_FINDING("every-finding", SectionId.FINDINGS),
    /** What needs attention, each with its entry and its reason. */
    ATTENTION("attention", SectionId.ATTENTION),
    /** The assessments that are not approved yet, each with how far it is, since when and by which role. */
    NOT_APPROVED("not-approved", SectionId.ATTENTION),
    /** The terms to avoid that the plan has, and what to say instead. */
    TERMS_TO_AVOID("terms-to-avoid", SectionId.ATTENTION),
    /** Which report is due to which body, by the governance document. */
    REPORTS_DUE("reports-due", SectionId.ATTENTION),
    /** How many gaps in the data there are of each kind. */
    DATA_GAP_COUNTS("data-gap-counts", SectionId.ATTENTION),
    /** The gaps in the data one by one, by the data map. */
    DATA_GAPS("data-gaps", SectionId.ATTENTION),
    /** Every action with its status, how it was printed and what becomes of it. */
    EVERY_ACTION("every-action", SectionId.ENTRIES),
    /** Every benefit with its status, how it was printed and what becomes of it. */
    EVERY_BENEFIT("every-benefit", SectionId.ENTRIES),
    /** Benefits by who is accountable for them, when they are planned to be realised and what they contribute to. */
    BENEFIT_PROFILES("benefit-profiles", SectionId.ENTRIES),
    /** The cycles in which changes are tested, and what was decided. */
    TESTS_OF_CHANGE("tests-of-change", SectionId.ENTRIES),
    /** The actions that need others or that others need. */
    DEPENDENCIES("dependencies", SectionId.ENTRIES),
    /** Every assessment with its status, the words that were printed, the update, the next step and what is done to recover. */
    UPDATES("updates", SectionId.STORIES),
    /** Where each assessment is printed, when and by which role it was recorded, and what it supersedes. */
    RECORDS_OF_UPDATES("records-of-updates", SectionId.STORIES),
    /** The milestones of actions, when each is due, and whether it is reached or overdue. */
    MILESTONES("milestones", SectionId.STORIES),
    /** The dates of actions: start, due date, each extension with its reason, and what else is dated. */
    DATES_OF_ACTIONS("dates-of-actions", SectionId.STORIES),
    /** Who answers for each entry, and which organisations work on it. */
    RESPONSIBILITIES("responsibilities", SectionId.STORIES),
    /** What each entry is linked to, both ways. */
    LINKS_OF_ENTRIES("links-of-entries", SectionId.STORIES),
    /** The evidence for each entry, one by one. */
    EVIDENCE_LISTED("evidence-listed", SectionId.STORIES),
    /** The notes of the plan that no other table shows, each with what it is of. */
    NOTES("notes", SectionId.NOTES),
    /** The documents that the plan lists, and how often each is cited. */
    DOCUMENTS("documents", SectionId.NOTES),
    /** The places of documents, and what cites each. */
    CITATIONS("citations", SectionId.NOTES);

    private final String key;
    private final SectionId section;

    TableId(String key, SectionId section) {
        this.key = key;
        this.section = section;
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
     * @return the table; empty if there is none of the id. A table by a grouping of somebody's own is found by {@link #key(Grouping)}
     */
    public static Optional<TableId> find(String key) {
        return Arrays.stream(values())
                .filter(id -> !id.isByGroup() && id.key.equals(key))
                .findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(id -> id.isByGroup() && key.startsWith(id.key + "-"))
                        .filter(id -> GroupingWords.isKey(key.substring(id.key.length() + 1)))
                        .findFirst());
    }

    /** The name of the section that has a table of this id, such as {@code by-area} for {@code actions-by-area}. */
    String section(String id) {
        return section == SectionId.BY ? section.byGroup(id.substring(key.length() + 1)) : section.key();
    }

    /**
     * Whether it is in a section.
     *
     * @param of the section
     * @return whether it is one of its tables
     */
    public boolean isOf(SectionId of) {
        return section == of;
    }

    /** The key of its caption in the labels. */
    String caption() {
        return "table." + key;
    }
}

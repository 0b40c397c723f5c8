package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.words.GroupingWords;
import io.github.promisemodel.rollup.Grouping;

/**
 * The sections of a report, by the names that scripts and {@code --parts} have for them, in the order in which they are read.
 *
 * <p>There is a {@link #BY} for each grouping that is shown: {@code BY.key(Grouping.AREA)} is {@code by-area}.
 */
public enum SectionId {
    /** What a person reads who reads nothing else. */
    SUMMARY("summary"),
    /** How many actions have each status. */
    ACTIONS("actions"),
    /** How many benefits have each status, and the evidence for them. */
    BENEFITS("benefits"),
    /** The actions and the benefits of each group. */
    BY("by"),
    /** The actions and benefits that a committee has to talk about. */
    EXCEPTIONS("exceptions"),
    /** The actions compared with their due dates. */
    DUE_DATES("due-dates"),
    /** The calls to action, and what answers them. */
    CALLS_TO_ACTION("calls-to-action"),
    /** The measures. */
    MEASURES("measures"),
    /** Who was heard, and what changed because of it. */
    VOICE("voice"),
    /** The money. */
    MONEY("money"),
    /** The risks and issues, which are no statuses. */
    RISKS("risks"),
    /** What of the plan lines up with the national frame. */
    NATIONAL("national"),
    /** How entries moved between two dates. */
    MOVEMENT("movement"),
    /** What else differs between two versions of the plan. */
    CHANGES("changes"),
    /** What became of the entries in the next plan. */
    CARRY_FORWARD("carry-forward"),
    /** The published figures compared with what is counted. */
    PUBLISHED("published"),
    /** The problems of the plan. */
    FINDINGS("findings"),
    /** What needs attention. */
    ATTENTION("attention"),
    /** Every entry. */
    ENTRIES("entries"),
    /** What is told of every entry: its updates, milestones, dates, who answers for it, its links, the evidence. */
    STORIES("stories"),
    /** The notes of the plan, its documents, and what cites which place of them. */
    NOTES("notes");

    private final String key;

    SectionId(String key) {
        this.key = key;
    }

    /**
     * The name of the section.
     *
     * @return its name, such as {@code due-dates}
     * @throws IllegalStateException if there is one for each grouping
     */
    public String key() {
        if (this == BY) {
            throw new IllegalStateException("Section " + key + ": there is one for each grouping; name the grouping");
        }
        return key;
    }

    /**
     * The name of the section by a grouping.
     *
     * @param grouping the grouping
     * @return its name, such as {@code by-area}
     * @throws IllegalStateException if it is not by groups
     */
    public String key(Grouping grouping) {
        if (this != BY) {
            throw new IllegalStateException("Section " + key + ": it is not by groups");
        }
        return byGroup(GroupingWords.key(grouping));
    }

    /** The name by a grouping that is called this in keys. */
    String byGroup(String grouping) {
        return key + "-" + grouping;
    }
}

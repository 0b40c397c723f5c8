package io.github.promisemodel.check;

/** The kinds of finding. Names are stable; scripts may depend on them. */
public enum FindingCode {
    /** Two entries, areas, groups or calls to action of one plan have the same id. */
    DUPLICATE_ID(Severity.ERROR),
    /** Something is named by an id that the plan does not have. */
    DANGLING_LINK(Severity.ERROR),
    /** Assessments or observations supersede each other in a circle, or one supersedes itself; that decides nothing. */
    SUPERSEDES_IN_CIRCLE(Severity.ERROR),
    /** A date is before one that it cannot be before, such as a due date before the start. */
    DATES_OUT_OF_ORDER(Severity.ERROR),
    /** A text, or a note or another account in words, is longer than any is. */
    TEXT_TOO_LONG(Severity.ERROR),
    /** A text has an unpaired surrogate, so that it cannot be written. */
    LONE_SURROGATE(Severity.ERROR),
    /** Actions need each other in a circle, or one needs itself, so that none of them can be done first. */
    NEEDS_IN_CIRCLE(Severity.ERROR),
    /** Benefits contribute to each other in a circle, or one to itself. */
    CONTRIBUTES_IN_CIRCLE(Severity.ERROR),
    /** More people were heard than were invited. */
    HEARD_ABOVE_INVITED(Severity.ERROR),
    /** A status constant that is not of the scale; an entry with it counts as not assessed, and none has it in a figure's base. */
    UNKNOWN_STATUS(Severity.WARNING),
    /** Printed words that the plan's own scheme does not know; without a status beside them they count as not assessed. */
    UNKNOWN_WORDING(Severity.WARNING),
    /** An assessment states something beside words that mean something else, or an entry is disposed of otherwise than they say. */
    CONTRADICTS_WORDS(Severity.WARNING),
    /** A published figure counts by a key that is no status, disposition or foundation. */
    UNKNOWN_KEY(Severity.WARNING),
    /**
     * What a published figure is of does not fit what it counts or the group it is printed under, or says something that plays no
     * part.
     */
    BASE_DOES_NOT_FIT(Severity.WARNING),
    /** A percentage of a published figure is not written as one, such as {@code 74%} for {@code 74}; it is not compared. */
    NOT_A_PERCENTAGE(Severity.WARNING),
    /** The percentages of a figure that exclude each other add to more than 100 however each was rounded, or one is more. */
    PERCENTAGES_ABOVE_HUNDRED(Severity.WARNING),
    /** The code of a plan's council is written as a GSS code of Scotland, and no council has it. */
    UNKNOWN_COUNCIL(Severity.WARNING),
    /** A plan's council has the code of one council and the name of another. */
    CODE_OF_ANOTHER_COUNCIL(Severity.WARNING),
    /** A date is so far outside the plan's period that its year is likely to be mistyped. */
    FAR_FROM_PERIOD(Severity.WARNING),
    /** The words printed for a due date are a date themselves, and another than the due date. */
    DUE_NOT_AS_PRINTED(Severity.WARNING),
    /** A field that this version does not know; it is kept. */
    UNKNOWN_FIELD(Severity.WARNING),
    /** Assessments of one date disagree, with nothing to tell which stands. */
    TIED_ASSESSMENTS(Severity.WARNING),
    /** An entry is said to be carried forward to its own plan. */
    CARRIED_TO_OWN_PLAN(Severity.WARNING),
    /** A disposition leads to an entry that another of the plans checked together does not list. */
    LINK_NOT_LISTED(Severity.WARNING),
    /** A plan says what it lists completely, and not as of when, so that it is taken as of its latest date. */
    RECORDS_WITHOUT_DATE(Severity.WARNING),
    /** A plan says that it lists something completely, and has words, a list or a figure of some that it does not list. */
    CONTRADICTS_RECORDS(Severity.WARNING),
    /** An entry is superseded or withdrawn, and no date says since when; it is counted as out of the plan at every date. */
    LEFT_WITHOUT_DATE(Severity.WARNING),
    /** An entry is assessed at a status as of a date at which it is not in the plan. */
    ASSESSED_OUT_OF_PLAN(Severity.WARNING),
    /** Measures are part of each other in a circle, or one is part of itself; they are protected as if none were part of another. */
    PART_OF_IN_CIRCLE(Severity.WARNING),
    /** The numerator of a measure's ratio is above its denominator. */
    NUMERATOR_ABOVE_DENOMINATOR(Severity.WARNING),
    /** A ratio of a measure has zero for its denominator; there is no share of none. */
    DENOMINATOR_IS_ZERO(Severity.WARNING),
    /** A measure is broken down by one dimension twice, or by one category of it. */
    BROKEN_DOWN_TWICE(Severity.WARNING),
    /** The parts of a measure do not add up to the whole of one time, and are not said to overlap. */
    PARTS_DO_NOT_ADD_UP(Severity.WARNING),
    /** Values of a measure that may be added were counted over periods that overlap and are not the same. */
    OVERLAPPING_PERIODS(Severity.WARNING),
    /** A count since a start is lower than one of an earlier day. */
    CUMULATIVE_FALLS(Severity.WARNING),
    /** The numbers of a measure are in different units, which are never compared. */
    MIXED_UNITS(Severity.WARNING),
    /** An observation supersedes one of another measure or of another category; that changes nothing. */
    SUPERSEDES_OTHER_SERIES(Severity.WARNING),
    /** Targets on the way have no date, are not listed by it, or are due after the target; or amendments are not listed by date. */
    TARGETS_OUT_OF_ORDER(Severity.WARNING),
    /** A set of measures lists one twice. */
    MEASURE_TWICE_IN_SET(Severity.WARNING),
    /** A figure of what improved or worsened does not say since when, or says a date after its own; or another figure says one. */
    SINCE_DOES_NOT_FIT(Severity.WARNING),
    /** An action is due after the plan has ended. */
    DUE_AFTER_PLAN(Severity.WARNING),
    /** A benefit is realised, and none of its linked actions can be complete. */
    REALISED_BEFORE_ACTIONS(Severity.WARNING),
    /** A benefit is red, and nothing says what is done about it. */
    RED_WITHOUT_RECOVERY(Severity.WARNING),
    /** An action is due before another that it needs. */
    DUE_BEFORE_NEEDED(Severity.WARNING),
    /** An action is complete, and another that it needs is not. */
    COMPLETE_BEFORE_NEEDED(Severity.WARNING),
    /** The cycles of an action's tests of change are not listed in their order, or two have one number. */
    TESTS_OUT_OF_ORDER(Severity.WARNING),
    /** A dis-benefit, which is to stay small, has a measure that is better the higher. */
    DISBENEFIT_TO_RISE(Severity.WARNING),
    /** Something leads to an entry that the national frame does not have. */
    UNKNOWN_NATIONAL_ENTRY(Severity.WARNING),
    /** A list of the scale that risks are rated on has no words, a blank one, or one twice. */
    FAULTY_RISK_SCALE(Severity.WARNING),
    /** Risks are rated, and the plan has no scale. */
    RATED_WITHOUT_SCALE(Severity.WARNING),
    /** A risk is rated in a word that is not on the plan's scale. */
    RATING_OFF_SCALE(Severity.WARNING),
    /** The ratings of a risk are not listed by date, or one is of before it was raised or after it was closed. */
    RATINGS_OUT_OF_ORDER(Severity.WARNING),
    /** An issue, which has happened, is rated by how likely it is. */
    ISSUE_WITH_LIKELIHOOD(Severity.WARNING),
    /** The financial year of a sum is not from April to March. */
    NOT_A_FINANCIAL_YEAR(Severity.WARNING),
    /** A sum is dated outside its financial year. */
    DATE_OUTSIDE_FINANCIAL_YEAR(Severity.WARNING),
    /** More of a sum was spent than was allocated. */
    SPENT_ABOVE_ALLOCATED(Severity.WARNING),
    /** What looks like one sum is given in several places, so that it counts several times. */
    SUM_GIVEN_TWICE(Severity.WARNING),
    /** A measure of money has its unit in words, such as {@code pounds} or {@code £k}, and not as a code. */
    CURRENCY_NOT_BY_CODE(Severity.WARNING),
    /** An action is complete, and a milestone on its way is not reached. */
    COMPLETE_BEFORE_MILESTONE(Severity.WARNING),
    /** How many per cent of an action are complete does not go with its status, such as 40 per cent of one that is complete. */
    PERCENTAGE_AGAINST_STATUS(Severity.WARNING),
    /** Words of the plan's scheme in which there is no status, where nothing else says one, or which mean nothing at all. */
    WORDS_WITHOUT_STATUS(Severity.HINT),
    /** A date is two whole calendar years, such as {@code 2024/2025}; a financial year may be meant. */
    MAY_BE_FINANCIAL_YEAR(Severity.HINT),
    /** The words printed for a due date are a date, such as {@code 2024/25}, and the due date is not stated. */
    DUE_IN_WORDS_ALONE(Severity.HINT),
    /** A measure is a percentage of people without its denominator, so that none of it is published. */
    PEOPLE_WITHOUT_DENOMINATOR(Severity.HINT),
    /** A value of a measure that is counted over periods has a date alone, so that it is added to no other. */
    FLOW_WITHOUT_PERIOD(Severity.HINT),
    /** A target is a change from the baseline, and the measure has none. */
    TARGET_WITHOUT_BASELINE(Severity.HINT),
    /** A target is to be better than the baseline, and the measure does not say which way that is. */
    TARGET_WITHOUT_DIRECTION(Severity.HINT),
    /** A plan's council is known by what stands for its code, and that is its name, or its code in lower case or with blanks. */
    COUNCIL_NOT_BY_CODE(Severity.HINT),
    /** No action of the plan names a benefit, if only because there is none. */
    NO_BENEFIT_LINKS(Severity.HINT),
    /** An action names no benefit, where others do. */
    ACTION_WITHOUT_BENEFIT(Severity.HINT),
    /** No action names this benefit, where others are named. */
    BENEFIT_WITHOUT_ACTION(Severity.HINT),
    /** No benefit of the plan has a measure. */
    NO_BENEFIT_MEASURES(Severity.HINT),
    /** A benefit has no measure, where others have. */
    BENEFIT_WITHOUT_MEASURE(Severity.HINT),
    /** No area answers a call to action, where others are answered. */
    CALL_WITHOUT_AREA(Severity.HINT),
    /** The role accountable for a benefit is its owner, which says nothing more. */
    ACCOUNTABLE_IS_OWNER(Severity.HINT),
    /** A test of change has a decision without its date, or a date without its decision. */
    TEST_DECISION_INCOMPLETE(Severity.HINT),
    /** A survey does not say how many people were invited or how many were heard. */
    SURVEY_WITHOUT_RESPONSE(Severity.HINT),
    /** An engagement does not say who was heard. */
    ENGAGEMENT_WITHOUT_AUDIENCE(Severity.HINT),
    /** A sum is in a currency that ISO 4217 does not list. */
    UNKNOWN_CURRENCY(Severity.HINT),
    /** Two actions have the same title but for case, blanks and punctuation; one may have been typed in twice. */
    SAME_ACTION_TWICE(Severity.HINT),
    /** An owner names several roles or teams; it stays one text, and one group. */
    OWNER_NAMES_SEVERAL(Severity.HINT),
    /** An owner differs from that of another entry in case, blanks and punctuation alone, so that they are two groups. */
    OWNER_SPELT_OTHERWISE(Severity.HINT),
    /** The reviews of an assessment have dates that go backwards, or one approves it before its own date begins. */
    REVIEWS_OUT_OF_ORDER(Severity.HINT),
    /** An approved assessment is superseded by one that is not approved; over approved ones alone it still counts. */
    SUPERSEDED_BY_UNAPPROVED(Severity.HINT),
    /** A text looks like personal data, such as an e-mail address. */
    PERSONAL_DATA(Severity.HINT);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    /** {@return how much such a finding matters} */
    public Severity severity() {
        return severity;
    }
}

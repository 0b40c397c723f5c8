package io.github.promisemodel.reports.report;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a plan that has a note of its own, or cites where it is printed.
 *
 * @param kind what it is
 * @param area the area that it belongs to; empty if it is of the whole plan
 * @param entry the action or benefit that it belongs to
 * @param titles what it is called, such as the title of its measure; none where it is called by what it belongs to
 * @param date its date
 * @param note its note, unless another table shows that; empty if it may not be shown
 * @param isNoteSuppressed whether its note may not be shown, because it is about a number of people that is too small
 * @param source where it is printed
 */
public record Remark(
        Kind kind,
        Optional<ImprovementArea> area,
        Optional<Entry<?>> entry,
        List<String> titles,
        Optional<PartialDate> date,
        Optional<String> note,
        boolean isNoteSuppressed,
        Optional<Source> source) {

    /** What has notes and sources. Names are stable; scripts may depend on them. */
    public enum Kind {
        /** The whole plan. */
        PLAN,
        /** A call to action. */
        CALL_TO_ACTION,
        /** A published figure. */
        PUBLISHED_FIGURE,
        /** A publication. */
        PUBLICATION,
        /** A correction of a publication. */
        CORRECTION,
        /** A group of entries. */
        GROUP,
        /** An improvement area. */
        AREA,
        /** An action. */
        ACTION,
        /** A benefit. */
        BENEFIT,
        /** What becomes of an entry when the plan ends. */
        DISPOSITION,
        /** An assessment. */
        ASSESSMENT,
        /** A review of an assessment. */
        REVIEW,
        /** Evidence. */
        EVIDENCE,
        /** A milestone. */
        MILESTONE,
        /** An extension of a due date. */
        EXTENSION,
        /** Something that is dated. */
        KEY_DATE,
        /** A cycle of a test of change. */
        TEST_OF_CHANGE,
        /** A sum of money. */
        MONEY,
        /** A measure. */
        MEASURE,
        /** The baseline of a measure. */
        BASELINE,
        /** What was observed of a measure. */
        OBSERVATION,
        /** A breakdown of a measure. */
        BREAKDOWN,
        /** A category of a breakdown. */
        CATEGORY,
        /** A comparator of a measure. */
        COMPARATOR,
        /** A rule for the median of a measure. */
        MEDIAN,
        /** A status that a measure was given by hand. */
        STATUS_BY_HAND,
        /** An amended target of a measure. */
        AMENDMENT,
        /** A set of measures. */
        MEASURE_SET,
        /** What measures are broken down by. */
        DIMENSION,
        /** The scale of risks. */
        RISK_SCALE,
        /** A risk or an issue. */
        RISK,
        /** A rating of a risk. */
        RISK_RATING,
        /** An engagement. */
        ENGAGEMENT
    }

    /** Copies the titles. */
    public Remark {
        Objects.requireNonNull(kind, "kind");
        titles = List.copyOf(titles);
    }

    /**
     * Whether there is any.
     *
     * @param report the report
     * @return whether its plan has a note or a source
     */
    public static boolean isAny(Report report) {
        return Remarks.isAny(report);
    }

    /**
     * The notes of a report that no other table shows.
     *
     * @param report the report
     * @return what has one, those that may not be shown too; what is of the whole plan first, then in the order of the plan
     */
    public static List<Remark> notes(Report report) {
        return Remarks.of(report).stream()
                .filter(remark -> remark.note().isPresent() || remark.isNoteSuppressed())
                .toList();
    }
}

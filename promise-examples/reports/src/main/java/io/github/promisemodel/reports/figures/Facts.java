package io.github.promisemodel.reports.figures;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.QuestionDate;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.figures.ReportDocument.Fact;
import io.github.promisemodel.reports.report.CountedAssessments;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import io.github.promisemodel.scotland.Councils;
import io.github.promisemodel.tally.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document is about, in words. */
final class Facts {

    private final Labels labels;
    private final Phrases phrases;

    Facts(Wording wording) {
        this.labels = wording.labels();
        this.phrases = wording.phrases();
    }

    Fact council(Plan plan) {
        return new Fact(labels.text("page.council"), Cell.ofPlan(Councils.nameOf(plan.getCouncil())));
    }

    Fact period(Plan plan) {
        return span("page.period", plan.getPeriod().getStart(), plan.getPeriod().getEnd());
    }

    /** The dates that are compared, each of a plan or of a version of one. */
    List<Fact> compared(Plan before, PartialDate from, Plan after, PartialDate to) {
        List<Fact> facts = new ArrayList<>();
        facts.add(span("page.from-to", from, to));
        Stream.of(passedOver(before, from), passedOver(after, to))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(facts::add);
        return facts;
    }

    private Fact span(String key, PartialDate start, PartialDate end) {
        return new Fact(labels.text(key), Cell.words(phrases.span(start, end)));
    }

    /** The date that a plan is counted as of, and one that was passed over for it. */
    List<Fact> asOf(Plan plan, PartialDate date) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(labels.text("page.as-of"), Cell.date(date, phrases.date(date))));
        passedOver(plan, date).ifPresent(facts::add);
        return facts;
    }

    /** The date that was to be taken where a question names none, and is far outside the plan's period. */
    private Optional<Fact> passedOver(Plan plan, PartialDate taken) {
        QuestionDate unasked = plan.getQuestionDate();
        return unasked.passedOver()
                .filter(over -> unasked.date().equals(taken))
                .map(over -> new Fact(
                        labels.text("page.passed-over"),
                        Cell.words(labels.text("page.passed-over-far", phrases.date(over)))));
    }

    /** What the plan says that it lists completely, and as of when. */
    Optional<Fact> records(Plan plan) {
        if (plan.getRecords().isEmpty()) {
            return Optional.empty();
        }
        String records =
                labels.list(plan.getRecords().stream().map(labels::amid).toList());
        String own = phrases.date(plan.getLatestDate());
        return Optional.of(
                new Fact(labels.text("page.records"), Cell.words(labels.text("page.records-as-of", records, own))));
    }

    /** The plans that the plan is related to: by the title that it gives them, by their id where it gives none. */
    Optional<Fact> related(Plan plan) {
        if (plan.getRelated().isEmpty()) {
            return Optional.empty();
        }
        List<String> related = plan.getRelated().stream()
                .map(link -> link.getTitle().or(link::getPlan).orElse(plan.getId()))
                .distinct()
                .toList();
        return Optional.of(new Fact(labels.text("page.related"), Cell.ofPlan(labels.list(related))));
    }

    /** Whether approved assessments alone are counted, and how many are not approved; nothing where all are, and all are counted. */
    Optional<Fact> assessments(CountedAssessments assessments) {
        int unapproved = assessments.unapproved().size();
        if (!assessments.approvedOnly() && unapproved == 0) {
            return Optional.empty();
        }
        String said = labels.text("page.assessments-not-approved", phrases.count(unapproved));
        if (assessments.approvedOnly()) {
            said = unapproved == 0
                    ? labels.text("page.assessments-approved")
                    : labels.text("page.assessments-left-out", phrases.count(unapproved));
        }
        return Optional.of(new Fact(labels.text("page.assessments"), Cell.words(said)));
    }

    Fact rounding(Rounding rounding) {
        return new Fact(labels.text("page.rounding"), Cell.words(phrases.rounding(rounding)));
    }

    /** That figures of publications are as of dates of their own. */
    Fact publications() {
        return new Fact(labels.text("page.publications"), Cell.words(labels.text("page.publications-as-of")));
    }
}

package io.github.promisemodel.reports.report;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reports.report.Remark.Kind;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.status.Disposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what of a plan has a note or a source; what is dated after the date of the report is left out. */
final class Remarks {

    private final Report report;
    private final Plan plan;
    private final PartialDate asOf;
    private final List<Remark> remarks = new ArrayList<>();

    /** What the next remarks belong to. */
    private Optional<ImprovementArea> area = Optional.empty();

    private Optional<Entry<?>> entry = Optional.empty();

    private Remarks(Report report) {
        this.report = report;
        this.plan = report.plan();
        this.asOf = report.asOf();
    }

    /** Whether there is any; measures, which take longer to look at, are looked at last. */
    static boolean isAny(Report report) {
        return !ofPlanAndEntries(report).remarks.isEmpty() || !of(report).isEmpty();
    }

    private static Remarks ofPlanAndEntries(Report report) {
        Remarks all = new Remarks(report);
        all.ofPlan();
        all.plan.getAreas().forEach(all::ofArea);
        return all;
    }

    static List<Remark> of(Report report) {
        Remarks all = ofPlanAndEntries(report);
        List<Remark> remarks = all.remarks;
        report.measures().forEach(measured -> new MeasureRemarks(measured, report.asOf()).addTo(remarks));
        ListedEvidence.of(report).forEach(all::evidence);
        return remarks;
    }

    // ------------------------------------------------------------------------

    private void ofPlan() {
        add(Kind.PLAN, List.of(), Optional.empty(), plan.getNote(), Optional.empty());
        plan.getCallsToAction().forEach(call -> cited(Kind.CALL_TO_ACTION, call.getTitle(), call.getSource()));
        published(plan.getPublished());
        plan.getPublications().forEach(this::publication);
        for (EntryGroup group : plan.getGroups()) {
            noted(Kind.GROUP, group.getTitle(), group.getNote(), group.getSource());
            published(group.getPublished());
        }
        plan.getMeasureSets().forEach(set -> noted(Kind.MEASURE_SET, set.getTitle(), set.getNote(), set.getSource()));
        plan.getDimensions()
                .forEach(dimension ->
                        noted(Kind.DIMENSION, dimension.getTitle(), dimension.getNote(), dimension.getSource()));
        money(plan.getFunding());
        plan.getRiskScale()
                .ifPresent(
                        scale -> add(Kind.RISK_SCALE, List.of(), Optional.empty(), scale.getNote(), scale.getSource()));
        plan.getRisks().forEach(this::risk);
        for (ReportedEngagement heard : ReportedEngagement.of(report)) {
            boolean isHidden = heard.isAnySuppressed();
            remarks.add(new Remark(
                    Kind.ENGAGEMENT,
                    area,
                    entry,
                    List.of(heard.engagement().getTitle()),
                    heard.engagement().getDate(),
                    heard.engagement().getNote().filter(note -> !isHidden),
                    isHidden && heard.engagement().getNote().isPresent(),
                    heard.engagement().getSource()));
        }
    }

    private void publication(Publication publication) {
        cited(Kind.PUBLICATION, publication.getTitle(), publication.getSource());
        published(publication.getFigures());
        for (Correction correction : publication.getCorrections()) {
            cited(Kind.CORRECTION, publication.getTitle(), correction.getSource());
            published(correction.getFigures());
        }
    }

    private void published(List<PublishedFigure> figures) {
        figures.forEach(figure -> add(
                Kind.PUBLISHED_FIGURE, List.of(), Optional.empty(), Optional.empty(), Optional.of(figure.getSource())));
    }

    private void risk(Risk risk) {
        cited(Kind.RISK, risk.getTitle(), risk.getSource());
        risk.getRatings().stream()
                .filter(rating -> rating.getAsOf().isBegunBy(asOf))
                .forEach(rating -> add(
                        Kind.RISK_RATING,
                        List.of(risk.getTitle()),
                        Optional.of(rating.getAsOf()),
                        rating.getNote(),
                        rating.getSource()));
    }

    // ------------------------------------------------------------------------

    private void ofArea(ImprovementArea of) {
        area = Optional.of(of);
        add(Kind.AREA, List.of(), Optional.empty(), of.getNote(), of.getSource());
        published(of.getPublished());
        money(of.getFunding());
        for (Action action : of.getActions()) {
            entry = Optional.of(action);
            add(Kind.ACTION, List.of(), Optional.empty(), action.getNote(), action.getSource());
            ofEntry(action, action.getFunding());
            ofAction(action);
        }
        for (Benefit benefit : of.getBenefits()) {
            entry = Optional.of(benefit);
            add(Kind.BENEFIT, List.of(), Optional.empty(), benefit.getNote(), benefit.getSource());
            ofEntry(benefit, benefit.getFunding());
        }
        entry = Optional.empty();
        area = Optional.empty();
    }

    private void ofEntry(Entry<?> of, List<Funding> funding) {
        money(funding);
        of.getDisposition()
                .flatMap(Disposition::getNote)
                .ifPresent(note ->
                        add(Kind.DISPOSITION, List.of(), Optional.empty(), Optional.of(note), Optional.empty()));
        for (Assessment<?> assessment : of.getAssessments()) {
            if (assessment.getAsOf().isBegunBy(asOf)) {
                Optional<PartialDate> date = Optional.of(assessment.getAsOf());
                add(Kind.ASSESSMENT, List.of(), date, Optional.empty(), assessment.getSource());
                assessment
                        .getReviews()
                        .forEach(review -> add(Kind.REVIEW, List.of(), date, review.getNote(), Optional.empty()));
            }
        }
    }

    private void evidence(ListedEvidence listed) {
        listed.evidence()
                .getSource()
                .ifPresent(source -> remarks.add(new Remark(
                        Kind.EVIDENCE,
                        Optional.of(listed.placed().area()),
                        Optional.of(listed.placed().entry()),
                        List.of(),
                        listed.evidence().getDate(),
                        Optional.empty(),
                        false,
                        Optional.of(source))));
    }

    private void ofAction(Action action) {
        action.getMilestones().forEach(each -> cited(Kind.MILESTONE, each.getTitle(), each.getSource()));
        action.getDueExtensions().stream()
                .filter(each ->
                        each.getAgreed().filter(agreed -> !agreed.isBy(asOf)).isEmpty())
                .forEach(each ->
                        add(Kind.EXTENSION, List.of(), Optional.of(each.getTo()), Optional.empty(), each.getSource()));
        action.getKeyDates().forEach(each -> cited(Kind.KEY_DATE, each.getTitle(), each.getSource()));
        action.getTestsOfChange().forEach(each -> cited(Kind.TEST_OF_CHANGE, each.getHypothesis(), each.getSource()));
    }

    private void money(List<Funding> sums) {
        sums.forEach(sum ->
                add(Kind.MONEY, sum.getTitle().stream().toList(), sum.getDate(), Optional.empty(), sum.getSource()));
    }

    // ------------------------------------------------------------------------

    /** What is printed somewhere, and has no note, or one that another table shows. */
    private void cited(Kind kind, String title, Optional<Source> source) {
        noted(kind, title, Optional.empty(), source);
    }

    private void noted(Kind kind, String title, Optional<String> note, Optional<Source> source) {
        add(kind, List.of(title), Optional.empty(), note, source);
    }

    private void add(
            Kind kind,
            List<String> titles,
            Optional<PartialDate> date,
            Optional<String> note,
            Optional<Source> source) {
        if (note.isPresent() || source.isPresent()) {
            remarks.add(new Remark(kind, area, entry, titles, date, note, false, source));
        }
    }
}

package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.Verdict;
import io.github.promisemodel.words.MessageText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The published figures of a plan beside what its entries give as of a date, and those of its publications as of theirs.
 *
 * <pre>{@code
 * Reconciliation.of(plan, "2025-01").figures().forEach(System.out::println);
 * // Actions complete: published 15 (48%), counted 8 to 15; not decided (Reflections)
 * }</pre>
 *
 * <p>Each number is compared with the entries it is about, which its place and its base say: a figure of the plan, an area or
 * a group is of those in the plan unless it states another base. Where such a figure differs, it is tried whether it is one of
 * every entry, of those assessed, or of the statuses that it counts, and those that fit are named. A figure about the whole plan with the areas' own figures
 * added up, where every area has one; a percentage with its count and its table, and with one hundred; and the counts of one
 * figure are checked together. The figures of a publication, and of each correction of it, are compared with the entries as
 * of the date that they are about, whatever the date of the question; the areas' own figures are about another date and are
 * left out there. It reports, in a neutral voice; it never throws because people disagree, and never picks one of several
 * answers.
 */
public final class Reconciliation {

    private final List<FigureFinding> figures;
    private final Optional<StatusTally<ActionStatus>> actionsOfAreas;
    private final Optional<StatusTally<BenefitStatus>> benefitsOfAreas;

    private Reconciliation(
            List<FigureFinding> figures,
            Optional<StatusTally<ActionStatus>> actionsOfAreas,
            Optional<StatusTally<BenefitStatus>> benefitsOfAreas) {
        this.figures = figures;
        this.actionsOfAreas = actionsOfAreas;
        this.benefitsOfAreas = benefitsOfAreas;
    }

    /**
     * Reconciles a plan's published figures and those of its publications. A percentage agrees if a named rounding gives it,
     * alone or in its table, and the finding names each.
     *
     * @param plan the plan
     * @param asOf the date of the figures of the plan and its areas; a partial one counts from its last day. Those of a
     *     publication are counted as of the date that they are about
     * @return the findings
     */
    public static Reconciliation of(Plan plan, PartialDate asOf) {
        return of(plan, asOf, Optional.empty());
    }

    /**
     * Reconciles a plan's published figures and those of its publications.
     *
     * @param plan the plan
     * @param asOf the day of the figures of the plan and its areas
     * @return the findings, as {@link #of(Plan, PartialDate)} gives them
     */
    public static Reconciliation of(Plan plan, LocalDate asOf) {
        return of(plan, PartialDate.of(asOf));
    }

    /**
     * Reconciles a plan's published figures and those of its publications.
     *
     * @param plan the plan
     * @param asOf the date of the figures of the plan and its areas, such as {@code 2025-03} or {@code 2025-03-31}
     * @return the findings, as {@link #of(Plan, PartialDate)} gives them
     * @throws IllegalArgumentException if the text is not a date
     */
    public static Reconciliation of(Plan plan, String asOf) {
        return of(plan, PartialDate.parse(asOf));
    }

    /**
     * Reconciles a plan's published figures and those of its publications.
     *
     * @param plan the plan
     * @param asOf the date of the figures of the plan and its areas; a partial one counts from its last day. Those of a
     *     publication are counted as of the date that they are about
     * @param rounding how the council rounds percentages; each is rounded to as many places as it is printed with, and no
     *     other rounding is tried
     * @return the findings
     */
    public static Reconciliation of(Plan plan, PartialDate asOf, Rounding rounding) {
        return of(plan, asOf, Optional.of(rounding));
    }

    private static Reconciliation of(Plan plan, PartialDate asOf, Optional<Rounding> rounding) {
        List<FigureFinding> found = new ArrayList<>();
        GroupFigures whole = GroupFigures.of(plan, asOf, rounding);
        for (int i = 0; i < plan.getPublished().size(); i++) {
            PublishedFigure figure = plan.getPublished().get(i);
            FigurePlace place = FigurePlace.of(figure, PlanPath.PLAN.at("published", i));
            whole.compare(figure, plan.getPublished(), place, found);
        }
        Set<String> keysListed = GroupFigures.keysListed(plan);
        for (int a = 0; a < plan.getAreas().size(); a++) {
            ImprovementArea area = plan.getAreas().get(a);
            PlanPath path = PlanPath.PLAN.at("areas", a);
            GroupFigures ofArea = whole.of(area);
            for (int i = 0; i < area.getPublished().size(); i++) {
                PublishedFigure figure = area.getPublished().get(i);
                FigurePlace place =
                        FigurePlace.of(figure, path.at("published", i)).in(InArea.of(area));
                ofArea.compareWithinArea(figure, area.getPublished(), place, found);
            }
            ofArea.compareUnlisted(keysListed, area, path, found);
        }
        compareGroups(plan, whole, found);
        Map<PartialDate, GroupFigures> byDate = new HashMap<>();
        byDate.put(asOf, whole);
        for (int p = 0; p < plan.getPublications().size(); p++) {
            compare(plan, p, rounding, byDate, found);
        }
        return new Reconciliation(List.copyOf(found), whole.actionsOfAreas(), whole.benefitsOfAreas());
    }

    /** Compares the figures of each group with its entries. */
    private static void compareGroups(Plan plan, GroupFigures whole, List<FigureFinding> found) {
        if (plan.getGroups().stream().allMatch(group -> group.getPublished().isEmpty())) {
            return;
        }
        EntriesOfGroups groups = new EntriesOfGroups(plan);
        for (int g = 0; g < plan.getGroups().size(); g++) {
            EntryGroup group = plan.getGroups().get(g);
            if (!group.getPublished().isEmpty()) {
                GroupFigures ofGroup = whole.of(group, groups);
                for (int i = 0; i < group.getPublished().size(); i++) {
                    PublishedFigure figure = group.getPublished().get(i);
                    PlanPath path = PlanPath.PLAN.at("groups", g).at("published", i);
                    FigurePlace place = FigurePlace.of(figure, path).in(InGroup.of(group));
                    ofGroup.compareWithinArea(figure, group.getPublished(), place, found);
                }
            }
        }
    }

    /**
     * Reconciles the figures of one publication with what the plan's entries give as of the date that they are about. A
     * percentage agrees if a named rounding gives it.
     *
     * @param plan the plan; as it stood when the publication came out, to see whether that was right then
     * @param publication the id of one of its publications
     * @return the findings: of the figures first published, then of each correction
     * @throws IllegalArgumentException if the plan has no publication with that id
     */
    public static Reconciliation ofPublication(Plan plan, String publication) {
        return ofPublication(plan, publication, Optional.empty());
    }

    /**
     * Reconciles the figures of one publication with what the plan's entries give as of the date that they are about.
     *
     * @param plan the plan; as it stood when the publication came out, to see whether that was right then
     * @param publication the id of one of its publications
     * @param rounding how the council rounds percentages; each is rounded to as many places as it is printed with, and no
     *     other rounding is tried
     * @return the findings: of the figures first published, then of each correction
     * @throws IllegalArgumentException if the plan has no publication with that id
     */
    public static Reconciliation ofPublication(Plan plan, String publication, Rounding rounding) {
        return ofPublication(plan, publication, Optional.of(rounding));
    }

    private static Reconciliation ofPublication(Plan plan, String publication, Optional<Rounding> rounding) {
        Publication found = plan.findPublication(publication)
                .orElseThrow(() -> new IllegalArgumentException("Plan "
                        + MessageText.of(plan.getId(), MessageText.MOST_QUOTED) + ": it has no publication "
                        + MessageText.quoted(publication) + "; it has ["
                        + MessageText.list(plan.getPublications().stream()
                                .map(Publication::getId)
                                .toList()) + "]"));
        List<FigureFinding> findings = new ArrayList<>();
        compare(plan, plan.getPublications().indexOf(found), rounding, new HashMap<>(), findings);
        return new Reconciliation(List.copyOf(findings), Optional.empty(), Optional.empty());
    }

    /** Compares the figures of a publication, and then those of each correction, with the entries as of their date. */
    private static void compare(
            Plan plan,
            int index,
            Optional<Rounding> rounding,
            Map<PartialDate, GroupFigures> byDate,
            List<FigureFinding> found) {
        Publication publication = plan.getPublications().get(index);
        PlanPath at = PlanPath.PLAN.at("publications", index);
        Supplier<GroupFigures> counted = () ->
                byDate.computeIfAbsent(publication.getDateOfFigures(), date -> GroupFigures.of(plan, date, rounding));
        compare(publication.getFigures(), InPublication.of(publication, Optional.empty()), at, counted, found);
        for (int c = 0; c < publication.getCorrections().size(); c++) {
            Correction correction = publication.getCorrections().get(c);
            InPublication paper = InPublication.of(publication, Optional.of(correction.getDate()));
            compare(correction.getFigures(), paper, at.at("corrections", c), counted, found);
        }
    }

    /** The areas' own figures are about another date, so that figures of a publication are compared with entries alone. */
    private static void compare(
            List<PublishedFigure> figures,
            InPublication paper,
            PlanPath path,
            Supplier<GroupFigures> counted,
            List<FigureFinding> found) {
        for (int i = 0; i < figures.size(); i++) {
            FigurePlace place =
                    FigurePlace.of(figures.get(i), path.at("figures", i)).in(paper);
            counted.get().compareWithinArea(figures.get(i), figures, place, found);
        }
    }

    /** {@return whether something that was published differs from what it is compared with} */
    public boolean hasDifferences() {
        return !figures(Verdict.DIFFERS).isEmpty();
    }

    /**
     * How many findings there are of each verdict, such as 45 that agree and 4 that differ.
     *
     * @return the numbers by verdict in the order of the constants, 0 where there is none; they add to all findings
     */
    public Map<Verdict, Long> verdicts() {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, (long) figures(verdict).size());
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * The findings of one verdict.
     *
     * @param verdict what is said of the figures
     * @return those findings in order
     */
    public List<FigureFinding> figures(Verdict verdict) {
        return figures.stream().filter(finding -> finding.verdict() == verdict).toList();
    }

    /**
     * The findings of one comparison.
     *
     * @param comparedWith what figures are compared with
     * @return those findings in order
     */
    public List<FigureFinding> figures(ComparedWith comparedWith) {
        return figures.stream()
                .filter(finding -> finding.comparedWith() == comparedWith)
                .toList();
    }

    /**
     * {@return a finding for each published number: those about the whole plan first, then area by area, group by group, and
     * publication by publication}
     */
    public List<FigureFinding> figures() {
        return figures;
    }

    /**
     * The areas' own published figures of actions, added up.
     *
     * @return the sum, or empty unless every area with actions has one, and for one publication; what a total has beyond its counts is not assessed
     */
    public Optional<StatusTally<ActionStatus>> actionsOfAreas() {
        return actionsOfAreas;
    }

    /**
     * The areas' own published figures of benefits, added up.
     *
     * @return the sum, or empty unless every area with benefits has one, and for one publication; what a total has beyond its counts is not
     *     assessed
     */
    public Optional<StatusTally<BenefitStatus>> benefitsOfAreas() {
        return benefitsOfAreas;
    }
}

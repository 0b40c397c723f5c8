package io.github.promisemodel.reconcile;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The published figures of a plan beside what its entries give as of a date.
 *
 * <pre>{@code
 * Reconciliation.of(plan, PartialDate.parse("2025-01")).figures().forEach(System.out::println);
 * // Actions complete: published 15 (48%), counted 8 to 15; not decided (Reflections)
 * }</pre>
 *
 * <p>Each number is held against the entries it is about; a figure about the whole plan against the areas' own figures
 * added up, where every area has one; a percentage against its count and against one hundred; and counts claimed together
 * are judged together. It reports, in a neutral voice; it never throws because people disagree, and never picks one of
 * several answers.
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
     * Reconciles a plan's published figures. A percentage agrees if a named rounding gives it, alone or in its table, and
     * the finding names each.
     *
     * @param plan the plan
     * @param asOf the date; a partial one counts from its last day
     * @return the findings
     */
    public static Reconciliation of(Plan plan, PartialDate asOf) {
        return of(plan, asOf, Optional.empty());
    }

    /**
     * Reconciles a plan's published figures.
     *
     * @param plan the plan
     * @param asOf the date; a partial one counts from its last day
     * @param rounding how the council rounds percentages; each is rounded to as many places as it is printed with, and no
     *     other rounding is tried
     * @return the findings
     */
    public static Reconciliation of(Plan plan, PartialDate asOf, Rounding rounding) {
        return of(plan, asOf, Optional.of(rounding));
    }

    private static Reconciliation of(Plan plan, PartialDate asOf, Optional<Rounding> rounding) {
        List<FigureFinding> found = new ArrayList<>();
        FiguresOfGroup whole = FiguresOfGroup.of(plan, asOf, rounding);
        for (int i = 0; i < plan.getPublished().size(); i++) {
            String where = "/published/" + i;
            PublishedFigure figure = plan.getPublished().get(i);
            whole.compare(figure, plan.getPublished(), "", where, found);
            whole.compareWithParts(figure, where, found);
        }
        Set<String> keysListed = FiguresOfGroup.keysListed(plan);
        for (int a = 0; a < plan.getAreas().size(); a++) {
            ImprovementArea area = plan.getAreas().get(a);
            String scope = area.getDisplayName() + ": ";
            FiguresOfGroup ofArea = whole.of(area);
            for (int i = 0; i < area.getPublished().size(); i++) {
                ofArea.compareWithinArea(
                        area.getPublished().get(i),
                        area.getPublished(),
                        scope,
                        "/areas/" + a + "/published/" + i,
                        found);
            }
            ofArea.compareUnlisted(keysListed, area, scope, "/areas/" + a, found);
        }
        return new Reconciliation(List.copyOf(found), whole.actionsOfAreas(), whole.benefitsOfAreas());
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
                .orElseThrow(() -> new IllegalArgumentException("Plan " + plan.getId() + ": it has no publication '"
                        + publication + "'; it has "
                        + plan.getPublications().stream()
                                .map(Publication::getId)
                                .toList()));
        String at = PlanPath.at("", "publications", plan.getPublications().indexOf(found));
        FiguresOfGroup whole = FiguresOfGroup.of(plan, found.getDateOfFigures(), rounding);
        List<FigureFinding> findings = new ArrayList<>();
        compare(found.getFigures(), "", at, whole, findings);
        for (int c = 0; c < found.getCorrections().size(); c++) {
            Correction correction = found.getCorrections().get(c);
            String scope = "Correction of " + correction.getDate() + ": ";
            compare(correction.getFigures(), scope, PlanPath.at(at, "corrections", c), whole, findings);
        }
        return new Reconciliation(List.copyOf(findings), whole.actionsOfAreas(), whole.benefitsOfAreas());
    }

    private static void compare(
            List<PublishedFigure> figures,
            String scope,
            String path,
            FiguresOfGroup whole,
            List<FigureFinding> findings) {
        for (int i = 0; i < figures.size(); i++) {
            whole.compare(figures.get(i), figures, scope, PlanPath.at(path, "figures", i), findings);
        }
    }

    /** {@return whether something that was published differs from what it is held against} */
    public boolean hasDifferences() {
        return figures.stream().anyMatch(finding -> finding.verdict() == Verdict.DIFFERS);
    }

    /**
     * The findings against one thing.
     *
     * @param against what figures are held against
     * @return those findings in order
     */
    public List<FigureFinding> figures(Against against) {
        return figures.stream().filter(finding -> finding.against() == against).toList();
    }

    /** {@return a finding for each published number: those about the whole plan first, then area by area} */
    public List<FigureFinding> figures() {
        return figures;
    }

    /**
     * The areas' own published figures of actions, added up.
     *
     * @return the sum, or empty unless every area with actions has one; what a total has beyond its counts is not assessed
     */
    public Optional<StatusTally<ActionStatus>> actionsOfAreas() {
        return actionsOfAreas;
    }

    /**
     * The areas' own published figures of benefits, added up.
     *
     * @return the sum, or empty unless every area with benefits has one; what a total has beyond its counts is not
     *     assessed
     */
    public Optional<StatusTally<BenefitStatus>> benefitsOfAreas() {
        return benefitsOfAreas;
    }
}

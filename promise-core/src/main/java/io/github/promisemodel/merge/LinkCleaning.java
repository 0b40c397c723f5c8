package io.github.promisemodel.merge;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.fields.LinkTarget;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan without the links that lead nowhere, such as those of actions to a benefit that was taken out.
 *
 * <pre>{@code
 * Plan edited = plan.without("4-b1");
 * LinkCleaning cleaning = LinkCleaning.of(edited, plan);
 * cleaning.removed(); // Action 4.1: it names the benefit '4-b1', and the plan has none with that id
 * cleaning.plan();    // the edited plan, in which Action 4.1 names it no more
 * }</pre>
 *
 * <p>Links of the plan's work are taken out:
 *
 * <ul>
 *   <li>of an action its benefits and what it needs, of a benefit what it contributes to, of an entry where it goes on;
 *   <li>the calls to action of an area, the entries of a group and of a sum of money, the measures of a set;
 *   <li>the areas and the entries of a risk or an engagement;
 *   <li>the links of an area, an entry or a measure to an entry of this plan;
 *   <li>the assessment or the observation that another supersedes.
 * </ul>
 *
 * <p>Kept is what was published or printed, as it was said, the document of a source, the measure that evidence is a number of, that
 * another is part of or that a test of change was judged by, the dimension of a breakdown and its categories, and related plans; such
 * links are in {@link #kept()}. A link into another plan is none of this plan's, and stays.
 *
 * @param plan the plan without the links that were taken out; nothing else differs
 * @param removed the findings about the links that were taken out, of the plan as it was, in its order
 * @param kept the findings about those that lead nowhere and were kept
 */
public record LinkCleaning(Plan plan, List<Finding> removed, List<Finding> kept) {

    /** The targets of links that say what was printed, that something is nothing without, or that are beyond the plan. */
    private static final Set<String> KEPT_TARGETS = Set.of(
            LinkTarget.DOCUMENT.name(),
            LinkTarget.MEASURE.name(),
            LinkTarget.DIMENSION.name(),
            LinkTarget.CATEGORY.name(),
            "RELATED_PLAN");

    /** The field whose links are of the plan's work although those of evidence to the same things are not. */
    private static final PlanPath.Step SETS = new PlanPath.Field("measureSets");

    /** The fields in which there is what was published, of whatever part of the plan. */
    private static final Set<PlanPath.Step> PUBLISHED =
            Set.of(new PlanPath.Field("published"), new PlanPath.Field("publications"));

    /**
     * Makes a cleaning, from copies of the lists.
     *
     * @param plan the plan without the links
     * @param removed the findings about the links that were taken out
     * @param kept the findings about those that were kept
     */
    public LinkCleaning {
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }

    /**
     * A plan without any link of its work that leads nowhere.
     *
     * @param plan the plan
     * @return the plan without them, and what they were
     */
    public static LinkCleaning of(Plan plan) {
        return of(plan, PlanCheck.of(plan).findings());
    }

    /**
     * An edited plan without the links that the edit left leading nowhere; those that led nowhere before stay.
     *
     * @param edited the edited plan
     * @param old the plan before the edit
     * @return the edited plan without them, and what they were
     */
    public static LinkCleaning of(Plan edited, Plan old) {
        return of(edited, PlanCheck.of(edited).newSince(old));
    }

    private static LinkCleaning of(Plan plan, List<Finding> findings) {
        Map<Boolean, List<Finding>> links = findings.stream()
                .filter(finding -> finding.code() == FindingCode.DANGLING_LINK)
                .collect(Collectors.partitioningBy(LinkCleaning::isOfWork));
        List<Finding> removed = links.getOrDefault(true, List.of());
        Plan cleaned = removed.isEmpty() ? plan : new LinkRemoval(removed).from(plan);
        return new LinkCleaning(cleaned, removed, links.getOrDefault(false, List.of()));
    }

    private static boolean isOfWork(Finding link) {
        return link.path().steps().contains(SETS)
                || !KEPT_TARGETS.contains(
                                String.valueOf(link.phrase().arguments().get("kind")))
                        && link.path().steps().stream().noneMatch(PUBLISHED::contains);
    }
}

package io.github.promisemodel.scotland;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a plan is lined up with the national frame: which national entries it takes up and by what, which it does not, and
 * which links name nothing.
 *
 * <pre>{@code
 * NationalFrame frame = NationalFrame.SCOTLAND;
 * NationalLinks links = NationalLinks.of(plan, frame, List.of(
 *         new NationalLink(LocalKind.AREA, "a4", frame.link("vision-3")),
 *         new NationalLink(LocalKind.AREA, "a4", frame.link("theme-education"))));
 * links.withoutLocal(NationalKind.VISION);   // the nine other vision statements
 * links.unknown();                           // none
 * }</pre>
 *
 * <p>A link is an {@link EntryLink} whose plan is the frame's id, such as {@code EntryLink.of("scotland", "vision-3")}. Two
 * kinds count: those given beside the plan, one thing of the plan to as many national entries as it answers; and those that
 * stand in the plan: where an action or a benefit is carried on or superseded ({@code disposition}, {@code to}), and the
 * {@code links} of a measure. Links there that name another plan, or an entry of the same plan, are none of the frame's and are passed over. That a call to action
 * and an area share a foundation links nothing: only what somebody has said does.
 */
public final class NationalLinks {

    private final Plan plan;
    private final NationalFrame frame;
    private final List<LocalEntry> locals;
    private final List<NationalLink> linked;
    private final List<NationalLink> unknown;
    /** The local entries of each national entry by its id, in the order they are linked. */
    private final Map<String, Set<LocalEntry>> localsOf = new HashMap<>();

    private NationalLinks(Plan plan, NationalFrame frame, List<NationalLink> links) {
        this.plan = plan;
        this.frame = frame;
        this.locals = LocalEntries.of(plan);
        Map<LocalKind, Map<String, LocalEntry>> byId = new HashMap<>();
        locals.forEach(local ->
                byId.computeIfAbsent(local.kind(), kind -> new HashMap<>()).putIfAbsent(local.id(), local));
        Map<String, NationalEntry> nationals = new HashMap<>();
        frame.entries().forEach(national -> nationals.put(national.id(), national));
        List<NationalLink> named = new ArrayList<>();
        List<NationalLink> others = new ArrayList<>();
        for (NationalLink link : links) {
            Optional<LocalEntry> local =
                    Optional.ofNullable(byId.getOrDefault(link.kind(), Map.of()).get(link.id()));
            Optional<NationalEntry> national =
                    isOfFrame(link.to()) ? link.to().getEntry().map(nationals::get) : Optional.empty();
            if (local.isPresent() && national.isPresent()) {
                named.add(link);
                localsOf.computeIfAbsent(national.get().id(), id -> new LinkedHashSet<>())
                        .add(local.get());
            } else {
                others.add(link);
            }
        }
        this.linked = List.copyOf(named);
        this.unknown = List.copyOf(others);
    }

    /**
     * How a plan is lined up by the links in it.
     *
     * @param plan the plan
     * @param frame the national frame
     * @return the answer
     */
    public static NationalLinks of(Plan plan, NationalFrame frame) {
        return of(plan, frame, List.of());
    }

    /**
     * How a plan is lined up by the links in it and by further ones.
     *
     * @param plan the plan
     * @param frame the national frame
     * @param links the links that are not in the plan, in any order
     * @return the answer
     */
    public static NationalLinks of(Plan plan, NationalFrame frame, List<NationalLink> links) {
        Objects.requireNonNull(frame, "frame");
        List<NationalLink> all = new ArrayList<>(standing(plan, frame));
        all.addAll(links);
        return new NationalLinks(plan, frame, all);
    }

    private static List<NationalLink> standing(Plan plan, NationalFrame frame) {
        List<NationalLink> links = new ArrayList<>();
        for (ImprovementArea area : plan.getAreas()) {
            Stream.<Entry<?>>concat(area.getActions().stream(), area.getBenefits().stream())
                    .forEach(entry -> {
                        LocalKind kind = entry instanceof Action ? LocalKind.ACTION : LocalKind.BENEFIT;
                        entry.getDisposition().stream()
                                .flatMap(disposition -> disposition.getTo().stream())
                                .filter(to ->
                                        to.getPlan().filter(frame.id()::equals).isPresent())
                                .forEach(to -> links.add(new NationalLink(kind, entry.getId(), to)));
                    });
        }
        for (PlacedMeasure placed : PlacedMeasure.of(plan)) {
            placed.measure().getLinks().stream()
                    .filter(to -> to.getPlan().filter(frame.id()::equals).isPresent())
                    .forEach(to -> links.add(
                            new NationalLink(LocalKind.MEASURE, placed.measure().getId(), to)));
        }
        return links;
    }

    private boolean isOfFrame(EntryLink link) {
        return link.getPlan().filter(frame.id()::equals).isPresent();
    }

    // ------------------------------------------------------------------------

    /** {@return the plan} */
    public Plan plan() {
        return plan;
    }

    /** {@return the national frame} */
    public NationalFrame frame() {
        return frame;
    }

    /** {@return the links whose both ends are there: those standing in the plan, then the further ones as given} */
    public List<NationalLink> linked() {
        return linked;
    }

    /**
     * {@return the links that name nothing: no such thing in the plan, another frame or plan, the frame alone, or no such
     * entry in it; those standing in the plan, then the further ones as given}
     */
    public List<NationalLink> unknown() {
        return unknown;
    }

    /** {@return every national entry with what is linked to it, in the order of the frame} */
    public List<LinkedEntry> entries() {
        return frame.entries().stream().map(this::linkedEntry).toList();
    }

    private LinkedEntry linkedEntry(NationalEntry national) {
        Set<LocalEntry> found = localsOf.getOrDefault(national.id(), Set.of());
        return new LinkedEntry(national, locals.stream().filter(found::contains).toList());
    }

    /**
     * The national entries of one kind that nothing of the plan is linked to.
     *
     * @param kind the kind
     * @return those entries in the order of the frame; a council may have good reason for each
     */
    public List<NationalEntry> withoutLocal(NationalKind kind) {
        return frame.entries(kind).stream()
                .filter(national -> !localsOf.containsKey(national.id()))
                .toList();
    }

    /**
     * What of the plan is linked to no national entry.
     *
     * @param kind the kind
     * @return those of the kind in plan order
     */
    public List<LocalEntry> withoutNational(LocalKind kind) {
        return locals.stream()
                .filter(local -> local.kind() == kind)
                .filter(local -> localsOf.values().stream().noneMatch(found -> found.contains(local)))
                .toList();
    }

    /**
     * What one thing of the plan is linked to.
     *
     * @param kind what it is
     * @param id its id in the plan
     * @return the national entries in the order of the frame, each once; none if it has no link, or is absent
     */
    public List<NationalEntry> nationalOf(LocalKind kind, String id) {
        return frame.entries().stream()
                .filter(national -> localsOf.getOrDefault(national.id(), Set.of()).stream()
                        .anyMatch(local -> local.kind() == kind && local.id().equals(id)))
                .toList();
    }
}

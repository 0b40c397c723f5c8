package io.github.promisemodel.scotland;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.status.Disposition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

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
 * kinds count: those given beside the plan, one thing of the plan to as many national entries as it answers; and those in the
 * plan: the {@code links} of areas, actions, benefits and measures, what a benefit contributes to ({@code contributesTo}), and where
 * an action or a benefit is carried on or superseded ({@code disposition}, {@code to}). Rights are cited in the same way. Links
 * there that name another plan, or an entry of the same plan, are none of the frame's and are passed over. That a call to action
 * and an area share a foundation links nothing: only what somebody has said does. It is linear in the plan and its links.
 */
public final class NationalLinks {

    private final Plan plan;
    private final NationalFrame frame;
    private final List<LocalEntry> locals;
    private final List<NationalLink> linked;
    private final List<NationalLink> unknown;
    /** The first local entry of each kind and id, by its place among the local entries. */
    private final Map<LocalKind, Map<String, Integer>> places = new EnumMap<>(LocalKind.class);
    /** The places of the local entries of each national entry, by its id. */
    private final Map<String, SortedSet<Integer>> localsOf = new HashMap<>();
    /** The places in the frame of the national entries of each local one, by its place. */
    private final Map<Integer, SortedSet<Integer>> nationalsOf = new HashMap<>();

    private NationalLinks(Plan plan, NationalFrame frame, List<NationalLink> links) {
        this.plan = plan;
        this.frame = frame;
        this.locals = LocalEntries.of(plan);
        for (int i = 0; i < locals.size(); i++) {
            places.computeIfAbsent(locals.get(i).kind(), kind -> new HashMap<>())
                    .putIfAbsent(locals.get(i).id(), i);
        }
        Map<String, Integer> nationals = new HashMap<>();
        for (int i = 0; i < frame.entries().size(); i++) {
            nationals.put(frame.entries().get(i).id(), i);
        }
        List<NationalLink> named = new ArrayList<>();
        List<NationalLink> others = new ArrayList<>();
        for (NationalLink link : links) {
            Optional<Integer> local = findPlace(link.kind(), link.id());
            Optional<String> id = isOf(frame, link.to()) ? link.to().getEntry() : Optional.empty();
            Optional<Integer> national = id.map(nationals::get);
            if (local.isPresent() && national.isPresent()) {
                named.add(link);
                localsOf.computeIfAbsent(id.get(), each -> new TreeSet<>()).add(local.get());
                nationalsOf
                        .computeIfAbsent(local.get(), each -> new TreeSet<>())
                        .add(national.get());
            } else {
                others.add(link);
            }
        }
        this.linked = List.copyOf(named);
        this.unknown = List.copyOf(others);
    }

    private Optional<Integer> findPlace(LocalKind kind, String id) {
        return Optional.ofNullable(places.getOrDefault(kind, Map.of()).get(id));
    }

    private static boolean isOf(NationalFrame frame, EntryLink link) {
        return link.getPlan().filter(frame.id()::equals).isPresent();
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
            add(links, frame, LocalKind.AREA, area.getId(), area.getLinks());
            for (Action action : area.getActions()) {
                add(links, frame, LocalKind.ACTION, action.getId(), carriedTo(action));
                add(links, frame, LocalKind.ACTION, action.getId(), action.getLinks());
            }
            for (Benefit benefit : area.getBenefits()) {
                add(links, frame, LocalKind.BENEFIT, benefit.getId(), carriedTo(benefit));
                add(links, frame, LocalKind.BENEFIT, benefit.getId(), benefit.getContributesTo());
                add(links, frame, LocalKind.BENEFIT, benefit.getId(), benefit.getLinks());
            }
        }
        for (PlacedMeasure placed : PlacedMeasure.of(plan)) {
            Measure measure = placed.measure();
            add(links, frame, LocalKind.MEASURE, measure.getId(), measure.getLinks());
        }
        return links;
    }

    private static List<EntryLink> carriedTo(Entry<?> entry) {
        return entry.getDisposition().map(Disposition::getTo).orElse(List.of());
    }

    private static void add(
            List<NationalLink> links, NationalFrame frame, LocalKind kind, String id, List<EntryLink> to) {
        to.stream().filter(link -> isOf(frame, link)).forEach(link -> links.add(new NationalLink(kind, id, link)));
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
        return new LinkedEntry(
                national,
                localsOf.getOrDefault(national.id(), Collections.emptySortedSet()).stream()
                        .map(locals::get)
                        .toList());
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
        return IntStream.range(0, locals.size())
                .filter(place -> locals.get(place).kind() == kind)
                .filter(place -> !nationalsOf.containsKey(place))
                .mapToObj(locals::get)
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
        return findPlace(kind, id).map(nationalsOf::get).stream()
                .flatMap(Collection::stream)
                .map(frame.entries()::get)
                .toList();
    }
}

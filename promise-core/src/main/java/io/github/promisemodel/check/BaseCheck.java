package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.fields.MeantNames;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.PublishedFields;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What published figures are of, where that names a status or entries which cannot be among what is counted, is no base for it, or
 * says something that plays no part. A group or an entry that the plan does not list is a link to nothing.
 */
final class BaseCheck implements EntityCheck {

    /** The most entries that a message names. */
    private static final int MOST_NAMED = 5;

    /** The bases of what has neither a status nor a disposition. */
    private static final Set<BaseKind> OF_WHATEVER = Set.of(BaseKind.CURRENT, BaseKind.EVERY);

    private final Plan plan;
    private final Findings found;
    private final Map<FigureSubject, MeantNames> meant = new HashMap<>();
    private final Map<String, EntryGroup> groups = new HashMap<>();

    BaseCheck(Plan plan, Findings found) {
        this.plan = plan;
        this.found = found;
        plan.getGroups().forEach(group -> groups.putIfAbsent(group.getId(), group));
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(
                PublishedFields.PUBLISHED_FIGURE,
                placed -> placed.entity().getBase().ifPresent(base -> base(base, placed)));
    }

    private void base(FigureBase base, PlacedEntity<PublishedFigure> placed) {
        FigureSubject of = placed.entity().getOf();
        PlanPath path = placed.path().at("base");
        unused(base, of, path);
        if (placed.entity().getPopulation() == Population.FIRST_SET) {
            add(FindingCode.BASE_DOES_NOT_FIT, path, "FIRST_SET", of);
        }
        if (scale(of).isEmpty()) {
            subject(base, of, path);
            return;
        }
        switch (base.getKind()) {
            case STATUS -> statuses(base, of, path);
            case ENTRIES -> entries(base, of, path);
            case GROUP -> group(base, placed, path);
            default -> {
                // those in the plan, every one, those assessed and those of a disposition there are of actions and
                // benefits alike
            }
        }
    }

    private void add(FindingCode code, PlanPath path, String kind, FigureSubject of, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("kind", kind, "of", of));
        all.addAll(List.of(arguments));
        found.add(code, path, null, all.toArray());
    }

    /** The statuses that what is counted may have. */
    private static List<? extends Enum<?>> scale(FigureSubject of) {
        return switch (of) {
            case ACTIONS -> List.of(ActionStatus.values());
            case BENEFITS -> List.of(BenefitStatus.values());
            case AREAS, MEASURES, CALLS_TO_ACTION -> List.of();
        };
    }

    // ------------------------------------------------------------------------

    /** The fields that another kind of base needs. */
    private void unused(FigureBase base, FigureSubject of, PlanPath path) {
        List<Phrase> unused = Stream.of(
                        name(
                                "status",
                                base.getKind() != BaseKind.STATUS
                                        && !base.getStatus().isEmpty()),
                        name(
                                "disposition",
                                base.getKind() != BaseKind.DISPOSITION
                                        && base.getDisposition().isPresent()),
                        name(
                                "id",
                                base.getKind() != BaseKind.GROUP && base.getId().isPresent()),
                        name(
                                "entries",
                                base.getKind() != BaseKind.ENTRIES
                                        && !base.getEntries().isEmpty()))
                .flatMap(Optional::stream)
                .map(Phrase::ofField)
                .toList();
        if (!unused.isEmpty()) {
            add(FindingCode.BASE_DOES_NOT_FIT, path, "UNUSED", of, "base", base.getKind(), "fields", unused);
        }
    }

    private static Optional<String> name(String field, boolean isUnused) {
        return isUnused ? Optional.of(field) : Optional.empty();
    }

    /** Areas and calls to action have neither statuses nor dispositions, and belong to no group. */
    private void subject(FigureBase base, FigureSubject of, PlanPath path) {
        if (!OF_WHATEVER.contains(base.getKind())) {
            add(FindingCode.BASE_DOES_NOT_FIT, path.at("kind"), "SUBJECT", of, "base", base.getKind());
        }
    }

    private void statuses(FigureBase base, FigureSubject of, PlanPath path) {
        List<? extends Enum<?>> scale = scale(of);
        for (int i = 0; i < base.getStatus().size(); i++) {
            String status = base.getStatus().get(i);
            if (scale.stream().noneMatch(known -> known.name().equals(status))) {
                List<Object> arguments = new ArrayList<>(List.of("status", status, "scale", scale));
                other(of)
                        .filter(other -> scale(other).stream()
                                .anyMatch(known -> known.name().equals(status)))
                        .ifPresent(other -> arguments.addAll(List.of("other", other)));
                meant(of)
                        .find(status)
                        .flatMap(name -> scale.stream()
                                .filter(known -> known.name().equals(name))
                                .findFirst())
                        .ifPresent(known -> arguments.addAll(List.of("meant", known)));
                add(FindingCode.UNKNOWN_STATUS, path.at("status", i), "BASE", of, arguments.toArray());
            }
        }
    }

    /** What else has statuses. */
    private static Optional<FigureSubject> other(FigureSubject of) {
        return Stream.of(FigureSubject.ACTIONS, FigureSubject.BENEFITS)
                .filter(subject -> subject != of)
                .findFirst();
    }

    private MeantNames meant(FigureSubject of) {
        return meant.computeIfAbsent(of, subject -> {
            MeantNames names = new MeantNames();
            scale(subject).forEach(status -> names.add(status.name(), status.name()));
            return names;
        });
    }

    /** Benefits in a base of actions, and actions in a base of benefits; and of what is counted, what is listed twice. */
    private void entries(FigureBase base, FigureSubject of, PlanPath path) {
        Set<String> listed = new LinkedHashSet<>();
        Set<String> again = new LinkedHashSet<>();
        for (String id : base.getEntries()) {
            if (!listed.add(id)) {
                again.add(id);
            }
        }
        boolean isOfActions = of == FigureSubject.ACTIONS;
        entries("OTHER_ENTRIES", listed, entry -> entry instanceof Benefit == isOfActions, of, path);
        entries("REPEATED", again, entry -> entry instanceof Benefit != isOfActions, of, path);
    }

    private void entries(String kind, Set<String> ids, Predicate<Entry<?>> isFound, FigureSubject of, PlanPath path) {
        List<Phrase> named = ids.stream()
                .<Entry<?>>flatMap(id -> plan.find(id).stream())
                .filter(isFound)
                .<Phrase>map(found::name)
                .toList();
        if (!named.isEmpty()) {
            List<Object> arguments = new ArrayList<>(
                    List.of("entries", named.stream().limit(MOST_NAMED).toList()));
            if (named.size() > MOST_NAMED) {
                arguments.addAll(List.of("more", named.size() - MOST_NAMED));
            }
            add(FindingCode.BASE_DOES_NOT_FIT, path.at("entries"), kind, of, arguments.toArray());
        }
    }

    /** Another group than the one under which the figure is printed. */
    private void group(FigureBase base, PlacedEntity<PublishedFigure> placed, PlanPath path) {
        Optional<EntryGroup> named = base.getId().map(groups::get);
        placed.parent()
                .filter(parent -> parent.entity() instanceof EntryGroup printed
                        && named.filter(group -> !group.getId().equals(printed.getId()))
                                .isPresent())
                .ifPresent(parent -> add(
                        FindingCode.BASE_DOES_NOT_FIT,
                        path.at("id"),
                        "OTHER_GROUP",
                        placed.entity().getOf(),
                        "under",
                        parent.phrase(),
                        "group",
                        named.orElseThrow().phrase()));
    }
}

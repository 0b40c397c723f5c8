package io.github.promisemodel.ledger;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.EntryDisposition;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the printed carry-forward lists of a plan, those of each area and then those of the whole. */
final class CarryForwardLists {

    private static final List<FigureSubject> LISTED = List.of(FigureSubject.ACTIONS, FigureSubject.BENEFITS);

    private final Plan plan;
    private final List<CarryForwardList> lists = new ArrayList<>();

    /** Made when a list is first read. */
    private final Map<FigureSubject, Map<String, Entry<?>>> entries = new EnumMap<>(FigureSubject.class);

    private CarryForwardLists(Plan plan) {
        this.plan = plan;
    }

    static List<CarryForwardList> of(Plan plan) {
        CarryForwardLists lists = new CarryForwardLists(plan);
        for (int i = 0; i < plan.getAreas().size(); i++) {
            ImprovementArea area = plan.getAreas().get(i);
            lists.read(Optional.of(area), List.of(area), area.getPublished(), PlanPath.PLAN.at("areas", i));
        }
        lists.read(Optional.empty(), plan.getAreas(), plan.getPublished(), PlanPath.PLAN);
        return lists.lists;
    }

    private void read(
            Optional<ImprovementArea> area,
            List<ImprovementArea> within,
            List<PublishedFigure> figures,
            PlanPath path) {
        for (FigureSubject subject : LISTED) {
            List<PlanPath> where = new ArrayList<>();
            Set<String> listed = new LinkedHashSet<>();
            for (int i = 0; i < figures.size(); i++) {
                PublishedFigure figure = figures.get(i);
                if (figure.getOf() == subject && isCarryForward(figure)) {
                    where.add(path.at("published", i));
                    listed.addAll(figure.getEntries());
                }
            }
            if (!where.isEmpty()) {
                lists.add(compare(subject, area, within, where, listed));
            }
        }
    }

    private CarryForwardList compare(
            FigureSubject subject,
            Optional<ImprovementArea> area,
            List<ImprovementArea> within,
            List<PlanPath> where,
            Set<String> listed) {
        List<Entry<?>> carried = new ArrayList<>();
        List<Entry<?>> notCarried = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String id : listed) {
            Entry<?> entry = byId(subject).get(id);
            if (entry == null) {
                unknown.add(id);
            } else if (isCarried(entry)) {
                carried.add(entry);
            } else {
                notCarried.add(entry);
            }
        }
        List<Entry<?>> leftOut = new ArrayList<>(entriesOf(subject, within));
        leftOut.removeIf(entry -> !isCarried(entry) || listed.contains(entry.getId()));
        return new CarryForwardList(subject, area, where, carried, notCarried, leftOut, unknown);
    }

    /** The entries of the plan by id; of several with one id the first. */
    private Map<String, Entry<?>> byId(FigureSubject subject) {
        return entries.computeIfAbsent(subject, each -> {
            Map<String, Entry<?>> byId = new HashMap<>();
            entriesOf(each, plan.getAreas()).forEach(entry -> byId.putIfAbsent(entry.getId(), entry));
            return byId;
        });
    }

    private static List<Entry<?>> entriesOf(FigureSubject subject, List<ImprovementArea> areas) {
        List<Entry<?>> entries = new ArrayList<>();
        for (ImprovementArea area : areas) {
            entries.addAll(subject == FigureSubject.ACTIONS ? area.getActions() : area.getBenefits());
        }
        return entries;
    }

    private static boolean isCarryForward(PublishedFigure figure) {
        return !figure.getEntries().isEmpty()
                && figure.getListedAs().equals(Optional.of(DispositionKind.CARRIED_FORWARD.name()));
    }

    private boolean isCarried(Entry<?> entry) {
        return EntryDisposition.inTheEnd(entry, plan.getStatusScheme())
                .map(Disposition::getKind)
                .equals(Optional.of(DispositionKind.CARRIED_FORWARD));
    }
}

package io.github.promisemodel.statedmodel;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.StatusScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Plans with one part left out of a plan, so that what goes wrong can be shown of as small a plan as possible. */
final class SmallerPlans {

    private SmallerPlans() {}

    /** A plan of which no part can be left out without something ceasing to be so. */
    static DrawnPlan smallest(DrawnPlan drawn, Predicate<DrawnPlan> isSo) {
        DrawnPlan smallest = drawn;
        boolean found = true;
        while (found) {
            DrawnPlan from = smallest;
            Optional<DrawnPlan> smaller = Stream.concat(
                            plans(from.plan()).stream().map(plan -> new DrawnPlan(plan, from.next(), from.asOf())),
                            plans(from.next()).stream().map(next -> new DrawnPlan(from.plan(), next, from.asOf())))
                    .filter(isSo)
                    .findFirst();
            found = smaller.isPresent();
            smallest = smaller.orElse(from);
        }
        return smallest;
    }

    private static List<Plan> plans(Plan plan) {
        List<Plan> smaller = new ArrayList<>();
        without(plan.getAreas())
                .forEach(areas -> smaller.add(plan.toBuilder().areas(areas).build()));
        without(plan.getPublications())
                .forEach(papers ->
                        smaller.add(plan.toBuilder().publications(papers).build()));
        without(plan.getGroups())
                .forEach(groups -> smaller.add(plan.toBuilder().groups(groups).build()));
        without(List.copyOf(plan.getRecords()))
                .forEach(
                        records -> smaller.add(plan.toBuilder().records(records).build()));
        if (!plan.getStatusScheme().isEmpty()) {
            smaller.add(plan.toBuilder().statusScheme(StatusScheme.empty()).build());
            StatusScheme scheme = plan.getStatusScheme();
            without(scheme.getActions())
                    .forEach(words -> smaller.add(plan.toBuilder()
                            .statusScheme(scheme.toBuilder().actions(words).build())
                            .build()));
            without(scheme.getBenefits())
                    .forEach(words -> smaller.add(plan.toBuilder()
                            .statusScheme(scheme.toBuilder().benefits(words).build())
                            .build()));
        }
        changed(plan.getGroups(), group -> {
                    List<io.github.promisemodel.plan.EntryGroup> groups = new ArrayList<>();
                    without(group.getEntries())
                            .forEach(ids ->
                                    groups.add(group.toBuilder().entries(ids).build()));
                    figures(group.getPublished())
                            .forEach(each ->
                                    groups.add(group.toBuilder().published(each).build()));
                    return groups;
                })
                .forEach(groups -> smaller.add(plan.toBuilder().groups(groups).build()));
        figures(plan.getPublished())
                .forEach(each -> smaller.add(plan.toBuilder().published(each).build()));
        changed(plan.getAreas(), SmallerPlans::areas)
                .forEach(areas -> smaller.add(plan.toBuilder().areas(areas).build()));
        changed(
                        plan.getPublications(),
                        paper -> figures(paper.getFigures()).stream()
                                .map(figures ->
                                        paper.toBuilder().figures(figures).build())
                                .toList())
                .forEach(papers ->
                        smaller.add(plan.toBuilder().publications(papers).build()));
        return smaller;
    }

    private static List<ImprovementArea> areas(ImprovementArea area) {
        List<ImprovementArea> smaller = new ArrayList<>();
        without(area.getActions())
                .forEach(each -> smaller.add(area.toBuilder().actions(each).build()));
        without(area.getBenefits())
                .forEach(each -> smaller.add(area.toBuilder().benefits(each).build()));
        without(List.copyOf(area.getFoundations()))
                .forEach(each -> smaller.add(area.toBuilder().foundations(each).build()));
        figures(area.getPublished())
                .forEach(each -> smaller.add(area.toBuilder().published(each).build()));
        changed(area.getActions(), SmallerPlans::actions)
                .forEach(each -> smaller.add(area.toBuilder().actions(each).build()));
        changed(area.getBenefits(), SmallerPlans::benefits)
                .forEach(each -> smaller.add(area.toBuilder().benefits(each).build()));
        return smaller;
    }

    private static List<Action> actions(Action action) {
        List<Action> smaller = new ArrayList<>();
        assessments(action.getAssessments())
                .forEach(
                        each -> smaller.add(action.toBuilder().assessments(each).build()));
        dispositions(action.getDisposition())
                .forEach(
                        each -> smaller.add(action.toBuilder().disposition(each).build()));
        without(action.getDueExtensions())
                .forEach(each ->
                        smaller.add(action.toBuilder().dueExtensions(each).build()));
        smaller.add(action.toBuilder().added(Optional.empty()).build());
        smaller.add(action.toBuilder().due(Optional.empty()).build());
        smaller.add(action.toBuilder().contextual(false).build());
        smaller.removeIf(action::equals);
        return smaller;
    }

    private static List<Benefit> benefits(Benefit benefit) {
        List<Benefit> smaller = new ArrayList<>();
        assessments(benefit.getAssessments())
                .forEach(each ->
                        smaller.add(benefit.toBuilder().assessments(each).build()));
        dispositions(benefit.getDisposition())
                .forEach(each ->
                        smaller.add(benefit.toBuilder().disposition(each).build()));
        smaller.add(benefit.toBuilder().added(Optional.empty()).build());
        smaller.add(benefit.toBuilder().contextual(false).build());
        smaller.removeIf(benefit::equals);
        return smaller;
    }

    private static <S extends Enum<S>> List<List<Assessment<S>>> assessments(List<Assessment<S>> assessments) {
        List<List<Assessment<S>>> smaller = new ArrayList<>(without(assessments));
        smaller.addAll(changed(assessments, each -> {
            List<Assessment<S>> less = new ArrayList<>();
            less.add(each.toBuilder().id(Optional.empty()).build());
            less.add(each.toBuilder().supersedes(Optional.empty()).build());
            less.add(each.toBuilder().recordedAt(Optional.empty()).build());
            less.add(each.toBuilder().asPrinted(Optional.empty()).build());
            less.add(each.toBuilder().reason(Optional.empty()).build());
            without(each.getReviews())
                    .forEach(reviews ->
                            less.add(each.toBuilder().reviews(reviews).build()));
            less.removeIf(each::equals);
            return less;
        }));
        return smaller;
    }

    private static List<Optional<Disposition>> dispositions(Optional<Disposition> disposition) {
        List<Optional<Disposition>> smaller = new ArrayList<>();
        disposition.ifPresent(each -> {
            smaller.add(Optional.empty());
            smaller.add(Optional.of(each.toBuilder().date(Optional.empty()).build()));
            without(each.getTo())
                    .forEach(to ->
                            smaller.add(Optional.of(each.toBuilder().to(to).build())));
        });
        return smaller;
    }

    private static List<List<PublishedFigure>> figures(List<PublishedFigure> figures) {
        List<List<PublishedFigure>> smaller = new ArrayList<>(without(figures));
        smaller.addAll(changed(figures, each -> {
            List<PublishedFigure> less = new ArrayList<>();
            without(each.getCounts())
                    .forEach(counts -> less.add(each.toBuilder().counts(counts).build()));
            without(each.getPercentages())
                    .forEach(percentages ->
                            less.add(each.toBuilder().percentages(percentages).build()));
            without(each.getOpen())
                    .forEach(open -> less.add(each.toBuilder().open(open).build()));
            less.add(each.toBuilder().total(Optional.empty()).build());
            less.add(each.toBuilder().combined(Optional.empty()).build());
            each.getCombined().ifPresent(combined -> {
                less.add(each.toBuilder()
                        .combined(combined.toBuilder().count(Optional.empty()).build())
                        .build());
                less.add(each.toBuilder()
                        .combined(combined.toBuilder()
                                .percentage(Optional.empty())
                                .build())
                        .build());
            });
            less.add(each.toBuilder().base(Optional.empty()).build());
            less.removeIf(each::equals);
            return less;
        }));
        return smaller;
    }

    /** The lists with one left out. */
    private static <T> List<List<T>> without(List<T> all) {
        List<List<T>> smaller = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<T> left = new ArrayList<>(all);
            left.remove(i);
            smaller.add(left);
        }
        return smaller;
    }

    private static <V> List<Map<String, V>> without(Map<String, V> all) {
        List<Map<String, V>> smaller = new ArrayList<>();
        for (String key : all.keySet()) {
            Map<String, V> left = new LinkedHashMap<>(all);
            left.remove(key);
            smaller.add(left);
        }
        return smaller;
    }

    /** The lists with one that is smaller in the place of one. */
    private static <T> List<List<T>> changed(List<T> all, Function<T, List<T>> smallerOnes) {
        List<List<T>> smaller = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (T each : smallerOnes.apply(all.get(i))) {
                List<T> with = new ArrayList<>(all);
                with.set(i, each);
                smaller.add(with);
            }
        }
        return smaller;
    }
}

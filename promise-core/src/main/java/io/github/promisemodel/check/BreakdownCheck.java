package io.github.promisemodel.check;

import io.github.promisemodel.fields.MeasureFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Category;
import io.github.promisemodel.measure.Dimension;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Dimensions and categories that a measure is broken down by twice, and parts that do not add up to the whole.
 *
 * <p>Where a category of the dimension has no number, or the dimension is not declared, the parts may be less than the whole.
 */
final class BreakdownCheck implements EntityCheck {

    private final Findings found;

    /** The categories of each dimension. */
    private final Map<String, Set<String>> declared = new HashMap<>();

    BreakdownCheck(Plan plan, Findings found) {
        this.found = found;
        for (Dimension dimension : plan.getDimensions()) {
            Set<String> categories = declared.computeIfAbsent(dimension.getId(), none -> new HashSet<>());
            dimension.getCategories().stream().map(Category::getId).forEach(categories::add);
        }
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(MeasureFields.MEASURE, this::measure);
    }

    private void measure(PlacedEntity<Measure> placed) {
        Measure measure = placed.entity();
        if (measure.getBreakdowns().isEmpty()) {
            return;
        }
        DatedCounts whole = DatedCounts.of(MeasureSeries.whole(placed));
        Set<String> dimensions = new HashSet<>();
        for (int i = 0; i < measure.getBreakdowns().size(); i++) {
            Breakdown breakdown = measure.getBreakdowns().get(i);
            PlanPath path = placed.path().at("breakdowns", i);
            if (!dimensions.add(breakdown.getDimension())) {
                found.addOf(
                        placed,
                        FindingCode.BROKEN_DOWN_TWICE,
                        path,
                        "kind",
                        "DIMENSION",
                        "dimension",
                        breakdown.getDimension());
            }
            if (areOfDifferentCategories(placed, breakdown, path) && !breakdown.isOverlapping()) {
                sums(placed, i, whole, path);
            }
        }
    }

    private boolean areOfDifferentCategories(PlacedEntity<Measure> placed, Breakdown breakdown, PlanPath path) {
        Set<String> categories = new HashSet<>();
        List<BreakdownPart> parts = breakdown.getParts();
        for (int i = 0; i < parts.size(); i++) {
            if (!categories.add(parts.get(i).getCategory())) {
                found.addOf(
                        placed,
                        FindingCode.BROKEN_DOWN_TWICE,
                        path.at("parts", i),
                        "kind",
                        "CATEGORY",
                        "dimension",
                        breakdown.getDimension(),
                        "category",
                        parts.get(i).getCategory());
            }
        }
        return categories.size() == parts.size();
    }

    /** What the parts of one time add to. */
    private record Sum(BigDecimal number, Set<String> categories) {

        Sum plus(Sum other) {
            categories.addAll(other.categories);
            return new Sum(number.add(other.number), categories);
        }
    }

    private void sums(PlacedEntity<Measure> placed, int index, DatedCounts whole, PlanPath path) {
        Breakdown breakdown = placed.entity().getBreakdowns().get(index);
        Map<DatedCounts.Time, Sum> sums = new HashMap<>();
        Set<DatedCounts.Time> undecided = new HashSet<>();
        List<MeasureSeries> parts = MeasureSeries.parts(placed, index);
        for (int i = 0; i < parts.size(); i++) {
            String category = breakdown.getParts().get(i).getCategory();
            DatedCounts counts = DatedCounts.of(parts.get(i));
            undecided.addAll(counts.several());
            counts.numbers()
                    .forEach((time, number) ->
                            sums.merge(time, new Sum(number, new HashSet<>(Set.of(category))), Sum::plus));
        }
        Optional<Set<String>> categories = Optional.ofNullable(declared.get(breakdown.getDimension()));
        whole.numbers().forEach((time, number) -> {
            Sum sum = sums.get(time);
            if (sum != null && !undecided.contains(time)) {
                int order = sum.number().compareTo(number);
                boolean isComplete =
                        categories.filter(sum.categories()::containsAll).isPresent();
                if (order > 0 || order < 0 && isComplete) {
                    add(placed, breakdown, order > 0 ? "ABOVE" : "BELOW", path, time, sum.number(), number);
                }
            }
        });
    }

    private void add(
            PlacedEntity<Measure> placed,
            Breakdown breakdown,
            String kind,
            PlanPath path,
            DatedCounts.Time time,
            BigDecimal sum,
            BigDecimal whole) {
        // Small counts of people are not repeated where they may be published.
        boolean isSaid = !placed.entity().isCountOfPeople();
        found.addOf(
                placed,
                FindingCode.PARTS_DO_NOT_ADD_UP,
                path,
                "kind",
                kind,
                "dimension",
                breakdown.getDimension(),
                "date",
                time.inWords(),
                "sum",
                isSaid ? sum : null,
                "whole",
                isSaid ? whole : null);
    }
}

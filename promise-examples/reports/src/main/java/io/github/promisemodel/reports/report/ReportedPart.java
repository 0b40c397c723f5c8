package io.github.promisemodel.reports.report;

import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Category;
import io.github.promisemodel.measure.Dimension;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A part of a measure by a dimension of the plan, such as those of five to eleven years.
 *
 * @param breakdown the breakdown that it is of
 * @param dimension its dimension; empty if the plan declares none of its id
 * @param category its category; empty if the dimension has none of its id
 * @param isOnlyNotKnown whether it is the one category of the dimension of those of whom it is not known
 * @param measure the part as a measure
 * @param suppressed the observations of it that may not be shown
 */
public record ReportedPart(
        Breakdown breakdown,
        Optional<Dimension> dimension,
        Optional<Category> category,
        boolean isOnlyNotKnown,
        Measure measure,
        Set<Observation> suppressed) {

    /** Copies what is suppressed. */
    public ReportedPart {
        suppressed = Set.copyOf(suppressed);
    }

    /** {@return the title of the dimension, or its id where the plan declares none} */
    public String dimensionTitle() {
        return dimension.map(Dimension::getTitle).orElseGet(breakdown::getDimension);
    }

    /** {@return the title of the category, or its id where the dimension declares none} */
    public String categoryTitle() {
        return category.map(Category::getTitle).orElseGet(measure::getTitle);
    }

    /** {@return whether it is of those of whom the category is not known} */
    public boolean isNotKnown() {
        return category.filter(Category::isNotKnown).isPresent();
    }

    /** The parts of a measure, breakdown by breakdown, each in the order of the categories; those not declared come last. */
    static List<ReportedPart> of(
            Measure whole, Map<String, Dimension> dimensions, Function<Measure, Set<Observation>> hidden) {
        List<ReportedPart> parts = new ArrayList<>();
        for (Breakdown breakdown : whole.getBreakdowns()) {
            Optional<Dimension> dimension = Optional.ofNullable(dimensions.get(breakdown.getDimension()));
            Map<String, Category> categories = new HashMap<>();
            Map<String, Integer> order = new HashMap<>();
            for (Category category : dimension.map(Dimension::getCategories).orElse(List.of())) {
                if (categories.putIfAbsent(category.getId(), category) == null) {
                    order.put(category.getId(), order.size());
                }
            }
            long notKnown =
                    categories.values().stream().filter(Category::isNotKnown).count();
            breakdown.getParts().stream()
                    .sorted(Comparator.comparing(part -> order.getOrDefault(part.getCategory(), order.size())))
                    .map(part -> of(whole, breakdown, dimension, categories, part, notKnown == 1, hidden))
                    .forEach(parts::add);
        }
        return parts;
    }

    private static ReportedPart of(
            Measure whole,
            Breakdown breakdown,
            Optional<Dimension> dimension,
            Map<String, Category> categories,
            BreakdownPart part,
            boolean isOneNotKnown,
            Function<Measure, Set<Observation>> hidden) {
        Measure measure = breakdown.measureOf(whole, part);
        Optional<Category> category = Optional.ofNullable(categories.get(part.getCategory()));
        return new ReportedPart(
                breakdown,
                dimension,
                category,
                isOneNotKnown && category.filter(Category::isNotKnown).isPresent(),
                measure,
                hidden.apply(measure));
    }
}

package io.github.promisemodel.reports.report;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many calls to action a plan publishes that there are, of which those that it lists are known by name and the rest by number
 * alone.
 *
 * @param total how many are published
 * @param places where that is printed, in plan order
 * @param listed how many the plan lists
 */
public record CallsPublished(long total, List<String> places, long listed) {

    /** Copies the places. */
    public CallsPublished {
        places = List.copyOf(places);
    }

    /**
     * The totals that a plan publishes of its calls to action.
     *
     * @param plan the plan
     * @return each number once, in the order in which it is first given
     */
    public static List<CallsPublished> of(Plan plan) {
        Map<Long, List<String>> places = new LinkedHashMap<>();
        for (PublishedFigure figure : plan.getPublished()) {
            if (figure.getOf() == FigureSubject.CALLS_TO_ACTION) {
                figure.getTotal()
                        .ifPresent(total -> places.computeIfAbsent(total, first -> new ArrayList<>())
                                .add(figure.getSource().getPlace()));
            }
        }
        long listed = plan.getCallsToAction().stream()
                .map(call -> call.getId())
                .distinct()
                .count();
        return places.entrySet().stream()
                .map(each -> new CallsPublished(each.getKey(), each.getValue(), listed))
                .toList();
    }

    /** {@return how many are known by number alone; none where the plan lists as many as are published, or more} */
    public long byNumber() {
        return Math.max(0, total - listed);
    }
}

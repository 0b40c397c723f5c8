package io.github.promisemodel.statedmodel;

import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All published figures of a plan, each at its place (rules 5, 7 and 9): those of the plan, of its areas and of its groups as of the day of the question, those of a publication
 * and of its corrections as of the date that they are about.
 */
final class ReconciliationModel {

    /**
     * A figure at its place.
     *
     * @param beside all figures of its kind at that place, in order
     * @param entries the entries of its kind there, as of the day that it is about
     */
    record Placed(
            Plan plan,
            PublishedFigure figure,
            List<PublishedFigure> beside,
            List<Fact> entries,
            LocalDate day,
            boolean isOfPlan,
            boolean isOfGroup) {}

    private final Plan plan;
    private final Map<String, Placed> placed = new LinkedHashMap<>();

    private ReconciliationModel(Plan plan) {
        this.plan = plan;
    }

    /** What is said of each figure, by its place. */
    static Map<String, List<Line>> of(Plan plan, LocalDate day) {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        figures(plan, day).forEach((where, placed) -> lines.put(where, new FigureModel(plan, placed).lines()));
        return lines;
    }

    /** The figures by their places. */
    static Map<String, Placed> figures(Plan plan, LocalDate day) {
        ReconciliationModel model = new ReconciliationModel(plan);
        model.add("/published", plan.getPublished(), day, fact -> true);
        for (int a = 0; a < plan.getAreas().size(); a++) {
            ImprovementArea area = plan.getAreas().get(a);
            model.add("/areas/" + a + "/published", area.getPublished(), day, fact -> fact.area() == area);
        }
        for (int g = 0; g < plan.getGroups().size(); g++) {
            EntryGroup group = plan.getGroups().get(g);
            model.add(
                    "/groups/" + g + "/published",
                    group.getPublished(),
                    day,
                    fact -> group.getEntries().contains(fact.id()));
        }
        for (int p = 0; p < plan.getPublications().size(); p++) {
            Publication publication = plan.getPublications().get(p);
            String path = "/publications/" + p;
            LocalDate about =
                    publication.getAsOf().orElse(publication.getDate()).end();
            model.add(path + "/figures", publication.getFigures(), about, fact -> true);
            for (int c = 0; c < publication.getCorrections().size(); c++) {
                model.add(
                        path + "/corrections/" + c + "/figures",
                        publication.getCorrections().get(c).getFigures(),
                        about,
                        fact -> true);
            }
        }
        return model.placed;
    }

    private void add(String path, List<PublishedFigure> figures, LocalDate day, Predicate<Fact> isThere) {
        for (int i = 0; i < figures.size(); i++) {
            PublishedFigure figure = figures.get(i);
            if (figure.getOf() == FigureSubject.ACTIONS || figure.getOf() == FigureSubject.BENEFITS) {
                List<Fact> entries = Fact.of(plan, figure.getOf(), day).stream()
                        .filter(isThere)
                        .toList();
                List<PublishedFigure> beside = figures.stream()
                        .filter(other -> other.getOf() == figure.getOf())
                        .toList();
                placed.put(
                        path + "/" + i,
                        new Placed(
                                plan,
                                figure,
                                beside,
                                entries,
                                day,
                                path.equals("/published"),
                                path.startsWith("/groups")));
            }
        }
    }
}

package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Source;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a figure is in the plan, and where it was printed.
 *
 * @param path the figure's place in the plan, such as {@code /published/0}
 * @param area the area that it is about; empty for a figure about the whole plan
 * @param group the group of entries that it is about; empty for a figure about the whole plan or an area
 * @param publication the publication that it is in, and as of when it is counted; empty for a figure of the plan or of an area
 * @param source where it was printed
 * @param note what a reader should know of the figure, as the plan has it
 */
public record FigurePlace(
        PlanPath path,
        Optional<InArea> area,
        Optional<InGroup> group,
        Optional<InPublication> publication,
        Source source,
        Optional<String> note) {

    /**
     * Makes a place.
     *
     * @param path the figure's place in the plan
     * @param area the area that it is about
     * @param group the group of entries that it is about
     * @param publication the publication that it is in
     * @param source where it was printed
     * @param note what a reader should know of the figure
     */
    public FigurePlace {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
    }

    static FigurePlace of(PublishedFigure figure, PlanPath path) {
        return new FigurePlace(
                path, Optional.empty(), Optional.empty(), Optional.empty(), figure.getSource(), figure.getNote());
    }

    FigurePlace in(InArea about) {
        return new FigurePlace(path, Optional.of(about), group, publication, source, note);
    }

    FigurePlace in(InGroup about) {
        return new FigurePlace(path, area, Optional.of(about), publication, source, note);
    }

    FigurePlace in(InPublication paper) {
        return new FigurePlace(path, area, group, Optional.of(paper), source, note);
    }

    /** {@return whether the figure is the plan's own, of no area or group and in no publication} */
    public boolean isOfPlan() {
        return area.isEmpty() && group.isEmpty() && publication.isEmpty();
    }
}

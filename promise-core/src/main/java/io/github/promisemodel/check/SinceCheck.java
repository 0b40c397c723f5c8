package io.github.promisemodel.check;

import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.PublishedFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.PartialDate;
import java.util.Optional;

/** Published figures of what improved or worsened that do not say since when, or say it where it plays no part. */
final class SinceCheck implements EntityCheck {

    private final Plan plan;
    private final Findings found;

    SinceCheck(Plan plan, Findings found) {
        this.plan = plan;
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(PublishedFields.PUBLISHED_FIGURE, this::figure);
    }

    private void figure(PlacedEntity<PublishedFigure> placed) {
        PublishedFigure figure = placed.entity();
        Optional<PartialDate> since = figure.getSince();
        if (figure.getOf() != FigureSubject.MEASURES) {
            since.ifPresent(date -> add("NOT_OF_MEASURES", placed, date, Optional.empty()));
        } else if (since.isEmpty()) {
            if (figure.getCounts().keySet().stream().anyMatch(KnownKeys.MOVES::contains)) {
                found.add(FindingCode.SINCE_DOES_NOT_FIT, placed.path(), null, "kind", "MISSING", "of", figure.getOf());
            }
        } else {
            Optional<PartialDate> own = dateOf(placed).or(plan::getAsOf);
            own.filter(date -> date.isBefore(since.get())).ifPresent(date -> add("AFTER", placed, since.get(), own));
        }
    }

    /** The date that a figure of a publication is about. */
    private static Optional<PartialDate> dateOf(PlacedEntity<?> placed) {
        return placed.parent()
                .flatMap(parent -> parent.entity() instanceof Publication publication
                        ? Optional.of(publication.getDateOfFigures())
                        : dateOf(parent));
    }

    private void add(String kind, PlacedEntity<PublishedFigure> placed, PartialDate since, Optional<PartialDate> date) {
        found.add(
                FindingCode.SINCE_DOES_NOT_FIT,
                placed.path().at("since"),
                null,
                "kind",
                kind,
                "of",
                placed.entity().getOf(),
                "since",
                since,
                "date",
                date);
    }
}

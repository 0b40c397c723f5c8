package io.github.promisemodel.reports.report;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.scotland.NationalLinks;
import io.github.promisemodel.status.Disposition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a plan lines up with the national frame, for a report that says nothing of it where the plan does not. */
final class NationalAlignment {

    private NationalAlignment() {}

    /** The links of a plan to the frame; empty if it has none, for which the frame itself is not read. */
    static Optional<NationalLinks> of(Plan plan) {
        boolean leadsElsewhere = Stream.concat(
                        plan.getAreas().stream().flatMap(NationalAlignment::links),
                        PlacedMeasure.of(plan).stream().flatMap(placed -> placed.measure().getLinks().stream()))
                .anyMatch(link -> link.getPlan().isPresent());
        return leadsElsewhere
                ? Optional.of(NationalLinks.of(plan, NationalFrame.SCOTLAND))
                        .filter(links ->
                                !links.linked().isEmpty() || !links.unknown().isEmpty())
                : Optional.empty();
    }

    private static Stream<EntryLink> links(ImprovementArea area) {
        return Stream.of(
                        Stream.of(area.getLinks()),
                        area.getActions().stream().flatMap(action -> Stream.of(carriedTo(action), action.getLinks())),
                        area.getBenefits().stream().flatMap(NationalAlignment::links))
                .flatMap(lists -> lists)
                .flatMap(Collection::stream);
    }

    private static Stream<List<EntryLink>> links(Benefit benefit) {
        return Stream.of(carriedTo(benefit), benefit.getContributesTo(), benefit.getLinks());
    }

    private static List<EntryLink> carriedTo(Entry<?> entry) {
        return entry.getDisposition().map(Disposition::getTo).orElse(List.of());
    }
}

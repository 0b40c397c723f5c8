package io.github.promisemodel.reports.report;

import io.github.promisemodel.disclosure.ProtectedMeasures;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.merge.FieldChange;
import io.github.promisemodel.plan.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Which numbers that differ between two versions of a plan may not be shown: those of a measure that counts people, where any of its
 * numbers is suppressed in either version, and those that differ by so few people that the difference would tell of them.
 */
final class SuppressedChanges {

    /** The fields of a measure that hold numbers of it. */
    private static final Set<String> NUMBERS = Set.of("baseline", "observations", "breakdowns");

    /** The fields of one of these that are no number. */
    private static final Set<String> NO_NUMBER = Set.of("date", "period", "note", "source", "place", "document");

    /** Words that may say a number, which nobody compares. */
    private static final String AS_PRINTED = "asPrinted";

    private static final Set<String> PEOPLE_HEARD = Set.of("invited", "heard");

    private final SmallNumbers policy;
    private final List<Version> versions;
    private final Map<String, Boolean> hidden = new HashMap<>();

    /** A version of the plan, with its measures by their ids and which of their numbers are shown. */
    private record Version(
            Map<String, Measure> measures, Map<String, Engagement> engagements, Supplier<ProtectedMeasures> shown) {

        private static Version of(Plan plan, SmallNumbers policy) {
            Map<String, Measure> measures = new HashMap<>();
            ReportedMeasure.measures(plan).forEach(measure -> measures.putIfAbsent(measure.getId(), measure));
            Map<String, Engagement> engagements = new HashMap<>();
            plan.getEngagements().forEach(heard -> engagements.putIfAbsent(heard.getId(), heard));
            return new Version(
                    measures, engagements, Once.of(() -> ProtectedMeasures.of(ReportedMeasure.measures(plan), policy)));
        }

        private boolean hides(Measure measure) {
            return shown.get().hidesAny(measure, measure.getObservations())
                    || measure.getBreakdowns().stream()
                            .anyMatch(breakdown -> breakdown.getParts().stream()
                                    .map(part -> breakdown.measureOf(measure, part))
                                    .anyMatch(part -> shown.get().hidesAny(part, part.getObservations())));
        }
    }

    SuppressedChanges(Plan before, Plan after, SmallNumbers policy) {
        this.policy = policy;
        this.versions = List.of(Version.of(before, policy), Version.of(after, policy));
    }

    /** The measure of an id in the earlier version. */
    Optional<Measure> before(String id) {
        return Optional.ofNullable(versions.get(0).measures().get(id));
    }

    /** The measure of an id in the later version. */
    Optional<Measure> after(String id) {
        return Optional.ofNullable(versions.get(1).measures().get(id));
    }

    boolean hides(ChangedPlace place, FieldChange change) {
        if (place.measure().isPresent()) {
            String id = place.measure().get().getId();
            return NUMBERS.stream().anyMatch(place::isWithin)
                    && countsPeople(id)
                    && !isNoNumber(place)
                    && (isHidden(id) || isCloseTo(change) || change.field().equals(AS_PRINTED));
        }
        return place.engagement().isPresent()
                && PEOPLE_HEARD.contains(change.field())
                && (isHidden(place.engagement().get()) || isCloseTo(change));
    }

    private static boolean isNoNumber(ChangedPlace place) {
        return place.rest().size() > 1
                && NO_NUMBER.contains(place.rest().get(place.rest().size() - 1));
    }

    private Stream<Measure> versionsOf(String id) {
        return versions.stream()
                .flatMap(version -> Stream.ofNullable(version.measures().get(id)));
    }

    private boolean countsPeople(String id) {
        return versionsOf(id).anyMatch(Measure::isCountOfPeople);
    }

    /** Whether any number of the measure is suppressed in a version; one that counts people in the other counts them in both. */
    private boolean isHidden(String id) {
        return hidden.computeIfAbsent(
                id,
                each -> versionsOf(id)
                                .anyMatch(measure -> policy.hides(
                                        measure.toBuilder().countOfPeople(true).build()))
                        || versions.stream()
                                .anyMatch(version -> Optional.ofNullable(
                                                version.measures().get(id))
                                        .filter(version::hides)
                                        .isPresent()));
    }

    private boolean isHidden(Engagement engagement) {
        return versions.stream()
                .flatMap(version -> Stream.ofNullable(version.engagements().get(engagement.getId())))
                .anyMatch(heard -> ReportedEngagement.of(heard, policy).isAnySuppressed());
    }

    /** Whether two numbers differ by so few people that it may not be shown by how many. */
    private boolean isCloseTo(FieldChange change) {
        return change.before().orElse(null) instanceof Amount before
                && change.after().orElse(null) instanceof Amount after
                && policy.hides(
                        Amount.of(before.number().subtract(after.number()).abs()));
    }
}

package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.LinkTarget;
import io.github.promisemodel.fields.ObservationFields;
import io.github.promisemodel.fields.PlacedEntity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ids that stand for two things, of whatever entity has one. */
final class IdCheck implements EntityCheck {

    private final Findings found;

    /** What has an id first, by what the id stands for. */
    private final Map<LinkTarget, Map<String, PlacedEntity<?>>> inPlan = new EnumMap<>(LinkTarget.class);

    /** The same within one entry. */
    private final Map<LinkTarget, Map<String, PlacedEntity<?>>> inEntry = new EnumMap<>(LinkTarget.class);

    /** The same within one dimension. */
    private final Map<LinkTarget, Map<String, PlacedEntity<?>>> inDimension = new EnumMap<>(LinkTarget.class);

    IdCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(ActionFields.ACTION, action -> inEntry.clear());
        visits.onPlaced(BenefitFields.BENEFIT, benefit -> inEntry.clear());
        visits.onPlaced(ObservationFields.DIMENSION, dimension -> inDimension.clear());
        visits.onAny(IdCheck::isListed, this::id);
    }

    private static boolean isListed(EntityFields<?, ?> fields) {
        return fields.named()
                .filter(named -> named.scope() != LinkTarget.Scope.ELSEWHERE)
                .isPresent();
    }

    private <T> void id(PlacedEntity<T> placed) {
        if (placed.fields().idOf(placed.entity()) instanceof String id) { // an assessment may have none
            LinkTarget target = placed.fields().named().orElseThrow().among();
            PlacedEntity<?> first = seen(target.scope())
                    .computeIfAbsent(target, none -> new HashMap<>())
                    .putIfAbsent(id, placed);
            if (first != null) {
                duplicate(target, id, placed, first);
            }
        }
    }

    private Map<LinkTarget, Map<String, PlacedEntity<?>>> seen(LinkTarget.Scope scope) {
        return switch (scope) {
            case PLAN -> inPlan;
            case ENTRY -> inEntry;
            case DIMENSION -> inDimension;
            case ELSEWHERE -> throw new IllegalArgumentException("Ids of elsewhere are not listed");
        };
    }

    private <T> void duplicate(LinkTarget target, String id, PlacedEntity<T> placed, PlacedEntity<?> first) {
        found.add(
                FindingCode.DUPLICATE_ID,
                placed.path(),
                placed.entry(),
                "kind",
                target.name(),
                "thing",
                thing(target, id, placed),
                "id",
                id,
                "first",
                first.path());
    }

    /** What the finding is about: an entry, an area or a group by its reference, anything else by its id. */
    private static <T> Object thing(LinkTarget target, String id, PlacedEntity<T> placed) {
        @Nullable Entry<?> entry = placed.entry();
        return switch (target) {
            case AREA, GROUP -> placed.phrase();
            case ENTRY, ASSESSMENT -> entry == null ? placed.phrase() : entry.phrase();
            default -> id;
        };
    }
}

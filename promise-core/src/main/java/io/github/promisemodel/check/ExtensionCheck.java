package io.github.promisemodel.check;

import io.github.promisemodel.fields.PlacedEntity;

/** Fields that this version does not know, of whatever entity. */
final class ExtensionCheck implements EntityCheck {

    private final Findings found;

    ExtensionCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onAny(any -> true, this::visit);
    }

    private void visit(PlacedEntity<?> placed) {
        placed.extensions()
                .forEach((name, value) ->
                        found.add(FindingCode.UNKNOWN_FIELD, placed.path().at(name), placed.entry(), "field", name));
    }
}

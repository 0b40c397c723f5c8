package io.github.promisemodel.check;

import io.github.promisemodel.fields.MeantNames;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.ReferenceFields;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.scotland.NationalEntry;
import io.github.promisemodel.scotland.NationalFrame;
import org.jspecify.annotations.Nullable;

/**
 * Links to the national frame, from wherever in the plan, that name no entry of it. It is a warning, for a council may know more of
 * the frame than we do.
 */
final class NationalLinkCheck implements EntityCheck {

    private final Findings found;

    /** What finds the entry that was meant, made when it is first asked for. */
    private @Nullable MeantNames meant;

    NationalLinkCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(ReferenceFields.ENTRY_LINK, this::link);
    }

    private void link(PlacedEntity<EntryLink> placed) {
        EntryLink link = placed.entity();
        if (link.getEntry().isEmpty()
                || link.getPlan().filter(NationalFrame.SCOTLAND.id()::equals).isEmpty()) {
            return;
        }
        String id = link.getEntry().get();
        if (NationalFrame.SCOTLAND.find(id).isEmpty()) {
            found.add(
                    FindingCode.UNKNOWN_NATIONAL_ENTRY,
                    placed.path(),
                    placed.entry(),
                    "thing",
                    placed.phrase(),
                    "to",
                    id,
                    "meant",
                    names().find(id));
        }
    }

    private MeantNames names() {
        MeantNames names = meant;
        if (names == null) {
            names = MeantNames.withSlipsOfDigits();
            for (NationalEntry entry : NationalFrame.SCOTLAND.entries()) {
                names.add(entry.id(), entry.id());
                names.add(entry.title(), entry.id());
            }
            meant = names;
        }
        return names;
    }
}

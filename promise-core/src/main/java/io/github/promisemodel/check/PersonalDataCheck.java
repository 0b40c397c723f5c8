package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.FieldKind;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.PlanText;
import io.github.promisemodel.personaldata.PersonalData;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.words.Phrase;
import java.util.List;
import java.util.Set;

/**
 * Texts that look like personal data, and ids, references, sources and links that do. A finding says what it looks like and where, and
 * never repeats it: findings are printed, mailed and kept.
 */
final class PersonalDataCheck implements EntityCheck {

    /** What nobody wrote as an account, and somebody may have made of a person's number all the same. */
    private static final Set<FieldKind<?>> CODES = Set.of(FieldKind.ID, FieldKind.REFERENCE, FieldKind.CODE);

    private final Findings found;

    PersonalDataCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onAny(fields -> true, this::codes);
    }

    void run(List<PlanText> texts) {
        for (PlanText text : texts) {
            for (PersonalData kind : PersonalData.in(text.text())) {
                found.add(FindingCode.PERSONAL_DATA, text, "kind", kind.name());
            }
        }
    }

    private <T> void codes(PlacedEntity<T> placed) {
        codes(placed, placed.fields());
    }

    private <T, B> void codes(PlacedEntity<T> placed, EntityFields<T, B> fields) {
        for (EntityField<T, B> field : fields.fields()) {
            if (CODES.contains(field.kind()) || field.kind() instanceof FieldKind.Link) {
                field.forEach(placed.entity(), (value, index) -> {
                    if (value instanceof String code) { // a map has other values too
                        code(code, placed, field.name(), index);
                    }
                });
            }
        }
    }

    private void code(String code, PlacedEntity<?> placed, String field, int index) {
        for (PersonalData kind : PersonalData.in(code)) {
            PlanPath at = placed.path().at(field);
            Entry<?> entry = placed.entry();
            Phrase thing = entry == null ? placed.phrase() : found.name(entry);
            found.add(
                    FindingCode.PERSONAL_DATA,
                    index == EntityField.ALONE ? at : at.at(index),
                    entry,
                    "thing",
                    thing,
                    "kind",
                    kind.name());
        }
    }
}

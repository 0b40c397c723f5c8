package io.github.promisemodel.fields;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.EntryNames;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every text of a plan that somebody wrote for others to read, each with its place, such as titles, notes and owners.
 *
 * <p>Ids, references, places within a document, keys and fields that this version does not know are no such texts.
 */
public final class PlanTexts {

    private final List<PlanText> texts = new ArrayList<>();
    private final EntryNames names;

    /** The entry whose name was made last; the parts of an entry follow one another. */
    private @Nullable Entry<?> named;

    private @Nullable Phrase entryName;

    /**
     * Starts without a text, for those who walk over the plan themselves.
     *
     * @param plan the plan
     */
    public PlanTexts(Plan plan) {
        this.names = EntryNames.of(plan);
    }

    /**
     * The texts of a plan.
     *
     * @param plan the plan
     * @return its texts, ordered by their place as {@link PlanPath#compareTo} orders places
     */
    public static List<PlanText> of(Plan plan) {
        PlanTexts found = new PlanTexts(plan);
        PlacedEntity.forEach(plan, found::visit);
        return found.inPlanOrder();
    }

    /**
     * Adds the texts of one entity.
     *
     * @param <T> the entity
     * @param placed the entity, as it is in the plan
     */
    public <T> void visit(PlacedEntity<T> placed) {
        addAll(placed, placed.fields());
    }

    /** {@return the texts of the entities so far, ordered by their place as {@link PlanPath#compareTo} orders places} */
    public List<PlanText> inPlanOrder() {
        texts.sort((a, b) -> a.path().compareTo(b.path()));
        return List.copyOf(texts);
    }

    private <T, B> void addAll(PlacedEntity<T> placed, EntityFields<T, B> fields) {
        for (EntityField<T, B> field : fields.texts()) {
            PlanPath at = placed.path().at(field.name());
            if (field instanceof EntityField.Keyed<T, B, ?, ?> keyed) {
                keyed.value(placed.entity())
                        .forEach((key, text) ->
                                add(placed, fields, field, at.atKey(EntityField.Keyed.nameOf(key)), text));
            } else {
                field.forEach(
                        placed.entity(),
                        (text, index) ->
                                add(placed, fields, field, index == EntityField.ALONE ? at : at.at(index), text));
            }
        }
    }

    private <T, B> void add(
            PlacedEntity<T> placed, EntityFields<T, B> fields, EntityField<T, B> field, PlanPath path, Object text) {
        Entry<?> entry = placed.entry();
        texts.add(new PlanText(
                path,
                fields.textKind(field, placed.entity()),
                ((FieldKind.Text) field.kind()).note(),
                Optional.ofNullable(entry).map(Entry::getId),
                entry == null ? placed.phrase() : nameOf(entry),
                text.toString()));
    }

    private Phrase nameOf(Entry<?> entry) {
        Phrase name = entryName;
        if (name == null || entry != named) {
            name = names.phrase(entry);
            entryName = name;
            named = entry;
        }
        return name;
    }
}

package io.github.promisemodel.check;

import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.LinkTarget;
import io.github.promisemodel.fields.MeantNames;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.words.Phrase;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was meant by links to none: near ids, those of what is printed or called so, and whatever of another kind has that very id.
 */
final class MeantIds {

    /** The fields that people take for an id. */
    private static final List<String> CALLED_BY = List.of("reference", "title");

    private final Map<LinkTarget, MeantNames> names = new EnumMap<>(LinkTarget.class);

    /** What each id stands for, of whatever kind; the first of two. */
    private final Map<String, Supplier<Phrase>> byId = new HashMap<>();

    /** The ids alone, with slips of digits too. */
    private final Map<LinkTarget, MeantNames> ids = new EnumMap<>(LinkTarget.class);

    private MeantIds() {}

    /** Those of a plan, gathered in one walk through it. */
    static MeantIds of(Plan plan) {
        MeantIds meant = new MeantIds();
        PlacedEntity.forEach(plan, meant::add);
        return meant;
    }

    private <T> void add(PlacedEntity<T> placed) {
        add(placed.entity(), placed.fields());
    }

    private <T, B> void add(T entity, EntityFields<T, B> fields) {
        if (fields.named()
                        .filter(named -> named.scope() == LinkTarget.Scope.PLAN)
                        .isPresent()
                && fields.idOf(entity) instanceof String id) {
            LinkTarget named = fields.named().orElseThrow();
            byId.putIfAbsent(id, () -> fields.phraseOf(entity));
            add(named, id, id);
            ids.computeIfAbsent(named, none -> MeantNames.withSlipsOfDigits()).add(id, id);
            if (named.among() != named) {
                ids.computeIfAbsent(named.among(), none -> MeantNames.withSlipsOfDigits())
                        .add(id, id);
            }
            for (String field : CALLED_BY) {
                fields.find(field)
                        .ifPresent(called -> called.forEach(entity, (name, index) -> {
                            if (index == EntityField.ALONE && name instanceof String text) {
                                add(named, text, id);
                            }
                        }));
            }
        }
    }

    private void add(LinkTarget target, String name, String id) {
        names.computeIfAbsent(target, none -> new MeantNames()).add(name, id);
        if (target.among() != target) {
            names.computeIfAbsent(target.among(), none -> new MeantNames()).add(name, id);
        }
    }

    /** What has an id that nothing of the kind sought has. */
    Optional<Phrase> other(String id) {
        return Optional.ofNullable(byId.get(id)).map(Supplier::get);
    }

    /** The only id of a kind that is near one, a digit being a slip as well, that nothing of the kind has. */
    Optional<String> findNear(LinkTarget target, String id) {
        return find(target, id).or(() -> Optional.ofNullable(ids.get(target)).flatMap(ofTarget -> ofTarget.find(id)));
    }

    /** The id that was meant by one that nothing of a kind has. */
    Optional<String> find(LinkTarget target, String id) {
        return Optional.ofNullable(names.get(target)).flatMap(ofTarget -> ofTarget.find(id));
    }
}

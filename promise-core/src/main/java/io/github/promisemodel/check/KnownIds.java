package io.github.promisemodel.check;

import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.FieldKind;
import io.github.promisemodel.fields.LinkTarget;
import io.github.promisemodel.fields.PlanFields;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ids that a plan or an entry lists, by what they stand for. */
final class KnownIds {

    /** For each scope the descriptions on the way to its ids, so that no other part of a plan is looked into. */
    private static final Map<LinkTarget.Scope, Set<EntityFields<?, ?>>> ON_THE_WAY = Arrays.stream(
                    LinkTarget.Scope.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    scope -> PlanFields.PLAN.all().stream()
                            .filter(fields -> fields.all().stream().anyMatch(part -> isOf(scope, part)))
                            .collect(Collectors.toUnmodifiableSet())));

    private final LinkTarget.Scope scope;
    private final Map<LinkTarget, Set<String>> ids = new EnumMap<>(LinkTarget.class);

    private KnownIds(LinkTarget.Scope scope) {
        this.scope = scope;
    }

    /** The ids of a scope that an entity and its parts have. */
    static <T> KnownIds of(LinkTarget.Scope scope, EntityFields<T, ?> fields, T entity) {
        KnownIds known = new KnownIds(scope);
        known.add(fields, entity);
        return known;
    }

    private static boolean isOf(LinkTarget.Scope scope, EntityFields<?, ?> fields) {
        return fields.named().filter(named -> named.scope() == scope).isPresent();
    }

    private <T, B> void add(EntityFields<T, B> fields, T entity) {
        if (isOf(scope, fields) && fields.idOf(entity) instanceof String id) {
            LinkTarget named = fields.named().orElseThrow();
            add(named, id);
            add(named.among(), id);
        }
        for (EntityField<T, B> part : fields.parts()) {
            EntityFields<?, ?> ofPart = ((FieldKind.Entity<?>) part.kind()).fields();
            if (ON_THE_WAY.getOrDefault(scope, Set.of()).contains(ofPart)) {
                part.forEach(entity, (value, index) -> addPart(ofPart, value));
            }
        }
    }

    @SuppressWarnings("unchecked") // the value of a field is of its kind
    private <P> void addPart(EntityFields<P, ?> fields, Object part) {
        add(fields, (P) part);
    }

    private void add(LinkTarget target, String id) {
        ids.computeIfAbsent(target, none -> new HashSet<>()).add(id);
    }

    /** Whether something of a kind has an id. */
    boolean contains(LinkTarget target, String id) {
        return ids.getOrDefault(target, Set.of()).contains(id);
    }
}

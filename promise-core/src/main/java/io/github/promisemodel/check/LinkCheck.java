package io.github.promisemodel.check;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.FieldKind;
import io.github.promisemodel.fields.LinkTarget;
import io.github.promisemodel.fields.MeantNames;
import io.github.promisemodel.fields.ObservationFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.Category;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links of whatever entity to ids that stand for nothing, and a plan that is related to itself. */
final class LinkCheck implements EntityCheck {

    /** What is called by the measure that it is of. */
    private static final Set<EntityFields<?, ?>> OF_A_MEASURE =
            Set.of(ObservationFields.BREAKDOWN, ObservationFields.BREAKDOWN_PART, ObservationFields.OBSERVATION);

    private final Plan plan;
    private final Findings found;
    private final KnownIds ofPlan;

    /** The categories of each dimension. */
    private final Map<String, Set<String>> categoriesOf = new HashMap<>();

    /** What finds those that were meant, made when it is first asked for. */
    private final Map<String, MeantNames> meantOf = new HashMap<>();

    /** The ids that were meant by links to none, gathered when there is one. */
    private @Nullable MeantIds meant;

    /** The entry that is looked at; a plan begins with other things. */
    private @Nullable PlacedEntity<?> entry;

    /** The ids within it, gathered when a link asks for them. */
    private @Nullable KnownIds ofEntry;

    LinkCheck(Plan plan, Findings found) {
        this.plan = plan;
        this.found = found;
        plan.getDimensions()
                .forEach(dimension -> categoriesOf
                        .computeIfAbsent(dimension.getId(), none -> new LinkedHashSet<>())
                        .addAll(dimension.getCategories().stream()
                                .map(Category::getId)
                                .toList()));
        this.ofPlan = KnownIds.of(LinkTarget.Scope.PLAN, PlanFields.PLAN, plan);
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(PlanFields.PLAN, (checked, path) -> related());
        visits.onPlaced(ActionFields.ACTION, this::begin);
        visits.onPlaced(BenefitFields.BENEFIT, this::begin);
        visits.onAny(fields -> !fields.links().isEmpty(), this::links);
    }

    private void begin(PlacedEntity<?> begun) {
        entry = begun;
        ofEntry = null;
    }

    private void related() {
        for (int i = 0; i < plan.getRelated().size(); i++) {
            EntryLink link = plan.getRelated().get(i);
            if (link.getPlan().isEmpty() || link.getPlan().get().equals(plan.getId())) {
                found.add(
                        FindingCode.DANGLING_LINK,
                        PlanPath.PLAN.at("related", i),
                        null,
                        "kind",
                        "RELATED_PLAN",
                        "from",
                        plan.namePhrase(),
                        "to",
                        link.getPlan().orElse(""));
            }
        }
    }

    // ------------------------------------------------------------------------

    private <T> void links(PlacedEntity<T> placed) {
        links(placed, placed.fields());
    }

    private <T, B> void links(PlacedEntity<T> placed, EntityFields<T, B> fields) {
        for (EntityField<T, B> field : fields.links()) {
            field.forEach(placed.entity(), (id, index) -> {
                if (!isListed(fields.linkTarget(field, placed.entity()), (String) id, placed)) {
                    PlanPath path = index == EntityField.ALONE
                            ? placed.path()
                            : placed.path().at(field.name(), index);
                    LinkTarget named = ((FieldKind.Link) field.kind()).target();
                    dangling(named, fields.linkTarget(field, placed.entity()), (String) id, placed, path);
                }
            });
        }
    }

    private boolean isListed(LinkTarget target, String id, PlacedEntity<?> placed) {
        return switch (target.scope()) {
            case PLAN -> ofPlan.contains(target, id);
            case ENTRY ->
                placed.entry() == null || known(Objects.requireNonNull(entry)).contains(target, id);
            case DIMENSION ->
                categories(placed).map(known -> known.contains(id)).orElse(true);
            case ELSEWHERE -> true;
        };
    }

    /** The categories of the dimension that a part of a breakdown is of; empty if the plan has no such dimension. */
    private Optional<Set<String>> categories(PlacedEntity<?> part) {
        return part.parent()
                .map(PlacedEntity::entity)
                .map(breakdown -> categoriesOf.get(((Breakdown) breakdown).getDimension()));
    }

    private Optional<MeantNames> meantCategories(PlacedEntity<?> part) {
        return categories(part)
                .map(known -> meantOf.computeIfAbsent(
                        ((Breakdown) part.parent().orElseThrow().entity()).getDimension(),
                        dimension -> MeantNames.of(known)));
    }

    private <T> KnownIds known(PlacedEntity<T> of) {
        if (ofEntry == null) {
            ofEntry = KnownIds.of(LinkTarget.Scope.ENTRY, of.fields(), of.entity());
        }
        return ofEntry;
    }

    /** A link to nothing, of what its field names and of what this one is to lead to. */
    private <T> void dangling(LinkTarget target, LinkTarget sought, String id, PlacedEntity<T> placed, PlanPath path) {
        // Where something is printed is said of its source.
        Entry<?> about = target == LinkTarget.DOCUMENT ? null : placed.entry();
        List<Object> arguments = new ArrayList<>(List.of("kind", target.name()));
        if (about != null && target.scope() == LinkTarget.Scope.ENTRY) {
            arguments.addAll(List.of("thing", found.name(about)));
        }
        arguments.addAll(List.of("from", about == null ? nameOf(placed) : about.phrase(), "to", id));
        Optional<Phrase> other =
                target.scope() == LinkTarget.Scope.PLAN ? meantIds().other(id) : Optional.empty();
        other.ifPresent(named -> arguments.addAll(List.of("other", named)));
        if (target.scope() == LinkTarget.Scope.DIMENSION) {
            meantCategories(placed)
                    .flatMap(known -> known.find(id))
                    .ifPresent(near -> arguments.addAll(List.of("meant", near)));
            found.add(FindingCode.DANGLING_LINK, path, placed.entry(), arguments.toArray());
            return;
        }
        // A base is of something that the plan has; elsewhere 4.2 beside 4.1 is rather an entry that was forgotten.
        boolean isDigitASlip = placed.entity() instanceof FigureBase && other.isEmpty();
        (isDigitASlip ? meantIds().findNear(sought, id) : meantIds().find(sought, id))
                .ifPresent(near -> arguments.addAll(List.of("meant", near)));
        found.add(FindingCode.DANGLING_LINK, path, placed.entry(), arguments.toArray());
    }

    private MeantIds meantIds() {
        if (meant == null) {
            meant = MeantIds.of(plan);
        }
        return meant;
    }

    private static <T> Phrase nameOf(PlacedEntity<T> placed) {
        Optional<FigureSubject> ofBase = placed.entity() instanceof FigureBase
                ? placed.parent().map(PlacedEntity::entity).map(figure -> ((PublishedFigure) figure).getOf())
                : Optional.empty();
        if (ofBase.isPresent()) {
            return Phrase.of("check.BASE_OF", "of", ofBase);
        }
        if (OF_A_MEASURE.contains(placed.fields())) {
            return placed.parent().map(LinkCheck::nameOf).orElseThrow();
        }
        EntityFields<T, ?> fields = placed.fields();
        return fields.named().isPresent() ? fields.phraseOf(placed.entity()) : fields.nounPhrase();
    }
}

package io.github.promisemodel.fields;

import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The description of one entity: what it is called, how it is built, and its fields in the order they are written.
 *
 * <pre>{@code
 * EntityFields.of("Key date", KeyDate::builder, KeyDate.Builder::build, KeyDate::getExtensions, KeyDate.Builder::extensions)
 *         .type("KeyDate", "Something about an action that a document dates.")
 *         .required("date", FieldKind.DATE, KeyDate::getDate, KeyDate.Builder::date)
 *         .meaning("The date, as exact as it is printed.")
 *         .build();
 * }</pre>
 *
 * @param <T> the entity
 * @param <B> its builder
 */
public final class EntityFields<T, B> {

    private final EntityFieldsBuilder<T, B> from;
    private final List<EntityField<T, B>> fields;
    private final List<EntityField<T, B>> texts;
    private final List<EntityField<T, B>> parts;
    private final List<EntityField<T, B>> links;
    private final Map<String, EntityField<T, B>> byName = new HashMap<>();
    private final @Nullable EntityField<T, B> id;
    private final @Nullable EntityField<T, B> reference;
    private final @Nullable EntityField<T, B> naming;

    EntityFields(EntityFieldsBuilder<T, B> from) {
        this.from = from;
        this.fields = List.copyOf(from.fields);
        List<EntityField<T, B>> ofText = new ArrayList<>();
        List<EntityField<T, B>> ofParts = new ArrayList<>();
        List<EntityField<T, B>> ofLinks = new ArrayList<>();
        EntityField<T, B> foundId = null;
        EntityField<T, B> foundReference = null;
        EntityField<T, B> foundNaming = null;
        for (EntityField<T, B> field : fields) {
            if (byName.put(field.name(), field) != null) {
                throw new IllegalStateException(from.type + ": two fields have the name " + field.name());
            }
            if (field.kind() instanceof FieldKind.Text) {
                ofText.add(field);
            } else if (field.kind() instanceof FieldKind.Entity) {
                ofParts.add(field);
            } else if (field.kind() instanceof FieldKind.Link) {
                ofLinks.add(field);
            }
            foundId = field.kind() == FieldKind.ID ? field : foundId;
            foundReference = field.kind() == FieldKind.REFERENCE ? field : foundReference;
            foundNaming =
                    field instanceof EntityField.Required<?, ?, ?> required && required.naming() ? field : foundNaming;
        }
        this.texts = List.copyOf(ofText);
        this.parts = List.copyOf(ofParts);
        this.links = List.copyOf(ofLinks);
        if ((foundId == null) != (from.named == null)) {
            throw new IllegalStateException(
                    from.type + ": it says what its id stands for if it has one, and only then");
        }
        this.id = foundId;
        this.reference = foundReference;
        this.naming = foundNaming;
    }

    /**
     * Starts a description.
     *
     * @param <T> the entity
     * @param <B> its builder
     * @param noun what one is called in a message, such as {@code Key date}
     * @param start makes an empty builder
     * @param build builds
     * @param extensions gives the fields that are not known
     * @param setExtensions takes them
     * @return a description without fields, to be added to
     */
    static <T, B> EntityFieldsBuilder<T, B> of(
            String noun,
            Supplier<B> start,
            Function<B, T> build,
            Function<T, Extensions> extensions,
            BiConsumer<B, Extensions> setExtensions) {
        return new EntityFieldsBuilder<>(noun, start, build, extensions, setExtensions);
    }

    // ------------------------------------------------------------------------

    /** {@return what one is called in a message, such as {@code Key date}} */
    public String noun() {
        return from.noun;
    }

    /** {@return the name of its type in the format, such as {@code KeyDate}} */
    public String type() {
        return from.type;
    }

    /** {@return what it is, in a sentence} */
    public String meaning() {
        return from.meaning;
    }

    /** {@return makes an empty builder} */
    public Supplier<B> start() {
        return from.start;
    }

    /** {@return builds} */
    public Function<B, T> build() {
        return from.build;
    }

    /** {@return gives the fields of an entity that are not known} */
    public Function<T, Extensions> extensions() {
        return from.extensions;
    }

    /** {@return gives them to a builder} */
    public BiConsumer<B, Extensions> setExtensions() {
        return from.setExtensions;
    }

    /** {@return its fields, in the order they are written} */
    public List<EntityField<T, B>> fields() {
        return fields;
    }

    /** {@return those of its fields that are texts for people, in order} */
    public List<EntityField<T, B>> texts() {
        return texts;
    }

    /** {@return those of its fields that are entities or lists of them, in order} */
    public List<EntityField<T, B>> parts() {
        return parts;
    }

    /** {@return those of its fields that are links or lists of them, in order} */
    public List<EntityField<T, B>> links() {
        return links;
    }

    /** {@return the names of its fields with that of its type, such as {@code Action.due}, by which a list may name them} */
    public List<String> names() {
        return fields.stream().map(field -> type() + "." + field.name()).toList();
    }

    /**
     * The field with a name.
     *
     * @param name its name in the format
     * @return the field; empty if there is none
     */
    public Optional<EntityField<T, B>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** {@return the field whose text alone may stand in the place of the entity; empty if none may} */
    public Optional<Shorthand<T>> shorthand() {
        return Optional.ofNullable(from.shorthand);
    }

    /**
     * The field that has a part.
     *
     * @param <P> the part
     * @param part the description of the part
     * @return the field whose values are of that description, such as {@code actions} of an area
     * @throws IllegalArgumentException if there is none, or several
     */
    public <P> EntityField<T, B> part(EntityFields<P, ?> part) {
        List<EntityField<T, B>> found = parts.stream()
                .filter(field -> ((FieldKind.Entity<?>) field.kind()).fields() == part)
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(this + ": " + found.size() + " fields have a part " + part);
        }
        return found.get(0);
    }

    /** {@return which fields go with which kind of the entity; empty if it has no kinds} */
    public Optional<Variants> variants() {
        return Optional.ofNullable(from.variants);
    }

    // ------------------------------------------------------------------------

    /**
     * What an item of a list is told apart by.
     *
     * @param entity the item
     * @return its id; the item itself if it has none
     */
    public Object idOf(T entity) {
        Object value = id == null ? entity : id.value(entity);
        return value instanceof Optional<?> possible
                ? possible.<Object>map(each -> each).orElse(entity)
                : value;
    }

    /** {@return what its id stands for; empty if it has none} */
    public Optional<LinkTarget> named() {
        return Optional.ofNullable(from.named);
    }

    /** {@return whether an entity has a name of its own, such as {@code Action 7.2}, rather than that of what it is part of} */
    public boolean isNamed() {
        return from.name != null || naming != null;
    }

    /**
     * What an entity is called in a message.
     *
     * @param entity the entity
     * @return its noun, with its reference or its id, such as {@code Action 7.2}
     */
    public String nameOf(T entity) {
        return phraseOf(entity).toString();
    }

    /**
     * What an entity is called, as a phrase that can be said in other words than core's English.
     *
     * @param entity the entity
     * @return its name, as {@link #nameOf} has it
     */
    public Phrase phraseOf(T entity) {
        if (entity instanceof Phrased phrased) {
            return phrased.phrase();
        }
        if (from.name != null) {
            return from.name.apply(entity);
        }
        if (naming == null) {
            return nounPhrase();
        }
        EntityField<T, B> title = byName.get("title");
        return Phrase.of(
                "fields.NAMED",
                "noun",
                nounPhrase(),
                "reference",
                reference == null ? null : reference.value(entity),
                "id",
                naming.value(entity),
                "title",
                title == null ? null : title.value(entity));
    }

    /** {@return what one is called in a message, as a phrase that can be said in other words than core's English} */
    public Phrase nounPhrase() {
        return Phrase.of("fields." + from.noun.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /**
     * What a text of an entity is.
     *
     * @param field one of its text fields
     * @param entity the entity
     * @return what the text is
     */
    public TextKind textKind(EntityField<T, B> field, T entity) {
        Function<T, TextKind> ofEntity = from.textKinds.get(field.name());
        return ofEntity == null ? ((FieldKind.Text) field.kind()).text() : ofEntity.apply(entity);
    }

    /**
     * What a link of an entity leads to.
     *
     * @param field one of its links
     * @param entity the entity
     * @return what is to have the id
     */
    public LinkTarget linkTarget(EntityField<T, B> field, T entity) {
        Function<T, LinkTarget> ofEntity = from.linkTargets.get(field.name());
        return ofEntity == null ? ((FieldKind.Link) field.kind()).target() : ofEntity.apply(entity);
    }

    /** {@return the name of its type} */
    @Override
    public String toString() {
        return type();
    }

    // ------------------------------------------------------------------------

    /** {@return this and every description that it is made of, each once, an entity before its parts} */
    public List<EntityFields<?, ?>> all() {
        List<EntityFields<?, ?>> all = new ArrayList<>();
        addTo(all);
        return List.copyOf(all);
    }

    private void addTo(List<EntityFields<?, ?>> all) {
        if (!all.contains(this)) {
            all.add(this);
            for (EntityField<T, B> part : parts) {
                ((FieldKind.Entity<?>) part.kind()).fields().addTo(all);
            }
        }
    }
}

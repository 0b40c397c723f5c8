package io.github.promisemodel.fields;

import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the description of an entity, field by field in the order they are written, each followed by what it means. */
final class EntityFieldsBuilder<T, B> {

    final String noun;
    final Supplier<B> start;
    final Function<B, T> build;
    final Function<T, Extensions> extensions;
    final BiConsumer<B, Extensions> setExtensions;
    final List<EntityField<T, B>> fields = new ArrayList<>();
    final Map<String, Function<T, TextKind>> textKinds = new HashMap<>();
    final Map<String, Function<T, LinkTarget>> linkTargets = new HashMap<>();
    String type;
    String meaning = "";

    @Nullable
    Function<T, Phrase> name;

    @Nullable
    LinkTarget named;

    @Nullable
    Shorthand<T> shorthand;

    @Nullable
    Variants variants;

    /** Makes the last field, of which all but its meaning is said. */
    private @Nullable Function<String, EntityField<T, B>> open;

    EntityFieldsBuilder(
            String noun,
            Supplier<B> start,
            Function<B, T> build,
            Function<T, Extensions> extensions,
            BiConsumer<B, Extensions> setExtensions) {
        this.noun = noun;
        this.type = noun;
        this.start = start;
        this.build = build;
        this.extensions = extensions;
        this.setExtensions = setExtensions;
    }

    /** The name of its type in the format, and what it is, in a sentence. */
    EntityFieldsBuilder<T, B> type(String typeName, String sentence) {
        type = typeName;
        meaning = sentence;
        return this;
    }

    /** The entities have a name of their own that is not their noun and their id. */
    EntityFieldsBuilder<T, B> called(Function<T, Phrase> nameOf) {
        name = nameOf;
        return this;
    }

    /** A text alone may stand in the place of an entity. */
    EntityFieldsBuilder<T, B> shorthand(
            FieldKind<String> kind, Function<String, T> fromText, Function<T, String> text) {
        shorthand = new Shorthand<>(kind, fromText, text);
        return this;
    }

    /** Which fields there are depends on one of them. */
    EntityFieldsBuilder<T, B> variants(String by, Map<String, List<String>> wanted) {
        variants = new Variants(by, wanted);
        return this;
    }

    // ------------------------------------------------------------------------

    private EntityFieldsBuilder<T, B> add(Function<String, EntityField<T, B>> field) {
        requireMeaning();
        open = field;
        return this;
    }

    private void requireMeaning() {
        if (open != null) {
            throw new IllegalStateException(
                    type + ": its field " + open.apply("").name() + " has no meaning");
        }
    }

    /** What the field before this means, in a sentence. */
    EntityFieldsBuilder<T, B> meaning(String sentence) {
        fields.add(Objects.requireNonNull(open, type).apply(sentence));
        open = null;
        return this;
    }

    /** What the text before this is hangs on the entity, such as on whether evidence is lived experience. */
    EntityFieldsBuilder<T, B> textKind(Function<T, TextKind> ofEntity) {
        textKinds.put(fields.get(fields.size() - 1).name(), ofEntity);
        return this;
    }

    /** What the link before this leads to hangs on the entity, such as on what a published figure counts. */
    EntityFieldsBuilder<T, B> linkTarget(Function<T, LinkTarget> ofEntity) {
        linkTargets.put(fields.get(fields.size() - 1).name(), ofEntity);
        return this;
    }

    EntityFields<T, B> build() {
        requireMeaning();
        return new EntityFields<>(this);
    }

    // ------------------------------------------------------------------------

    /** What its id stands for. */
    EntityFieldsBuilder<T, B> named(LinkTarget target) {
        named = target;
        return this;
    }

    /** The id that the entity is known by, and what it stands for. */
    EntityFieldsBuilder<T, B> id(LinkTarget target, Function<T, String> get, BiConsumer<B, String> set) {
        return named(target).naming("id", FieldKind.ID, get, set);
    }

    /** A required field that messages call the entity by, and which is not blank. */
    EntityFieldsBuilder<T, B> naming(
            String field, FieldKind<String> kind, Function<T, String> get, BiConsumer<B, String> set) {
        return add(sentence -> new EntityField.Required<>(field, kind, get, set, sentence, true));
    }

    /** The reference as printed. */
    EntityFieldsBuilder<T, B> reference(Function<T, Optional<String>> get, BiConsumer<B, String> set) {
        return optional("reference", FieldKind.REFERENCE, get, set)
                .meaning("The reference as printed, such as `7.2`; messages show it in place of the id.");
    }

    /** What a reader should know. */
    EntityFieldsBuilder<T, B> note(Function<T, Optional<String>> get, BiConsumer<B, String> set) {
        return optional("note", FieldKind.NOTE, get, set)
                .meaning("What a reader should know, such as what the text leaves open.");
    }

    /** Where it is printed. */
    EntityFieldsBuilder<T, B> source(Function<T, Optional<Source>> get, BiConsumer<B, Source> set) {
        return optional("source", FieldKind.entity(ReferenceFields.SOURCE), get, set)
                .meaning("Where it is printed.");
    }

    <V> EntityFieldsBuilder<T, B> required(String field, FieldKind<V> kind, Function<T, V> get, BiConsumer<B, V> set) {
        return add(sentence -> new EntityField.Required<>(field, kind, get, set, sentence, false));
    }

    <V> EntityFieldsBuilder<T, B> optional(
            String field, FieldKind<V> kind, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return add(sentence -> new EntityField.Possible<>(field, kind, get, set, sentence));
    }

    /** A field that is not written where it has a certain value. */
    <V> EntityFieldsBuilder<T, B> defaulted(
            String field, FieldKind<V> kind, Function<T, V> get, BiConsumer<B, V> set, V unsaid) {
        return add(sentence -> new EntityField.Defaulted<>(field, kind, get, set, sentence, unsaid));
    }

    <V> EntityFieldsBuilder<T, B> list(
            String field,
            FieldKind<V> kind,
            Function<T, ? extends Collection<V>> get,
            BiConsumer<B, ? super List<V>> addAll) {
        return list(ListRule.ANY, field, kind, get, addAll);
    }

    <V> EntityFieldsBuilder<T, B> list(
            ListRule rule,
            String field,
            FieldKind<V> kind,
            Function<T, ? extends Collection<V>> get,
            BiConsumer<B, ? super List<V>> addAll) {
        return add(sentence -> new EntityField.Items<>(field, kind, get, addAll, sentence, rule));
    }

    <K, V> EntityFieldsBuilder<T, B> map(
            String field,
            FieldKind<K> keys,
            FieldKind<V> kind,
            Function<T, Map<K, V>> get,
            BiConsumer<B, Map<K, V>> putAll) {
        return add(sentence -> new EntityField.Keyed<>(field, keys, kind, get, putAll, sentence));
    }
}

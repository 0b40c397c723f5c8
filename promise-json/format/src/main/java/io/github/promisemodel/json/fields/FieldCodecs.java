package io.github.promisemodel.json.fields;

import io.github.promisemodel.fields.FieldKind;
import io.github.promisemodel.fields.LinkTarget;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ParsedText;
import io.github.promisemodel.json.table.Patterns;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.published.Fingerprint;
import java.time.Period;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The codec of each kind of field. */
public final class FieldCodecs {

    /** An amount, as a text that keeps its spelling. */
    public static final ValueCodec<Amount> AMOUNT = ParsedText.of(
            new JsonShape.Named(
                    "Amount",
                    "A number as exactly as it is printed, in a text that keeps its spelling; it may be said not to be exact.",
                    new JsonShape.Text("an amount such as \"1721\" or \"over 1721\"", Patterns.AMOUNT, 0)),
            "not an amount; write its digits, at most " + Amount.MOST_DIGITS
                    + " of them and with no commas, as 1721 or 80.10, and before what is not exact one of the words over,"
                    + " at least, about, under, at most",
            Amount::parse);

    /** A length of time, in years, months and days. */
    public static final ValueCodec<Period> LENGTH = ParsedText.of(
            new JsonShape.Named(
                    "Length",
                    "A length of time in years, months and days.",
                    new JsonShape.Text("a length of time such as \"P12M\"", Patterns.LENGTH, 0)),
            "not a length of time; write it in years, months and days as P1Y, P12M or P14D",
            Period::parse);

    /** The digest of something written, as a text. */
    public static final ValueCodec<Fingerprint> FINGERPRINT = ParsedText.of(
            new JsonShape.Named(
                    "Fingerprint",
                    "The digest of something written, by which one can tell later whether it is still the same. This library makes those of `sha-256`, and keeps those of any other algorithm.",
                    new JsonShape.Text(
                            "a fingerprint such as \"sha-256:\" and 64 hexadecimal digits", Patterns.FINGERPRINT, 0)),
            "not a fingerprint; write the algorithm, a colon, and two small hexadecimal digits for each byte of the digest, as"
                    + " sha-256: and 64 digits",
            Fingerprint::parse);

    private static final Map<FieldKind<?>, ValueCodec<?>> PLAIN = Map.ofEntries(
            Map.entry(FieldKind.ID, ValueCodecs.ID),
            Map.entry(FieldKind.REFERENCE, ValueCodecs.TEXT),
            Map.entry(FieldKind.CODE, ValueCodecs.TEXT),
            Map.entry(FieldKind.DATE, ValueCodecs.DATE),
            Map.entry(FieldKind.MOMENT, ValueCodecs.INSTANT),
            Map.entry(FieldKind.COUNT, ValueCodecs.COUNT),
            Map.entry(FieldKind.WHOLE_PERCENTAGE, ValueCodecs.WHOLE_PERCENTAGE),
            Map.entry(FieldKind.FLAG, ValueCodecs.FLAG),
            Map.entry(FieldKind.AMOUNT, AMOUNT),
            Map.entry(FieldKind.LENGTH, LENGTH),
            Map.entry(FieldKind.FINGERPRINT, FINGERPRINT));

    private static final Map<LinkTarget, ValueCodec<String>> LINKS = links();

    private FieldCodecs() {}

    private static Map<LinkTarget, ValueCodec<String>> links() {
        Map<LinkTarget, ValueCodec<String>> links = new EnumMap<>(LinkTarget.class);
        for (LinkTarget target : LinkTarget.values()) {
            String noun = switch (target) {
                case LISTED_ENTRY, ENTRY_OF_PLAN -> "entry";
                default -> target.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            };
            links.put(target, ValueCodecs.link(("ae".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun));
        }
        return links;
    }

    /**
     * The codec of a kind.
     *
     * @param <V> the value's type
     * @param kind the kind
     * @return its codec
     */
    @SuppressWarnings("unchecked") // a kind and its codec are of the same values
    static <V> ValueCodec<V> of(FieldKind<V> kind) {
        return (ValueCodec<V>) ofAny(kind);
    }

    private static ValueCodec<?> ofAny(FieldKind<?> kind) {
        if (kind instanceof FieldKind.Text text) {
            return text.note() ? ValueCodecs.NOTE : ValueCodecs.TEXT;
        } else if (kind instanceof FieldKind.Link link) {
            return Objects.requireNonNull(LINKS.get(link.target()));
        } else if (kind instanceof FieldKind.Constant<?> constant) {
            return ValueCodecs.constant(constant.type());
        } else if (kind instanceof FieldKind.Status<?> status) {
            return new StatusCodec<>(status.scale());
        } else if (kind instanceof FieldKind.Entity<?> entity) {
            return EntityTables.codec(entity.fields());
        }
        return Objects.requireNonNull(PLAIN.get(kind), kind::toString);
    }

    /** The codec of values by keys of a kind. */
    @SuppressWarnings("unchecked") // keys that are no constants are texts
    static <K, V> ValueCodec<Map<K, V>> byKey(FieldKind<K> keys, FieldKind<V> values) {
        return (ValueCodec<Map<K, V>>) (ValueCodec<?>)
                (keys instanceof FieldKind.Constant<?> constant
                        ? ValueCodecs.byConstant(constant.type(), of(values))
                        : ValueCodecs.byName(of(values)));
    }
}

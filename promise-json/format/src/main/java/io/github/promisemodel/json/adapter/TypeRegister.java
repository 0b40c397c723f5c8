package io.github.promisemodel.json.adapter;

import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.Fingerprint;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a mapper is told of each type that it meets: the table it is written or read by, or why it is refused. Types that are not
 * the library's own are the mapper's.
 */
public final class TypeRegister {

    /** The types whose texts name one value each, so that they can be keys of a map. */
    private static final Set<Class<?>> KEYS = Set.of(
            PartialDate.class,
            PlanPath.class,
            Rounding.class,
            Grouping.class,
            Amount.class,
            Fraction.class,
            Percentage.class,
            Share.class,
            Fingerprint.class,
            ReportingCycle.class,
            Reading.class);

    private record EitherScale(ValueCodec<?> ofActions, ValueCodec<?> ofBenefits) {}

    private final Map<Class<?>, WriteCodec<?>> writers = new HashMap<>();
    private final Map<Class<?>, ValueCodec<?>> readers = new HashMap<>();
    private final Map<Class<?>, EitherScale> eitherScale = new HashMap<>();

    /**
     * Makes the register.
     *
     * @param rounding how the percentages of results are rounded
     */
    public TypeRegister(Rounding rounding) {
        FormatTypes.forEach(rounding, new FormatTypes.Visitor() {
            @Override
            public <T> void readAndWritten(Class<T> type, ValueCodec<T> codec) {
                readers.put(type, codec);
                writers.put(type, codec);
            }

            @Override
            public <T> void written(Class<T> type, WriteCodec<T> codec) {
                writers.put(type, codec);
            }

            @Override
            public <T> void ofEitherScale(
                    Class<T> type,
                    ValueCodec<? extends T> ofActions,
                    ValueCodec<? extends T> ofBenefits,
                    WriteCodec<T> either) {
                eitherScale.put(type, new EitherScale(ofActions, ofBenefits));
                writers.put(type, either);
            }
        });
    }

    /**
     * Whether a type is one of the library's own, which a mapper writes and reads by its table or not at all.
     *
     * @param type the type
     * @return true if it is
     */
    public boolean isOurs(Class<?> type) {
        return RefusedTypes.isOurs(type);
    }

    /**
     * How values of a type are written.
     *
     * @param type the type of the value, or one it is a kind of
     * @return its table; empty if it is none of the library's own, or has no form in JSON
     */
    public Optional<WriteCodec<?>> writer(Class<?> type) {
        return isOurs(type) ? Optional.ofNullable(writerOf(type)) : Optional.empty();
    }

    /** A value is of a hidden class, whose parent or whose interface is the type that has the table. */
    private @Nullable WriteCodec<?> writerOf(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            WriteCodec<?> codec = writers.get(each);
            if (codec != null) {
                return codec;
            }
        }
        for (Class<?> each : type.getInterfaces()) {
            WriteCodec<?> codec = writers.get(each);
            if (codec != null) {
                return codec;
            }
        }
        return constants(type).orElse(null);
    }

    /**
     * How values of a type are read.
     *
     * @param type the type
     * @param scale what the type is of, such as the status of an assessment; null if nothing says
     * @return its table; empty if it is none of the library's own, or is not read
     */
    public Optional<ValueCodec<?>> reader(Class<?> type, @Nullable Class<?> scale) {
        ValueCodec<?> known = readers.get(type);
        if (known != null) {
            return Optional.of(known);
        }
        EitherScale either = eitherScale.get(type);
        if (either != null) {
            return scale == ActionStatus.class
                    ? Optional.of(either.ofActions())
                    : scale == BenefitStatus.class ? Optional.of(either.ofBenefits()) : Optional.empty();
        }
        return isOurs(type) && !writers.containsKey(type) ? constants(type) : Optional.empty();
    }

    /** Every enum of the library is written by its names, whatever the mapper is set to do with enums. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the class is that of an enum
    private static Optional<ValueCodec<?>> constants(Class<?> type) {
        return type.isEnum() ? Optional.of(ValueCodecs.constant((Class) type)) : Optional.empty();
    }

    /**
     * Whether values of a type can be the keys of a map, by their text.
     *
     * @param type the type
     * @return true if each has a text of its own
     */
    public boolean isKey(Class<?> type) {
        return KEYS.contains(type);
    }

    /**
     * What to tell a programmer whose mapper is given a value of a type that has no form in JSON.
     *
     * @param type the type
     * @return a sentence that says what to write instead
     */
    public String refusalToWrite(Class<?> type) {
        return RefusedTypes.toWrite(type);
    }

    /**
     * What to tell a programmer whose mapper is to read a type that is not read.
     *
     * @param type the type
     * @return a sentence that says what to do
     */
    public String refusalToRead(Class<?> type) {
        return RefusedTypes.toRead(type, writers.containsKey(type), eitherScale.containsKey(type));
    }

    /**
     * What to tell a programmer whose map has keys that have no text of their own.
     *
     * @param type the type of the keys
     * @return a sentence that says what to do
     */
    public String refusalAsKey(Class<?> type) {
        return type.getSimpleName() + ": it cannot be a key in JSON; use its id, or a text of your own";
    }
}

package io.github.promisemodel.status;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The statuses an entry may have, such as {@code GREEN}, or {@code GREEN or AMBER} where the words leave it open.
 *
 * <p>One status: the entry is assessed. Several: its status is open. All of the scale: it is not assessed. A reading is
 * never empty, for every entry has some status even where nobody has said which; and it is never a guess at one of
 * several.
 *
 * @param <S> the scale, an enum of 2 to 64 statuses
 */
public final class Reading<S extends Enum<S>> implements Phrased, Comparable<Reading<S>> {

    private static final int LARGEST_SCALE = 64;

    /** The readings of a scale that nearly every assessment has: one of each status by its ordinal, and last not assessed. */
    private static final ClassValue<Reading<?>[]> SHARED = new ClassValue<>() {

        @Override
        protected Reading<?>[] computeValue(Class<?> scale) {
            return shared(scale.asSubclass(Enum.class));
        }
    };

    /** The scale's statuses in order; for benefits, blue, green, amber and red. */
    private final Class<S> scale;
    /** A bit for each status by its ordinal; 'green or amber' has bits 1 and 2. */
    private final long bits;
    /** The one status, made ready since every tally asks for it. */
    private final Optional<S> status;

    private final boolean notAssessed;

    private Reading(Class<S> scale, long bits) {
        // Asked for once: an enum hands out a copy of its constants each time.
        S[] statuses = scale.getEnumConstants();
        this.scale = scale;
        this.bits = bits;
        this.status =
                Long.bitCount(bits) == 1 ? Optional.of(statuses[Long.numberOfTrailingZeros(bits)]) : Optional.empty();
        this.notAssessed = bits == all(statuses.length);
    }

    // ------------------------------------------------------------------------

    /**
     * An assessed reading.
     *
     * @param <S> the scale
     * @param status the one status
     * @return the reading that is that status alone
     */
    public static <S extends Enum<S>> Reading<S> of(S status) {
        return shared(status.getDeclaringClass(), status.ordinal());
    }

    @SuppressWarnings("unchecked") // those of a scale are of it
    private static <S extends Enum<S>> Reading<S> shared(Class<S> scale, int place) {
        return (Reading<S>) SHARED.get(scale)[place];
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an enum's class is that of its own constants
    private static Reading<?>[] shared(Class<? extends Enum> scale) {
        int size = requireScale(scale);
        Reading<?>[] readings = new Reading<?>[size + 1];
        for (int i = 0; i < size; i++) {
            readings[i] = new Reading(scale, 1L << i);
        }
        readings[size] = new Reading(scale, all(size));
        return readings;
    }

    /**
     * A reading that may be any of the given statuses.
     *
     * @param <S> the scale
     * @param first a status
     * @param others the others it may be; repeats count once
     * @return the reading
     */
    @SafeVarargs
    public static <S extends Enum<S>> Reading<S> of(S first, S... others) {
        EnumSet<S> statuses = EnumSet.of(first);
        for (S other : others) {
            statuses.add(other);
        }
        return of(statuses);
    }

    /**
     * A reading that may be any of the given statuses.
     *
     * @param <S> the scale
     * @param statuses the statuses it may be, at least one; repeats count once
     * @return the reading
     * @throws IllegalArgumentException if there are none
     */
    public static <S extends Enum<S>> Reading<S> of(Collection<S> statuses) {
        if (statuses.isEmpty()) {
            throw new IllegalArgumentException(
                    "Reading: no status given; name at least one, or say that the entry is not assessed");
        }
        Class<S> scale = statuses.iterator().next().getDeclaringClass();
        requireScale(scale);
        return new Reading<>(scale, bits(statuses));
    }

    /**
     * The reading of an entry that nobody has assessed: it may be any status of the scale.
     *
     * @param <S> the scale
     * @param scale the scale's enum
     * @return the reading
     */
    public static <S extends Enum<S>> Reading<S> notAssessed(Class<S> scale) {
        Reading<?>[] readings = SHARED.get(scale);
        return shared(scale, readings.length - 1);
    }

    private static int requireScale(Class<?> scale) {
        int size = scale.getEnumConstants().length;
        if (size < 2 || size > LARGEST_SCALE) {
            throw new IllegalArgumentException("Scale " + scale.getSimpleName() + ": it has " + size
                    + " statuses; a scale has 2 to " + LARGEST_SCALE);
        }
        return size;
    }

    private static long all(int size) {
        return -1L >>> (LARGEST_SCALE - size);
    }

    private static long bit(Enum<?> status) {
        return 1L << status.ordinal();
    }

    // ------------------------------------------------------------------------

    /** {@return the scale's enum} */
    public Class<S> scale() {
        return scale;
    }

    /** {@return the statuses it may be, in the order of the scale} */
    public Set<S> statuses() {
        EnumSet<S> statuses = EnumSet.noneOf(scale);
        for (S status : scale.getEnumConstants()) {
            if (allows(status)) {
                statuses.add(status);
            }
        }
        return Collections.unmodifiableSet(statuses);
    }

    /** {@return the one status, or empty if there are several} */
    public Optional<S> status() {
        return status;
    }

    /** {@return whether it is one status alone} */
    public boolean isAssessed() {
        return status.isPresent();
    }

    /** {@return whether it may be several statuses, but not every one} */
    public boolean isOpen() {
        return !isAssessed() && !isNotAssessed();
    }

    /** {@return whether it may be any status of the scale} */
    public boolean isNotAssessed() {
        return notAssessed;
    }

    /**
     * Whether the entry may have a status.
     *
     * @param status the status
     * @return true if it is one of those the entry may have
     */
    public boolean allows(S status) {
        return (bits & bit(status)) != 0;
    }

    /**
     * Whether the entry may have one of some statuses.
     *
     * @param statuses the statuses
     * @return true if at least one of them is allowed
     */
    public boolean allowsAnyOf(Collection<S> statuses) {
        return (bits & bits(statuses)) != 0;
    }

    /**
     * Whether the entry has one of some statuses however its reading is settled.
     *
     * @param statuses the statuses
     * @return true if nothing but them is allowed
     */
    public boolean isConfinedTo(Collection<S> statuses) {
        return (bits & ~bits(statuses)) == 0;
    }

    private static long bits(Collection<? extends Enum<?>> statuses) {
        long bits = 0;
        for (Enum<?> status : statuses) {
            bits |= bit(status);
        }
        return bits;
    }

    /**
     * This reading and another of the same entry, neither of which can be preferred.
     *
     * @param other the other reading
     * @return the reading that allows what either allows
     */
    public Reading<S> or(Reading<S> other) {
        return new Reading<>(scale, bits | other.bits);
    }

    // ------------------------------------------------------------------------

    /** Orders assessed readings as the scale does, then open ones by how many and which statuses, not assessed last. */
    @Override
    public int compareTo(Reading<S> other) {
        int bySize = Integer.compare(Long.bitCount(bits), Long.bitCount(other.bits));
        // The reading with the earliest status comes first: reversed, its lowest bit weighs most.
        return bySize != 0 ? bySize : Long.compareUnsigned(Long.reverse(other.bits), Long.reverse(bits));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading<?> reading && scale == reading.scale && bits == reading.bits;
    }

    @Override
    public int hashCode() {
        return 31 * scale.hashCode() + Long.hashCode(bits);
    }

    /** {@return the statuses' names, such as {@code GREEN or AMBER}, or {@code not assessed}} */
    @Override
    public String toString() {
        return status.map(Enum::name).orElseGet(() -> phrase().toString());
    }

    /** {@return the statuses or that there is none, as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return isNotAssessed() ? Phrase.of("status.NOT_ASSESSED") : Phrase.of("status.READING", "statuses", statuses());
    }
}

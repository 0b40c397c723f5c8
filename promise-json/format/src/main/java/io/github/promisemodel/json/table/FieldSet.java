package io.github.promisemodel.json.table;

/**
 * Some of a table's fields, by their indexes, such as those that one object has.
 *
 * <p>It is one {@code long}, and not a set of the JDK: an object of every entry of a plan is read with one of these, and
 * the compiler can keep it in a register. A table has at most {@value #MOST} fields for that.
 */
final class FieldSet {

    /** How many fields there can be. */
    static final int MOST = 64;

    private long bits;

    /**
     * Adds a field.
     *
     * @return false if it was there already
     */
    boolean add(int index) {
        long before = bits;
        bits |= 1L << index;
        return bits != before;
    }

    boolean contains(int index) {
        return (bits & 1L << index) != 0;
    }

    boolean containsAll(FieldSet others) {
        return (others.bits & ~bits) == 0;
    }
}

package io.github.promisemodel.plan;

/**
 * Places in a plan as JSON Pointers (RFC 6901), such as {@code /areas/3/actions/0}, in the names that the plan has as JSON.
 */
public final class PlanPath {

    private PlanPath() {}

    /**
     * The place of a field.
     *
     * @param parent the place of what holds it; empty for the plan
     * @param field the field's name; {@code ~} and {@code /} in it are escaped
     * @return its place
     */
    public static String at(String parent, String field) {
        return parent + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    /**
     * The place of an item of a list.
     *
     * @param parent the place of what holds the list; empty for the plan
     * @param field the list's name; {@code ~} and {@code /} in it are escaped
     * @param index the item's index, from 0
     * @return its place
     */
    public static String at(String parent, String field, int index) {
        return at(parent, field) + "/" + index;
    }

    /**
     * Compares places by where they stand: token by token, indexes as numbers and before names, a place before what is
     * within it.
     *
     * @param a the one place
     * @param b the other place
     * @return less than, equal to or greater than zero, as for a {@link java.util.Comparator}
     */
    public static int compare(String a, String b) {
        String[] left = a.split("/", -1);
        String[] right = b.split("/", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = compareToken(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int compareToken(String left, String right) {
        if (isIndex(left) != isIndex(right)) {
            return isIndex(left) ? -1 : 1; // else 2, 10 and 1a would stand in a ring
        }
        return isIndex(left) ? Integer.compare(Integer.parseInt(left), Integer.parseInt(right)) : left.compareTo(right);
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty()
                && token.length() < 10
                && token.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}

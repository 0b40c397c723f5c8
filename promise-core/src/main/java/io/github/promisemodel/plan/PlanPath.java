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
        int length = Math.min(a.length(), b.length());
        int different = 0;
        while (different < length && a.charAt(different) == b.charAt(different)) {
            different++;
        }
        // The token in which they part, or the last of the shorter one, starts at the same place in both.
        int start = a.lastIndexOf('/', different - 1) + 1;
        int order = compareToken(token(a, start), token(b, start));
        return order != 0 ? order : Integer.compare(a.length(), b.length());
    }

    private static String token(String path, int start) {
        int end = path.indexOf('/', start);
        return end < 0 ? path.substring(start) : path.substring(start, end);
    }

    private static int compareToken(String left, String right) {
        if (isIndex(left) != isIndex(right)) {
            return isIndex(left) ? -1 : 1; // else 2, 10 and 1a would stand in a ring
        }
        return isIndex(left) ? Integer.compare(Integer.parseInt(left), Integer.parseInt(right)) : left.compareTo(right);
    }

    /** As JSON Pointers write them: without zeros before. */
    private static boolean isIndex(String token) {
        if (token.isEmpty() || token.length() >= 10 || token.length() > 1 && token.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) < '0' || token.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}

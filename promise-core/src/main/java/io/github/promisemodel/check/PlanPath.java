package io.github.promisemodel.check;

/** Places in a plan as JSON Pointers. */
final class PlanPath {

    private PlanPath() {}

    static String at(String parent, String field) {
        return parent + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    static String at(String parent, String field, int index) {
        return at(parent, field) + "/" + index;
    }

    /** Orders pointers token by token, indexes as numbers and before names, a place before what is within it. */
    static int compare(String a, String b) {
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

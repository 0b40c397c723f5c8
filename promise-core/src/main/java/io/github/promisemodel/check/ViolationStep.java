package io.github.promisemodel.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step of a violation's path: {@code /areas/0/title} is the property areas, and in it at 0 the property title.
 *
 * @param name the property's name, or null for an item of which no property follows
 * @param within the index in the list, or the key in the map, which the step before named; null if it named neither
 */
record ViolationStep(@Nullable String name, @Nullable Object within) {

    /** The fields whose values are read by key. */
    private static final Set<String> MAPS = Set.of("colours", "counts", "percentages");

    static List<ViolationStep> of(Finding finding) {
        String[] tokens = finding.path().split("/", -1);
        // What is not known may have any name, a number too.
        int items = finding.code() == FindingCode.UNKNOWN_FIELD ? tokens.length - 1 : tokens.length;
        List<ViolationStep> steps = new ArrayList<>();
        Object within = null;
        for (int i = 1; i < tokens.length; i++) {
            String token = tokens[i].replace("~1", "/").replace("~0", "~");
            if (i < items && MAPS.contains(tokens[i - 1])) {
                within = token;
            } else if (i < items && isIndex(token)) {
                within = Integer.valueOf(token);
            } else {
                steps.add(new ViolationStep(token, within));
                within = null;
            }
        }
        if (within != null) {
            steps.add(new ViolationStep(null, within));
        }
        return steps;
    }

    /** All lists are of fields that are known, so that nothing but an index begins with a digit. */
    private static boolean isIndex(String token) {
        return !token.isEmpty() && Character.isDigit(token.charAt(0));
    }
}

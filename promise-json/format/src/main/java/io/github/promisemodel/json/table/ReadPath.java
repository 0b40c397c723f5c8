package io.github.promisemodel.json.table;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a reading is in its document: the fields and items around the current value, as a JSON Pointer says them, and the
 * objects around it by their names, as a message says them: {@code Action 4.1: due}.
 *
 * <p>It is entered and left for every value. Arrays that grow cost less there than objects would.
 */
final class ReadPath {

    /** Names as texts, indexes as null with the index in the other array. */
    private @Nullable String[] names = new @Nullable String[16];

    private int[] indexes = new int[16];
    private int depth;

    /** The objects around the current value, outermost first, such as {@code Plan} and {@code Action}. */
    private String[] things = new String[8];

    /** The id or the reference of each of them, once that is read. */
    private @Nullable String[] thingNames = new @Nullable String[8];

    private int thingCount;

    void enter(String name) {
        grow();
        names[depth] = name;
        depth++;
    }

    void enter(int index) {
        grow();
        names[depth] = null;
        indexes[depth] = index;
        depth++;
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
    }

    void leave() {
        depth--;
    }

    void startThing(String noun) {
        if (thingCount == things.length) {
            things = Arrays.copyOf(things, 2 * thingCount);
            thingNames = Arrays.copyOf(thingNames, 2 * thingCount);
        }
        things[thingCount] = noun;
        thingNames[thingCount] = null;
        thingCount++;
    }

    void nameThing(String name) {
        thingNames[thingCount - 1] = name;
    }

    void endThing() {
        thingCount--;
    }

    // ------------------------------------------------------------------------

    /** {@return the path as a JSON Pointer, from the value that was read first} */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            pointer.append('/');
            if (name == null) {
                pointer.append(indexes[i]);
            } else {
                pointer.append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    /** {@return the place in words, such as {@code Action 4.1: item 2 of benefits}} */
    String words() {
        return thingCount == 0 ? place() : thing() + ": " + place();
    }

    /**
     * A message about the whole object around the current value, with the nearest object around that one that has a name: what
     * is said of a target begins with its measure.
     *
     * @param message the message, which begins with what the object is called
     * @return the message; itself if the object has a name, or none around it has
     */
    String within(String message) {
        int last = thingCount - 1;
        int named = nearestNamed(last);
        if (named < 0 || named == last || !message.startsWith(things[last])) {
            return message;
        }
        return things(named, last - 1) + ", " + uncapitalised(message);
    }

    /** The object around the current value by its name; one without by the nearest that has one and what it is of that. */
    private String thing() {
        int last = thingCount - 1;
        int named = nearestNamed(last);
        return named < 0 ? things[last] : things(named, last);
    }

    private int nearestNamed(int last) {
        int named = last;
        while (named >= 0 && thingNames[named] == null) {
            named--;
        }
        return named;
    }

    private String things(int named, int last) {
        StringBuilder words = new StringBuilder(things[named])
                .append(' ')
                .append(ReadContext.shortened(String.valueOf(thingNames[named])));
        for (int i = named + 1; i <= last; i++) {
            words.append(", ").append(uncapitalised(things[i]));
        }
        return words.toString();
    }

    private static String uncapitalised(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private String place() {
        if (depth == 0) {
            return "the document";
        }
        String name = names[depth - 1];
        if (name != null) {
            return ReadContext.shortened(name);
        }
        String list = depth > 1 ? names[depth - 2] : null;
        return "item " + (indexes[depth - 1] + 1) + (list == null ? "" : " of " + ReadContext.shortened(list));
    }
}

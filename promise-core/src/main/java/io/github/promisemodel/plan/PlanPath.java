package io.github.promisemodel.plan;

import io.github.promisemodel.words.MessageText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a plan, such as the title of its first area: a value with a step for each field, item and key, in the names that
 * the plan has as JSON.
 *
 * <pre>{@code
 * PlanPath title = PlanPath.PLAN.at("areas", 0).at("title");
 * title.toString();   // /areas/0/title
 * title.field();      // title
 * }</pre>
 *
 * <p>Two places are equal if they are written alike; whether a step is to a field, an item or a key is no part of that, for a
 * pointer does not say so. They are ordered step by step: items by their index and before names, a place before what is within
 * it.
 */
public final class PlanPath implements Comparable<PlanPath> {

    /** One step of a path. */
    public sealed interface Step {

        /** {@return the step as it is written in a JSON Pointer, before it is escaped} */
        String token();
    }

    /**
     * To a field of an object.
     *
     * @param name the field's name
     */
    public record Field(String name) implements Step {
        @Override
        public String token() {
            return name;
        }
    }

    /**
     * To an item of a list.
     *
     * @param index the item's index, from 0
     */
    public record Item(int index) implements Step {
        @Override
        public String token() {
            return Integer.toString(index);
        }
    }

    /**
     * To a value that a map has by a key, such as the count of a status.
     *
     * @param key the key
     */
    public record Key(String key) implements Step {
        @Override
        public String token() {
            return key;
        }
    }

    /** The plan itself, whose pointer is empty. */
    public static final PlanPath PLAN = new PlanPath(null, null);

    /** A JSON Pointer's index has no zeros before it; a longer one than this is no index of a list. */
    private static final int MOST_DIGITS = 9;

    /** A name that is no index. */
    private static final int NAME = -1;

    private final @Nullable PlanPath parent;
    private final @Nullable Step step;
    /** How many steps there are. */
    private final int depth;
    /** The last step as an index, or {@link #NAME}. */
    private final int index;

    private final int hash;

    private PlanPath(@Nullable PlanPath parent, @Nullable Step step) {
        this.parent = parent;
        this.step = step;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.index = step instanceof Item item ? item.index() : step == null ? NAME : index(step.token());
        int last = index != NAME || step == null ? index : step.token().hashCode();
        this.hash = parent == null ? 0 : 31 * parent.hash + last;
    }

    /**
     * Reads what {@link #toString} writes: a JSON Pointer (RFC 6901).
     *
     * @param pointer the pointer, such as {@code /areas/3/actions/0}; a token of digits is an item
     * @return the place
     * @throws IllegalArgumentException if it is neither empty nor begins with a stroke, or has a ~ with neither 0 nor 1 after it
     */
    public static PlanPath parse(String pointer) {
        if (pointer.isEmpty()) {
            return PLAN;
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "Path " + MessageText.quoted(pointer) + ": a JSON Pointer begins with /");
        }
        PlanPath path = PLAN;
        int start = 1;
        while (start <= pointer.length()) {
            int end = pointer.indexOf('/', start);
            end = end < 0 ? pointer.length() : end;
            String token = unescaped(pointer.substring(start, end), pointer);
            int index = index(token);
            path = new PlanPath(path, index == NAME ? new Field(token) : new Item(index));
            start = end + 1;
        }
        return path;
    }

    private static String unescaped(String token, String pointer) {
        for (int i = token.indexOf('~'); i >= 0; i = token.indexOf('~', i + 1)) {
            if (i + 1 == token.length() || token.charAt(i + 1) != '0' && token.charAt(i + 1) != '1') {
                throw new IllegalArgumentException(
                        "Path " + MessageText.quoted(pointer) + ": a ~ is written ~0, and a / within a name ~1");
            }
        }
        return token.replace("~1", "/").replace("~0", "~");
    }

    /** A token as an index, without zeros before it; otherwise {@link #NAME}. */
    private static int index(String token) {
        int length = token.length();
        if (length == 0 || length > MOST_DIGITS || length > 1 && token.charAt(0) == '0') {
            return NAME;
        }
        int index = 0;
        for (int i = 0; i < length; i++) {
            char digit = token.charAt(i);
            if (digit < '0' || digit > '9') {
                return NAME;
            }
            index = index * 10 + digit - '0';
        }
        return index;
    }

    // ------------------------------------------------------------------------

    /**
     * The place of a field within this.
     *
     * @param field the field's name
     * @return its place
     */
    public PlanPath at(String field) {
        return new PlanPath(this, new Field(Objects.requireNonNull(field, "field")));
    }

    /**
     * The place of an item of a list within this.
     *
     * @param field the list's name
     * @param index the item's index, from 0
     * @return its place
     * @throws IllegalArgumentException if the index is below 0
     */
    public PlanPath at(String field, int index) {
        return at(field).at(index);
    }

    /**
     * The place of an item of this, which is a list.
     *
     * @param index the item's index, from 0
     * @return its place
     * @throws IllegalArgumentException if the index is below 0
     */
    public PlanPath at(int index) {
        if (index < 0) {
            throw new IllegalArgumentException(
                    "Path " + MessageText.ofPointer(toString()) + ": " + index + " is not an index; the first is 0");
        }
        return new PlanPath(this, new Item(index));
    }

    /**
     * The place of a value of this, which is a map.
     *
     * @param key the value's key
     * @return its place
     */
    public PlanPath atKey(String key) {
        return new PlanPath(this, new Key(Objects.requireNonNull(key, "key")));
    }

    // ------------------------------------------------------------------------

    /** {@return whether it is the plan itself} */
    public boolean isPlan() {
        return parent == null;
    }

    /** {@return the place that this is in; empty for the plan} */
    public Optional<PlanPath> parent() {
        return Optional.ofNullable(parent);
    }

    /** {@return the last field on the way to it, such as {@code actions} for {@code /areas/3/actions/0}; empty for the plan} */
    public Optional<String> field() {
        for (PlanPath path = this; path != null; path = path.parent) {
            if (path.step instanceof Field field) {
                return Optional.of(field.name());
            }
        }
        return Optional.empty();
    }

    /** {@return its steps from the plan on} */
    public List<Step> steps() {
        Deque<Step> steps = new ArrayDeque<>();
        for (PlanPath path = this; path.step != null && path.parent != null; path = path.parent) {
            steps.addFirst(path.step);
        }
        return List.copyOf(steps);
    }

    /** {@return its place without the indexes of items, such as {@code /areas/actions}: alike for all items of a list} */
    public PlanPath withoutItems() {
        PlanPath path = PLAN;
        for (Step each : steps()) {
            path = each instanceof Item ? path : new PlanPath(path, each);
        }
        return path;
    }

    // ------------------------------------------------------------------------

    @Override
    public int compareTo(PlanPath other) {
        PlanPath mine = this;
        PlanPath theirs = other;
        while (mine.depth > other.depth && mine.parent != null) {
            mine = mine.parent;
        }
        while (theirs.depth > depth && theirs.parent != null) {
            theirs = theirs.parent;
        }
        int order = compareAlike(mine, theirs);
        return order != 0 ? order : Integer.compare(depth, other.depth);
    }

    /** Compares two places with as many steps: by the first in which they differ. */
    private static int compareAlike(PlanPath one, PlanPath other) {
        if (one == other || one.parent == null || other.parent == null) {
            return 0;
        }
        int order = compareAlike(one.parent, other.parent);
        return order != 0 ? order : compareLast(one, other);
    }

    private static int compareLast(PlanPath one, PlanPath other) {
        if ((one.index == NAME) != (other.index == NAME)) {
            return one.index == NAME ? 1 : -1; // otherwise 2, 10 and 1a would have no first
        }
        return one.index == NAME ? one.token().compareTo(other.token()) : Integer.compare(one.index, other.index);
    }

    private String token() {
        return step == null ? "" : step.token();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanPath path
                && hash == path.hash
                && depth == path.depth
                && compareAlike(this, path) == 0;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** {@return the place as a JSON Pointer, such as {@code /areas/3/actions/0}; empty for the plan} */
    @Override
    public String toString() {
        List<String> tokens = new ArrayList<>();
        for (Step each : steps()) {
            tokens.add("/" + each.token().replace("~", "~0").replace("/", "~1"));
        }
        return String.join("", tokens);
    }
}

package io.github.promisemodel.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
 * <p>Two places are equal if they are written alike. They are ordered step by step: items by their index and before names, a
 * place before what is within it.
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

    private final @Nullable PlanPath parent;
    private final @Nullable Step step;

    private PlanPath(@Nullable PlanPath parent, @Nullable Step step) {
        this.parent = parent;
        this.step = step;
    }

    /**
     * Reads what {@link #toString} writes: a JSON Pointer (RFC 6901).
     *
     * @param pointer the pointer, such as {@code /areas/3/actions/0}; a token of digits is an item
     * @return the place
     * @throws IllegalArgumentException if it is neither empty nor begins with a stroke
     */
    public static PlanPath parse(String pointer) {
        if (pointer.isEmpty()) {
            return PLAN;
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("Path '" + pointer + "': a JSON Pointer begins with /");
        }
        PlanPath path = PLAN;
        int start = 1;
        while (start <= pointer.length()) {
            int end = pointer.indexOf('/', start);
            end = end < 0 ? pointer.length() : end;
            String token = pointer.substring(start, end).replace("~1", "/").replace("~0", "~");
            path = new PlanPath(path, isIndex(token) ? new Item(Integer.parseInt(token)) : new Field(token));
            start = end + 1;
        }
        return path;
    }

    private static boolean isIndex(String token) {
        if (token.isEmpty() || token.length() > MOST_DIGITS || token.length() > 1 && token.charAt(0) == '0') {
            return false;
        }
        return token.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    // ------------------------------------------------------------------------

    /**
     * The place of a field within this.
     *
     * @param field the field's name
     * @return its place
     */
    public PlanPath at(String field) {
        return new PlanPath(this, new Field(field));
    }

    /**
     * The place of an item of a list within this.
     *
     * @param field the list's name
     * @param index the item's index, from 0
     * @return its place
     */
    public PlanPath at(String field, int index) {
        return at(field).at(index);
    }

    /**
     * The place of an item of this, which is a list.
     *
     * @param index the item's index, from 0
     * @return its place
     */
    public PlanPath at(int index) {
        return new PlanPath(this, new Item(index));
    }

    /**
     * The place of a value of this, which is a map.
     *
     * @param key the value's key
     * @return its place
     */
    public PlanPath atKey(String key) {
        return new PlanPath(this, new Key(key));
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
        List<Step> mine = steps();
        List<Step> theirs = other.steps();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int order = compare(mine.get(i), theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.size(), theirs.size());
    }

    private static int compare(Step one, Step other) {
        String token = one.token();
        String otherToken = other.token();
        if (isIndex(token) != isIndex(otherToken)) {
            return isIndex(token) ? -1 : 1; // otherwise 2, 10 and 1a would have no first
        }
        return isIndex(token)
                ? Integer.compare(Integer.parseInt(token), Integer.parseInt(otherToken))
                : token.compareTo(otherToken);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanPath path && toString().equals(path.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
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

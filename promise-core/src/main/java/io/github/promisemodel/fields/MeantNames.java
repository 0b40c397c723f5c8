package io.github.promisemodel.fields;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what was meant by a name that nothing has: {@code ON_TARGET} by "on target", and the group {@code g1} by its title.
 *
 * <p>Two names are taken for one if they have the same letters and digits, whatever is between them, or differ by one letter or
 * by two that are swapped. A digit is no slip for another, for 4.1 and 4.2 are two things, unless slips of digits are looked for
 * too. Where several things may be meant, none is. Each name is looked at once, and so is what is looked for.
 */
public final class MeantNames {

    /** Names that are longer, such as whole sentences, are nobody's slip. */
    private static final int LONGEST = 60;

    /** In fewer letters and digits a slip makes another name. */
    private static final int SHORTEST_WITH_A_SLIP = 4;

    /** The same where digits count: {@code g1} by {@code g2}. */
    private static final int SHORTEST_WITH_A_SLIP_OF_DIGITS = 2;

    private final boolean isOfDigits;

    /** What each name stands for; nothing if it stands for two things. */
    private final Map<String, Optional<String>> byName = new HashMap<>();

    /** The same by each name without one of its letters. */
    private final Map<String, Optional<String>> byShortened = new HashMap<>();

    private MeantNames(boolean isOfDigits) {
        this.isOfDigits = isOfDigits;
    }

    /** Names in which a digit is no slip for another. */
    public MeantNames() {
        this(false);
    }

    /** {@return names in which a digit may be a slip, for where what is named is one of a few} */
    public static MeantNames withSlipsOfDigits() {
        return new MeantNames(true);
    }

    /**
     * Those of names that stand for themselves.
     *
     * @param names the names
     * @return what finds them
     */
    public static MeantNames of(Collection<String> names) {
        MeantNames meant = new MeantNames();
        names.forEach(name -> meant.add(name, name));
        return meant;
    }

    /**
     * Adds a name.
     *
     * @param name the name
     * @param meant what it stands for
     */
    public void add(String name, String meant) {
        String key = key(name);
        if (key.isEmpty()) {
            return;
        }
        put(byName, key, meant);
        shortened(key).forEach(without -> put(byShortened, without, meant));
    }

    private static void put(Map<String, Optional<String>> names, String key, String meant) {
        names.merge(key, Optional.of(meant), (known, other) -> known.equals(other) ? known : Optional.empty());
    }

    /**
     * What was meant by a name.
     *
     * @param name the name that nothing has
     * @return what it stands for; empty if that is nothing, or several things
     */
    public Optional<String> find(String name) {
        String key = key(name);
        Optional<String> same = byName.get(key);
        if (key.isEmpty() || same != null) {
            return same == null ? Optional.empty() : same;
        }
        Set<Optional<String>> near = new HashSet<>();
        Set<String> shortened = shortened(key);
        if (!shortened.isEmpty()) {
            Optional.ofNullable(byShortened.get(key)).ifPresent(near::add);
        }
        for (String without : shortened) {
            Optional.ofNullable(byName.get(without)).ifPresent(near::add);
            Optional.ofNullable(byShortened.get(without)).ifPresent(near::add);
        }
        return near.size() == 1 ? near.iterator().next() : Optional.empty();
    }

    /** The letters and digits of a name, with a point between two digits that something is between. */
    private static String key(String name) {
        if (name.length() > LONGEST) {
            return "";
        }
        StringBuilder key = new StringBuilder();
        boolean isApart = false;
        for (int character : name.codePoints().toArray()) {
            if (Character.isLetterOrDigit(character)) {
                if (isApart && Character.isDigit(character) && endsInDigit(key)) {
                    key.append('.');
                }
                key.appendCodePoint(Character.toLowerCase(character));
                isApart = false;
            } else {
                isApart = true;
            }
        }
        return key.toString();
    }

    private static boolean endsInDigit(StringBuilder key) {
        return !key.isEmpty() && Character.isDigit(key.charAt(key.length() - 1));
    }

    /** A key without each of its letters in turn. */
    private Set<String> shortened(String key) {
        if (key.length() < (isOfDigits ? SHORTEST_WITH_A_SLIP_OF_DIGITS : SHORTEST_WITH_A_SLIP)) {
            return Collections.emptySet();
        }
        Set<String> shortened = new HashSet<>();
        for (int i = 0; i < key.length(); i++) {
            if (isOfDigits ? Character.isLetterOrDigit(key.charAt(i)) : Character.isLetter(key.charAt(i))) {
                shortened.add(key.substring(0, i) + key.substring(i + 1));
            }
        }
        return shortened;
    }
}

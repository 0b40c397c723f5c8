package io.github.promisemodel.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds which field of an entity was meant by a name that none of its fields has: {@code assessments} by {@code assesments},
 * {@code due} by {@code dueDate} and {@code amount} by {@code value}.
 *
 * <p>A name is compared with the few names of one entity, and each comparison takes no longer than a short name is.
 */
public final class MeantFields {

    /** Longer names are nobody's slip. */
    private static final int LONGEST = 40;

    /** The most letters that a slip in a name of a field changes. */
    private static final int MOST_CHANGED = 2;

    /** Names of more words are names of their own, which only begin or end with a word that a field has. */
    private static final int MOST_WORDS = 3;

    /** What people write for a field, in small letters, and which fields they may mean; the first that there is. */
    private static final Map<String, List<String>> OTHER_WORDS = Map.ofEntries(
            Map.entry("assignee", List.of("owner")),
            Map.entry("comment", List.of("note")),
            Map.entry("comments", List.of("note")),
            Map.entry("date", List.of("asOf", "due", "by")),
            Map.entry("deadline", List.of("due", "by")),
            Map.entry("dependencies", List.of("needs")),
            Map.entry("dependson", List.of("needs")),
            Map.entry("description", List.of("title", "note")),
            Map.entry("duedate", List.of("due", "by")),
            Map.entry("heading", List.of("title")),
            Map.entry("history", List.of("assessments", "observations")),
            Map.entry("label", List.of("title")),
            Map.entry("name", List.of("title")),
            Map.entry("number", List.of("amount", "count", "reference")),
            Map.entry("predecessors", List.of("needs")),
            Map.entry("rag", List.of("status")),
            Map.entry("blockedby", List.of("needs")),
            Map.entry("brag", List.of("status")),
            Map.entry("remarks", List.of("note")),
            Map.entry("respondents", List.of("heard")),
            Map.entry("responses", List.of("heard")),
            Map.entry("responsible", List.of("owner")),
            Map.entry("results", List.of("observations")),
            Map.entry("targetdate", List.of("due", "by")),
            Map.entry("type", List.of("kind")),
            Map.entry("updates", List.of("assessments")),
            Map.entry("value", List.of("amount")),
            Map.entry("values", List.of("observations")));

    private final MeantNames near;

    /** The fields by their words in small letters. */
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    private MeantFields(List<String> names) {
        this.near = MeantNames.of(names);
        names.forEach(name -> words.put(name, wordsOf(name)));
    }

    /**
     * Those of an entity.
     *
     * @param names the names of its fields
     * @return what finds them
     */
    public static MeantFields of(List<String> names) {
        return new MeantFields(names);
    }

    // ------------------------------------------------------------------------

    /**
     * The field whose name was misspelt.
     *
     * @param unknown a name that no field has
     * @return the field; empty if it is none, or one of several
     */
    public Optional<String> findNear(String unknown) {
        return near.find(unknown);
    }

    /**
     * The field that was called by another word, such as {@code amount} by {@code value}.
     *
     * @param unknown a name that no field has
     * @param isFree whether a field is absent, so that it may be meant
     * @return the field; empty if it is none
     */
    public Optional<String> findCalled(String unknown, Predicate<String> isFree) {
        return unknown.length() > LONGEST
                ? Optional.empty()
                : OTHER_WORDS.getOrDefault(letters(unknown), List.of()).stream()
                        .filter(name -> words.containsKey(name) && isFree.test(name))
                        .findFirst();
    }

    /**
     * The field whose name is part of a name, such as {@code due} of {@code dueBy}, or that was misspelt in two letters.
     *
     * @param unknown a name that no field has
     * @param isFree whether a field is absent, so that it may be meant
     * @return the field; empty if it is none, or one of several
     */
    public Optional<String> findLike(String unknown, Predicate<String> isFree) {
        if (unknown.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> part = only(partOf(wordsOf(unknown)), isFree);
        return part.isPresent() ? part : only(within(letters(unknown)), isFree);
    }

    /**
     * The field that was meant, however that shows.
     *
     * @param unknown a name that no field has
     * @param isFree whether a field is absent, so that it may be meant
     * @return the field; empty if it is none, or one of several
     */
    public Optional<String> find(String unknown, Predicate<String> isFree) {
        return findNear(unknown).or(() -> findCalled(unknown, isFree)).or(() -> findLike(unknown, isFree));
    }

    private static Optional<String> only(List<String> names, Predicate<String> isFree) {
        List<String> free = names.stream().filter(isFree).toList();
        return free.size() == 1 ? Optional.of(free.get(0)) : Optional.empty();
    }

    // ------------------------------------------------------------------------

    private List<String> partOf(List<String> unknown) {
        List<String> found = new ArrayList<>();
        words.forEach((name, ofName) -> {
            boolean isPart =
                    unknown.size() <= MOST_WORDS && unknown.size() > ofName.size() && isAtAnEnd(ofName, unknown);
            if (isPart || unknown.size() < ofName.size() && isAtAnEnd(unknown, ofName)) {
                found.add(name);
            }
        });
        return found;
    }

    private static boolean isAtAnEnd(List<String> part, List<String> whole) {
        return !part.isEmpty()
                && (whole.subList(0, part.size()).equals(part)
                        || whole.subList(whole.size() - part.size(), whole.size())
                                .equals(part));
    }

    /** The words of a name in small letters: those of {@code dueDate} and {@code due_date} are "due" and "date". */
    private static List<String> wordsOf(String name) {
        return Arrays.stream(name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String letters(String name) {
        return String.join("", wordsOf(name));
    }

    // ------------------------------------------------------------------------

    private List<String> within(String unknown) {
        int most = Math.min(MOST_CHANGED, unknown.length() / 3);
        return words.keySet().stream()
                .filter(name -> distance(unknown, name.toLowerCase(Locale.ROOT)) <= most)
                .toList();
    }

    /** How many letters are added, left out or changed between two short names. */
    private static int distance(String one, String two) {
        if (Math.abs(one.length() - two.length()) > MOST_CHANGED) {
            return MOST_CHANGED + 1;
        }
        int[] before = new int[two.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 0; i < one.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i + 1;
            for (int j = 0; j < two.length(); j++) {
                int changed = before[j] + (one.charAt(i) == two.charAt(j) ? 0 : 1);
                now[j + 1] = Math.min(changed, 1 + Math.min(now[j], before[j + 1]));
            }
            before = now;
        }
        return before[two.length()];
    }
}

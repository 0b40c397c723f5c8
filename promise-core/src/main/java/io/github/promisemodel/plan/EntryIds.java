package io.github.promisemodel.plan;

import io.github.promisemodel.assessment.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Suggests the id of a new entry: by the pattern of its area's own ids, by that of other areas, otherwise by the area's id. */
final class EntryIds {

    private final Plan plan;

    EntryIds(Plan plan) {
        this.plan = plan;
    }

    /** An id that no entry of the plan has, for a new entry of a kind in an area. */
    String suggest(int at, boolean action) {
        ImprovementArea area = plan.getAreas().get(at);
        List<? extends Entry<?>> entries = entries(area, action);
        Optional<NumberedId> last = last(area, entries);
        return last.flatMap(this::next)
                .or(() -> entries.isEmpty() ? asElsewhere(area, action) : Optional.empty())
                .orElseGet(() -> firstFree(area.getId() + (action ? "." : "-b")));
    }

    private static List<? extends Entry<?>> entries(ImprovementArea area, boolean action) {
        return action ? area.getActions() : area.getBenefits();
    }

    private boolean isFree(String id) {
        return plan.find(id).isEmpty();
    }

    private String firstFree(String before) {
        long number = 1;
        while (!isFree(before + number)) {
            number++;
        }
        return before + number;
    }

    // ------------------------------------------------------------------------

    /** The highest of an area's ids by the pattern that most of them have; empty if they have none in common. */
    private static Optional<NumberedId> last(ImprovementArea area, List<? extends Entry<?>> entries) {
        Map<NumberedId.Pattern, List<NumberedId>> byPattern = new LinkedHashMap<>();
        for (Entry<?> entry : entries) {
            NumberedId.parse(entry.getId())
                    .ifPresent(id -> byPattern
                            .computeIfAbsent(id.pattern(), none -> new ArrayList<>())
                            .add(id));
        }
        List<NumberedId> most = List.of();
        for (List<NumberedId> ids : byPattern.values()) {
            // One id among others is a pattern only if it names the area.
            boolean pattern = ids.size() > 1
                    || entries.size() == 1
                    || Template.of(area, ids.get(0)).key() != AreaKey.NONE;
            most = pattern && ids.size() >= most.size() ? ids : most;
        }
        return most.stream().reduce(NumberedId::later);
    }

    /** The id after one; where it is taken, the one after the highest of the plan by the same pattern. */
    private Optional<String> next(NumberedId last) {
        return last.next()
                .map(NumberedId::toString)
                .filter(this::isFree)
                .or(() -> plan.getAreas().stream()
                        .<Entry<?>>flatMap(
                                area -> Stream.concat(area.getActions().stream(), area.getBenefits().stream()))
                        .flatMap(entry -> NumberedId.parse(entry.getId()).stream())
                        .filter(id -> id.pattern().equals(last.pattern()))
                        .reduce(NumberedId::later)
                        .flatMap(NumberedId::next)
                        .map(NumberedId::toString)
                        .filter(this::isFree));
    }

    // ------------------------------------------------------------------------

    /** What an area is known by in the ids of its entries. */
    private enum AreaKey {
        REFERENCE(ImprovementArea::getReference),
        ID(area -> Optional.of(area.getId())),
        NONE(area -> Optional.of(""));

        private final Function<ImprovementArea, Optional<String>> of;

        AreaKey(Function<ImprovementArea, Optional<String>> of) {
            this.of = of;
        }
    }

    /**
     * How ids are made of their area's key, such as {@code 4-b1} of the reference 4.
     *
     * @param key what of the area is in them
     * @param before what is before the key
     * @param between what is between the key and the number
     * @param letter whether the number is a letter
     * @param after what is after the number
     */
    private record Template(AreaKey key, String before, String between, boolean letter, String after) {

        static Template of(ImprovementArea area, NumberedId id) {
            NumberedId.Pattern pattern = id.pattern();
            for (AreaKey key : List.of(AreaKey.REFERENCE, AreaKey.ID)) {
                String text = key.of.apply(area).orElse("");
                int at = indexOf(text, pattern.before());
                if (at >= 0) {
                    String before = pattern.before().substring(0, at);
                    String between = pattern.before().substring(at + text.length());
                    return new Template(key, before, between, pattern.letter(), pattern.after());
                }
            }
            return new Template(AreaKey.NONE, "", pattern.before(), pattern.letter(), pattern.after());
        }

        /** Where a key is, and not as a part of a longer number or word; -1 if it is not. */
        private static int indexOf(String key, String text) {
            if (key.isEmpty()) {
                return -1;
            }
            for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
                if (!goesOn(text, at - 1, at) && !goesOn(text, at + key.length() - 1, at + key.length())) {
                    return at;
                }
            }
            return -1;
        }

        private static boolean goesOn(String text, int one, int other) {
            return one >= 0
                    && other < text.length()
                    && (Character.isDigit(text.charAt(one)) && Character.isDigit(text.charAt(other))
                            || Character.isLetter(text.charAt(one)) && Character.isLetter(text.charAt(other)));
        }

        /** The first id that an area has by this; empty if it has no such key. */
        Optional<NumberedId> first(ImprovementArea area, int width) {
            return key.of
                    .apply(area)
                    .map(text -> new NumberedId(
                            new NumberedId.Pattern(before + text + between, letter, after), 1, letter ? 0 : width));
        }
    }

    /** The first id that an area without entries has where others have theirs by one template, or number them throughout. */
    private Optional<String> asElsewhere(ImprovementArea area, boolean action) {
        Map<Template, List<NumberedId>> byTemplate = new LinkedHashMap<>();
        for (ImprovementArea other : plan.getAreas()) {
            last(other, entries(other, action))
                    .ifPresent(last -> byTemplate
                            .computeIfAbsent(Template.of(other, last), none -> new ArrayList<>())
                            .add(last));
        }
        Map.Entry<Template, List<NumberedId>> most = null;
        for (Map.Entry<Template, List<NumberedId>> each : byTemplate.entrySet()) {
            most = most == null || each.getValue().size() > most.getValue().size() ? each : most;
        }
        if (most == null) {
            return Optional.empty();
        }
        Template template = most.getKey();
        NumberedId last = most.getValue().stream().reduce(NumberedId::later).orElseThrow();
        return template.key() == AreaKey.NONE
                ? next(last)
                : template.first(area, last.width())
                        .flatMap(first -> Optional.of(first.toString())
                                .filter(this::isFree)
                                .or(() -> next(first)));
    }
}

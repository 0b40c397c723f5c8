package io.github.promisemodel.json.fuzzing;

import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON document with a few of its values edited, as a recipe chooses. It stays JSON, and often what it was. */
final class EditedDocument {

    /** Constants of the format, of every type. */
    private static final List<String> CONSTANTS = List.of(
            "NOT_STARTED",
            "IN_PROGRESS",
            "ON_TARGET",
            "AT_RISK",
            "BEHIND",
            "PAUSED",
            "PARTLY_COMPLETE",
            "COMPLETE",
            "BLUE",
            "GREEN",
            "AMBER",
            "RED",
            "NOT_ASSESSED",
            "CLOSED",
            "CARRIED_FORWARD",
            "SUPERSEDED",
            "WITHDRAWN",
            "EXTENDED",
            "OVERDUE",
            "ACTIONS",
            "BENEFITS",
            "AREAS",
            "MEASURES",
            "CALLS_TO_ACTION",
            "CURRENT",
            "EVERY",
            "ASSESSED",
            "STATUS",
            "DISPOSITION",
            "GROUP",
            "ENTRIES",
            "VOICE",
            "FAMILY",
            "CARE",
            "PEOPLE",
            "SCAFFOLDING",
            "FIRST_SET",
            "PARKED",
            "CELL",
            "UPDATE",
            "AREA_TEXT",
            "DRAFT",
            "APPROVED");

    private static final List<String> DATES = List.of(
            "2021",
            "2023",
            "2024-04",
            "2024-04/2025-03",
            "2024-09-30",
            "2025-02",
            "2025-03-31",
            "2025-04-01",
            "2026",
            "2021/2030");

    /** Amounts, percentages, words of schemes, ids and texts that break naive programs. */
    private static final List<String> TEXTS = List.of(
            "less than 1",
            "<1",
            "50",
            "33.3",
            "0",
            "100",
            "over 5",
            "about 70",
            "On track",
            "Amber and on track",
            "To be carried forward",
            "1.1",
            "1.2",
            "2.2",
            "1-b1",
            "a1",
            "g1",
            "s1",
            "",
            " ",
            "\u00e9\ud83d\ude00",
            "\u202e",
            "\u0000",
            "respite");

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "100",
            "-1",
            "1.5",
            "1E5",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808");

    private final ExtensionValue document;

    EditedDocument(ExtensionValue document) {
        this.document = document;
    }

    /** The document with edits. */
    ExtensionValue edit(Recipe recipe, int edits) {
        ExtensionValue edited = document;
        for (int left = edits; left > 0 && !recipe.isEmpty(); left--) {
            List<ExtensionValue> values = new ArrayList<>();
            collect(edited, values);
            int place = recipe.below(values.size());
            edited = replace(edited, new int[] {place}, edited(values.get(place), values, recipe));
        }
        return edited;
    }

    private static void collect(ExtensionValue value, List<ExtensionValue> values) {
        values.add(value);
        if (value instanceof ExtensionValue.Items list) {
            list.items().forEach(item -> collect(item, values));
        } else if (value instanceof ExtensionValue.Fields object) {
            object.fields().forEach((name, field) -> collect(field, values));
        }
    }

    /** The value with another at a place, which is counted down in the order in which values are collected. */
    private static ExtensionValue replace(ExtensionValue value, int[] place, ExtensionValue by) {
        if (place[0]-- == 0) {
            return by;
        }
        if (value instanceof ExtensionValue.Items list) {
            return new ExtensionValue.Items(
                    list.items().stream().map(item -> replace(item, place, by)).toList());
        }
        if (value instanceof ExtensionValue.Fields object) {
            Map<String, ExtensionValue> fields = fields(object);
            fields.replaceAll((name, field) -> replace(field, place, by));
            return new ExtensionValue.Fields(Extensions.of(fields));
        }
        return value;
    }

    private static Map<String, ExtensionValue> fields(ExtensionValue.Fields object) {
        Map<String, ExtensionValue> fields = new LinkedHashMap<>();
        object.fields().forEach(fields::put);
        return fields;
    }

    private static ExtensionValue edited(ExtensionValue value, List<ExtensionValue> all, Recipe recipe) {
        if (value instanceof ExtensionValue.Items list) {
            return new ExtensionValue.Items(items(new ArrayList<>(list.items()), all, recipe));
        }
        if (value instanceof ExtensionValue.Fields object) {
            return new ExtensionValue.Fields(Extensions.of(fields(fields(object), all, recipe)));
        }
        return recipe.below(16) == 15 ? recipe.of(all) : leaf(value, recipe);
    }

    /** Another value of the same kind. */
    private static ExtensionValue leaf(ExtensionValue value, Recipe recipe) {
        if (value instanceof ExtensionValue.Text text) {
            return new ExtensionValue.Text(recipe.below(8) == 7 ? recipe.text() : recipe.of(like(text.value())));
        }
        if (value instanceof ExtensionValue.Numeral) {
            return new ExtensionValue.Numeral(recipe.of(NUMBERS));
        }
        return new ExtensionValue.Flag(recipe.flag());
    }

    private static List<String> like(String text) {
        if (text.matches("[A-Z_]+")) {
            return CONSTANTS;
        }
        return text.matches("2[0-9]{3}([-/].*)?") ? DATES : TEXTS;
    }

    private static List<ExtensionValue> items(List<ExtensionValue> items, List<ExtensionValue> all, Recipe recipe) {
        int place = recipe.below(Math.max(1, items.size()));
        switch (items.isEmpty() ? 0 : recipe.below(5)) {
            case 0 -> items.add(place, items.isEmpty() || recipe.below(8) == 7 ? recipe.of(all) : recipe.of(items));
            case 1 -> items.remove(place);
            case 2 -> items.add(edited(items.get(place), all, recipe));
            case 3 -> items.add(0, items.remove(place));
            default -> items.set(place, leaf(items.get(place), recipe));
        }
        return items;
    }

    private static Map<String, ExtensionValue> fields(
            Map<String, ExtensionValue> fields, List<ExtensionValue> all, Recipe recipe) {
        List<String> names = List.copyOf(fields.keySet());
        switch (names.isEmpty() ? 0 : recipe.below(4)) {
            case 0 -> fields.put(recipe.of(CONSTANTS), new ExtensionValue.Numeral(recipe.of(NUMBERS)));
            case 1 -> fields.remove(recipe.of(names));
            case 2 -> {
                // A field that another object has, such as the disposition of another action.
                if (recipe.of(all) instanceof ExtensionValue.Fields other
                        && !other.fields().isEmpty()) {
                    String name = recipe.of(List.copyOf(other.fields().names()));
                    fields.put(name, other.fields().find(name).orElseThrow());
                }
            }
            default -> {
                // What the field of this name is elsewhere.
                String name = recipe.of(names);
                fields.put(name, recipe.of(valuesOf(name, all)));
            }
        }
        return fields;
    }

    private static List<ExtensionValue> valuesOf(String name, List<ExtensionValue> all) {
        return all.stream()
                .filter(ExtensionValue.Fields.class::isInstance)
                .flatMap(object -> ((ExtensionValue.Fields) object).fields().find(name).stream())
                .toList();
    }
}

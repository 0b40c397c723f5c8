package io.github.promisemodel.tracker.web;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.store.plan.EntryTable;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What a form says, in the format: its rules are those of reading a file. A blank answer is no answer. */
final class FormJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Form form;
    private final ObjectNode object = JSON.createObjectNode();

    private FormJson(Form form) {
        this.form = form;
    }

    static FormJson of(Form form) {
        return new FormJson(form);
    }

    /** What was written in the format. */
    static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    /** An entry as its file has it. */
    static JsonNode entry(Entry<?> entry) {
        return read(PlanJson.DEFAULT.toJson(entry, EntryTable.ENTRY));
    }

    /** Takes texts over, each into the field of its name. */
    FormJson texts(String... names) {
        for (String name : names) {
            if (!form.answer(name).isBlank()) {
                object.put(name, text(form.answer(name)));
            }
        }
        return this;
    }

    /** Takes over whatever was chosen of several: one as itself, more as a list. */
    FormJson oneOrMore(String name) {
        ArrayNode chosen = list(name);
        if (chosen.size() == 1) {
            object.set(name, chosen.get(0));
        } else if (!chosen.isEmpty()) {
            object.set(name, chosen);
        }
        return this;
    }

    /** Takes over whatever was chosen of several as a list. */
    FormJson lists(String name) {
        if (!list(name).isEmpty()) {
            object.set(name, list(name));
        }
        return this;
    }

    /** Takes a number or yes or no over, which is a text where it is neither. */
    FormJson values(String... names) {
        for (String name : names) {
            String text = text(form.answer(name));
            if (text.matches("[0-9]{1,9}|true|false")) {
                object.set(name, JSON.readTree(text.replaceFirst("^0+(?=.)", "")));
            } else {
                texts(name);
            }
        }
        return this;
    }

    /**
     * Takes over what is answered otherwise than before, as a merge patch has it: what was emptied is null, and a field {@code a.b} is
     * the field {@code b} of the object {@code a}.
     */
    FormJson changes(Map<String, List<String>> before) {
        for (FormField field : form.fields()) {
            List<String> saw = before.get(field.name());
            boolean isList = field.kind() == FormField.Kind.CHECKBOXES;
            if (saw != null && !given(form.chosen(field.name())).equals(given(saw))) {
                JsonNode now = isList ? list(field.name()) : StringNode.valueOf(text(form.answer(field.name())));
                boolean isEmpty = isList ? now.isEmpty() : now.stringValue().isEmpty();
                int dot = field.name().indexOf('.');
                ObjectNode of =
                        dot < 0 ? object : object.withObject("/" + field.name().substring(0, dot));
                of.set(field.name().substring(dot + 1), isEmpty ? JSON.nullNode() : now);
            }
        }
        return this;
    }

    private static List<String> given(List<String> answers) {
        return answers.stream()
                .map(FormJson::text)
                .filter(answer -> !answer.isEmpty())
                .toList();
    }

    private ArrayNode list(String name) {
        ArrayNode chosen = JSON.createArrayNode();
        given(form.chosen(name)).forEach(chosen::add);
        return chosen;
    }

    /** Puts a value of ours. */
    FormJson put(String name, String value) {
        object.put(name, value);
        return this;
    }

    /** Puts null where something was, as a merge patch takes it out. */
    FormJson emptied(String... names) {
        List.of(names).forEach(object::putNull);
        return this;
    }

    /** Whether something is put there. */
    boolean has(String name) {
        return object.has(name);
    }

    /** The same without what is no field of the format. */
    FormJson without(String... names) {
        FormJson rest = new FormJson(form);
        rest.object.setAll(object);
        rest.object.remove(List.of(names));
        return rest;
    }

    /** A list that an entry has, and one more. */
    FormJson appended(Entry<?> entry, String list, String more) {
        ArrayNode longer = object.putArray(list);
        entry(entry).path(list).forEach(longer::add);
        longer.add(read(more));
        return this;
    }

    /** An empty object that is the only one of a list. */
    ObjectNode only(String list) {
        return object.putArray(list).addObject();
    }

    /** What was typed as the format keeps it: a browser sends lines with a carriage return each. */
    static String text(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    @Override
    public String toString() {
        return object.toString();
    }
}

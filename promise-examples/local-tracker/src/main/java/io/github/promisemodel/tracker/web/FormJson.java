package io.github.promisemodel.tracker.web;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

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
        ArrayNode chosen = JSON.createArrayNode();
        form.chosen(name).stream().filter(value -> !value.isBlank()).forEach(chosen::add);
        if (chosen.size() == 1) {
            object.set(name, chosen.get(0));
        } else if (!chosen.isEmpty()) {
            object.set(name, chosen);
        }
        return this;
    }

    /** Puts a value of ours. */
    FormJson put(String name, String value) {
        object.put(name, value);
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

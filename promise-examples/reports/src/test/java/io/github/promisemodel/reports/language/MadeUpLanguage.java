package io.github.promisemodel.reports.language;

import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.fields.FieldKind;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.json.schema.PlanSchema;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.words.Phrasebook;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A made-up language: every English word in Armenian letters, and every text of a plan in Glagolitic ones. Whatever has Latin
 * letters in a report in this language came from neither.
 */
final class MadeUpLanguage extends ResourceBundle {

    /** Greek, so that the names of months are not in Latin letters either. */
    static final String LANGUAGE = "el";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Patterns of dates, which have no words. */
    private static final Set<String> PATTERNS = Set.of("date.year", "date.month", "date.day");

    private final Map<String, String> words = new TreeMap<>();
    private final Set<String> asked = new HashSet<>();

    MadeUpLanguage() {
        for (String code : Phrasebook.codes()) {
            words.put(code, ofPhrase(Phrasebook.ENGLISH.template(code)));
        }
        ResourceBundle english = ResourceBundle.getBundle(Labels.class.getName(), Locale.ENGLISH);
        for (String key : english.keySet()) {
            words.put(
                    key,
                    Phrasebook.codes().contains(key)
                            ? ofPhrase(english.getString(key))
                            : of(key, english.getString(key)));
        }
    }

    private static String of(String key, String english) {
        if (key.equals("language")) {
            return LANGUAGE;
        }
        return PATTERNS.contains(key) ? english : ofPattern(english);
    }

    /** A pattern for messages: what is within braces is kept. */
    private static String ofPattern(String english) {
        StringBuilder made = new StringBuilder();
        boolean kept = false;
        for (char character : english.toCharArray()) {
            kept = character == '{' || kept && character != '}';
            made.append(kept ? character : letter(character, '\u0531', '\u0561'));
        }
        return made.toString();
    }

    /** A sentence of core: the name of an argument is kept, and so is how a list is written; the words behind it are not. */
    private static String ofPhrase(String english) {
        StringBuilder made = new StringBuilder();
        boolean kept = false;
        for (char character : english.toCharArray()) {
            kept = character == '{' || kept && character != '}' && character != '|';
            made.append(kept ? character : letter(character, '\u0531', '\u0561'));
        }
        return made.toString();
    }

    private static char letter(char character, char capital, char small) {
        if (character >= 'A' && character <= 'Z') {
            return (char) (character - 'A' + capital);
        }
        return character >= 'a' && character <= 'z' ? (char) (character - 'a' + small) : character;
    }

    @Override
    protected Object handleGetObject(String key) {
        asked.add(key);
        return words.get(key);
    }

    @Override
    public boolean containsKey(String key) {
        return words.containsKey(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }

    /** {@return the keys whose words were asked for} */
    Set<String> asked() {
        return new TreeSet<>(asked);
    }

    // ------------------------------------------------------------------------

    /** A plan or a companion document with its own texts in letters of their own; constants, dates and amounts are kept. */
    static String document(String json) {
        return MAPPER.writeValueAsString(of(MAPPER.readTree(json)));
    }

    private static JsonNode of(JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode made = MAPPER.createObjectNode();
            object.properties()
                    .forEach(property -> made.set(
                            property.getKey(),
                            property.getKey().equals("currency") ? property.getValue() : of(property.getValue())));
            return made;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode made = MAPPER.createArrayNode();
            array.forEach(item -> made.add(of(item)));
            return made;
        }
        return value.isString() && !isKept(value.asString()) ? StringNode.valueOf(ofText(value.asString())) : value;
    }

    private static String ofText(String text) {
        StringBuilder made = new StringBuilder();
        for (char character : text.toCharArray()) {
            made.append(letter(character, '\u2c00', '\u2c30'));
        }
        return made.toString();
    }

    private static boolean isKept(String text) {
        return CONSTANTS.contains(text)
                || text.matches("[0-9]{4}-.*|P[0-9]+[YMD].*|sha-256:.*|promise-[a-z-]+/1")
                || text.matches("(over |at least |about |under |at most )?-?[0-9.]+");
    }

    private static final Set<String> CONSTANTS = readConstants();

    /** {@return the names of constants that a plan or a companion document may have} */
    static Set<String> constants() {
        return CONSTANTS;
    }

    private static Set<String> readConstants() {
        Set<String> constants = new TreeSet<>();
        addConstants(MAPPER.readTree(PlanSchema.planText()), constants);
        addConstants(MAPPER.readTree(PlanSchema.companionText()), constants);
        for (EntityFields<?, ?> entity : PlanFields.PLAN.all()) {
            for (EntityField<?, ?> field : entity.fields()) {
                if (field.kind() instanceof FieldKind.Constant<?> constant) {
                    addConstants(constant.type(), constants);
                } else if (field.kind() instanceof FieldKind.Status<?> status) {
                    addConstants(status.scale(), constants);
                }
            }
        }
        constants.addAll(List.of(PublishedFigure.NOT_ASSESSED, PublishedFigure.EXTENDED));
        for (ReportingCycle cycle : ReportingCycle.named()) {
            constants.add(cycle.toString());
        }
        return constants;
    }

    private static void addConstants(Class<? extends Enum<?>> type, Set<String> constants) {
        for (Enum<?> constant : type.getEnumConstants()) {
            constants.add(constant.name());
        }
    }

    private static void addConstants(JsonNode schema, Set<String> constants) {
        for (JsonNode part : schema) {
            addConstants(part, constants);
        }
        for (String kind : List.of("enum", "const")) {
            JsonNode values = schema.path(kind);
            for (JsonNode value :
                    values.isArray() ? values : MAPPER.createArrayNode().add(values)) {
                if (value.isString()) {
                    constants.add(value.asString());
                }
            }
        }
    }
}

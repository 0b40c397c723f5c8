package io.github.promisemodel.office.workbook;

import io.github.promisemodel.fields.EntityField;
import io.github.promisemodel.fields.FieldKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the value of a field is written in a cell, and read from one. */
enum CellForm {

    /** A text as it is, or in quotation marks as JSON has it where a cell would not keep it. */
    TEXT,
    /** An amount: a number where its digits stay as they are, or else a text. */
    AMOUNT,
    /** A whole number. */
    NUMBER,
    /** Yes or no. */
    FLAG,
    /** A status, or a list of those that it may be as JSON. */
    STATUS,
    /** Texts with semicolons between them, or a list as JSON where one has a semicolon itself. */
    LIST,
    /** An object as JSON: values by name, and fields that are not known. */
    JSON,
    /** An entity with nothing in it as JSON; what is in others has columns of its own. */
    ENTITY;

    private static final String SEPARATOR = "; ";
    private static final String LIST_START = "[";
    private static final String QUOTE = "\"";

    /** What XLSX reads as the number of a character. */
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    /** A number whose digits a spreadsheet gives back as they are. */
    private static final Pattern KEPT_NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*[1-9])?");

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    /** The form of a field. */
    static CellForm of(EntityField<?, ?> field) {
        FieldKind<?> kind = field.kind();
        if (field instanceof EntityField.Keyed<?, ?, ?, ?>) {
            return JSON;
        } else if (field instanceof EntityField.Items<?, ?, ?>) {
            return LIST;
        } else if (kind instanceof FieldKind.Entity<?>) {
            return ENTITY;
        } else if (kind instanceof FieldKind.Status<?>) {
            return STATUS;
        } else if (kind == FieldKind.COUNT || kind == FieldKind.WHOLE_PERCENTAGE) {
            return NUMBER;
        } else if (kind == FieldKind.FLAG) {
            return FLAG;
        }
        return kind == FieldKind.AMOUNT ? AMOUNT : TEXT;
    }

    /** Whether what is typed into its cells is a text. */
    boolean isText() {
        return this != NUMBER && this != AMOUNT;
    }

    // ------------------------------------------------------------------------

    /** The cell of a value. */
    BookCell write(JsonValue value, BookWords words) {
        if (value instanceof JsonValue.Text text) {
            boolean isNumber = this == AMOUNT
                    && KEPT_NUMBER.matcher(text.text()).matches()
                    && !text.text().equals("-0");
            return isNumber ? BookCell.of(new BigDecimal(text.text())) : new BookCell.Text(written(text));
        } else if (value instanceof JsonValue.Word word && this == FLAG) {
            return new BookCell.Text(words.flag(word.spelling().equals("true")));
        } else if (value instanceof JsonValue.Word word
                && WHOLE.matcher(word.spelling()).matches()) {
            return BookCell.of(new BigDecimal(word.spelling()));
        } else if (value instanceof JsonValue.Items list && this == LIST) {
            return new BookCell.Text(joined(list));
        }
        return new BookCell.Text(value.json());
    }

    private String written(JsonValue.Text text) {
        String plain = text.text();
        boolean isKept = isKept(plain)
                && !(plain.startsWith(QUOTE) && plain.endsWith(QUOTE))
                && !(this == STATUS && plain.startsWith(LIST_START));
        return isKept ? plain : text.json();
    }

    /** Whether a cell keeps a text as it is, whoever opens and saves it. */
    private static boolean isKept(String text) {
        return !text.isEmpty()
                && !isSpace(text.charAt(0))
                && !isSpace(text.charAt(text.length() - 1))
                && text.indexOf('\t') < 0
                && text.codePoints().allMatch(HeldTexts::isHeld)
                && !ESCAPE.matcher(text).find();
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static String joined(JsonValue.Items list) {
        List<String> texts = new ArrayList<>();
        for (JsonValue item : list.items()) {
            String text = item instanceof JsonValue.Text each ? each.text() : "";
            if (!isKept(text) || text.indexOf(';') >= 0 || text.indexOf('\n') >= 0 || text.startsWith(LIST_START)) {
                return list.json();
            }
            texts.add(text);
        }
        return String.join(SEPARATOR, texts);
    }

    /** Whether a cell that is too long is still of use when its end is cut off. */
    boolean isCut(String written) {
        return this == TEXT && !written.startsWith(QUOTE);
    }

    // ------------------------------------------------------------------------

    /** The value of a cell that is not empty; empty if it is not written as it must be. */
    Optional<JsonValue> read(String cell, BookWords words) {
        return switch (this) {
            case TEXT, AMOUNT -> Optional.of(text(cell));
            case STATUS -> cell.startsWith(LIST_START) ? JsonValue.parse(cell) : Optional.of(text(cell));
            case NUMBER ->
                Optional.of(
                        WHOLE.matcher(cell).matches() ? new JsonValue.Word(digits(cell)) : new JsonValue.Text(cell));
            case FLAG ->
                Optional.of(words.flag(cell)
                        .<JsonValue>map(flag -> new JsonValue.Word(flag.toString()))
                        .orElseGet(() -> new JsonValue.Text(cell)));
            case LIST -> cell.startsWith(LIST_START) ? JsonValue.parse(cell) : Optional.of(split(cell));
            case JSON -> JsonValue.parse(cell).filter(JsonValue.Fields.class::isInstance);
            case ENTITY ->
                JsonValue.parse(cell).filter(JsonValue.Fields.class::isInstance).or(() -> Optional.of(text(cell)));
        };
    }

    private static String digits(String cell) {
        return new BigDecimal(cell).toPlainString();
    }

    private static JsonValue text(String cell) {
        if (cell.length() > 1 && cell.startsWith(QUOTE) && cell.endsWith(QUOTE)) {
            return JsonValue.parse(cell)
                    .filter(JsonValue.Text.class::isInstance)
                    .orElseGet(() -> new JsonValue.Text(cell));
        }
        return new JsonValue.Text(cell);
    }

    private static JsonValue split(String cell) {
        return new JsonValue.Items(List.of(cell.split(";")).stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .map(JsonValue.Text::new)
                .collect(Collectors.toList()));
    }
}

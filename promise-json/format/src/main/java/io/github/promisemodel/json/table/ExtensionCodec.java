package io.github.promisemodel.json.table;

import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.Surrogates;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of fields that are not known: whatever JSON can say, kept as it is. */
final class ExtensionCodec implements ValueCodec<ExtensionValue> {

    static final ExtensionCodec VALUE = new ExtensionCodec();

    /** In the place of a value with a problem; nothing that holds it is ever built. */
    static final ExtensionValue UNREAD = new ExtensionValue.Nothing();

    private ExtensionCodec() {}

    @Override
    public String wanted() {
        return "a value";
    }

    @Override
    public JsonShape shape() {
        return new JsonShape.Anything();
    }

    @Override
    public @Nullable ExtensionValue read(ReadContext in) {
        return switch (in.current()) {
            case TEXT -> readText(in);
            case NUMBER -> readNumeral(in);
            case TRUE -> new ExtensionValue.Flag(true);
            case FALSE -> new ExtensionValue.Flag(false);
            case NULL -> new ExtensionValue.Nothing();
            case START_ARRAY -> readItems(in);
            case START_OBJECT -> readFields(in);
            case END_ARRAY, END_OBJECT, NAME, END ->
                throw new IllegalStateException("Token " + in.current() + " does not start a value");
        };
    }

    private static @Nullable ExtensionValue readText(ReadContext in) {
        String text = in.text();
        return text == null ? null : new ExtensionValue.Text(text);
    }

    /** A lenient source may say NaN, or spell 0.5 without its zero; that could not be written as JSON again. */
    private static @Nullable ExtensionValue readNumeral(ReadContext in) {
        String spelling = in.numeral();
        if (spelling == null) {
            return null;
        }
        try {
            return new ExtensionValue.Numeral(spelling);
        } catch (IllegalArgumentException e) {
            in.problem(
                    ProblemCode.INVALID_NUMBER,
                    "is " + ReadContext.shortened(spelling) + ", not a number as JSON spells one");
            return null;
        }
    }

    private @Nullable ExtensionValue readItems(ReadContext in) {
        List<ExtensionValue> items = new ArrayList<>();
        boolean sound = true;
        for (int i = 0; in.tokens().next() != TokenType.END_ARRAY; i++) {
            in.enter(i);
            ExtensionValue item = read(in);
            if (item == null) {
                sound = false;
            } else {
                items.add(item);
            }
            in.leave();
        }
        return sound ? new ExtensionValue.Items(items) : null;
    }

    private @Nullable ExtensionValue readFields(ReadContext in) {
        Map<String, ExtensionValue> fields = new LinkedHashMap<>();
        boolean sound = true;
        while (in.tokens().next() == TokenType.NAME) {
            String name = in.name();
            sound &= name != null && readField(in, name, fields);
        }
        return sound ? new ExtensionValue.Fields(Extensions.of(fields)) : null;
    }

    /** Reads the value of a name. One that could not be read holds its name's place, so that a duplicate is reported. */
    static boolean readField(ReadContext in, String name, Map<String, ExtensionValue> fields) {
        in.enter(name);
        boolean sound;
        if (fields.containsKey(name)) {
            sound = ObjectTable.duplicate(in);
        } else {
            in.countEntry();
            in.tokens().next();
            ExtensionValue value = VALUE.read(in);
            fields.put(name, value == null ? UNREAD : value);
            sound = value != null;
        }
        in.leave();
        return sound;
    }

    @Override
    public void write(ExtensionValue value, TokenWriter out) {
        if (value instanceof ExtensionValue.Text text) {
            out.text(Surrogates.requirePaired(text.value()));
        } else if (value instanceof ExtensionValue.Numeral numeral) {
            out.numeral(numeral.spelling());
        } else if (value instanceof ExtensionValue.Flag flag) {
            out.flag(flag.value());
        } else if (value instanceof ExtensionValue.Nothing) {
            out.nothing();
        } else if (value instanceof ExtensionValue.Items items) {
            ListCodec.writeAll(items.items(), this, out);
        } else if (value instanceof ExtensionValue.Fields fields) {
            out.startObject();
            writeFields(fields.fields(), out);
            out.endObject();
        }
    }

    static void writeFields(Extensions extensions, TokenWriter out) {
        extensions.forEach((name, value) -> {
            out.name(Surrogates.requirePaired(name));
            VALUE.write(value, out);
        });
    }
}

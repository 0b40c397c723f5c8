package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.adapter.FormatTypes;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.WriteCodec;
import tools.jackson.databind.module.SimpleModule;

/**
 * Registers the types of the model with a Jackson 3 mapper.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new PromiseModule()).build();
 * Plan plan = mapper.readValue(json, Plan.class);
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it too; do one or the other. It reads strictly whatever the mapper's features say:
 * a number is never read as a text, nor 12.7 as 12, and a duplicate key is refused.
 *
 * <p>What it never sees is the mapper's to check. A mapper of Jackson 3 refuses what follows after the value, unless
 * {@code FAIL_ON_TRAILING_TOKENS} is switched off; it refuses empty input, and reads the word null, or an empty document
 * where it is set to, as no value at all. What is a token is the parser's to say: comments or apostrophes, if it is set
 * to take them. {@link PlanJson} leaves none of that open.
 *
 * <p>A tree ({@code readTree}, {@code valueToTree}) has no lines and keeps the values of numbers, not their spelling:
 * 1.50 in an unknown field comes out as 1.5. Of a duplicate key it has kept the last. An unknown number whose
 * exponent no number can have cannot be put into a tree.
 */
public final class PromiseModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Keeps unknown fields and lists up to 100 problems. */
    public PromiseModule() {
        this(ReadOptions.DEFAULT);
    }

    private PromiseModule(ReadOptions options) {
        super("promise-json-jackson3");
        FormatTypes.forEach(new FormatTypes.Visitor() {
            @Override
            public <T> void readAndWritten(Class<T> type, ValueCodec<T> codec) {
                addDeserializer(type, new TableDeserializer<>(codec, options));
                written(type, codec);
            }

            @Override
            public <T> void written(Class<T> type, WriteCodec<T> codec) {
                addSerializer(type, new TableSerializer<>(codec));
            }
        });
    }

    /**
     * This module with other options.
     *
     * @param options how strictly to read
     * @return a new module
     */
    public PromiseModule withOptions(ReadOptions options) {
        return new PromiseModule(options);
    }
}

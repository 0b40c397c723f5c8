package io.github.promisemodel.json.jackson2;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.promisemodel.json.adapter.FormatTypes;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.WriteCodec;

/**
 * Registers the types of the model with a Jackson 2 mapper.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new PromiseModule()).build();
 * Plan plan = mapper.readValue(json, Plan.class);
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it too; do one or the other. It reads strictly whatever the mapper's features say:
 * a number is never read as a text, nor 12.7 as 12, and a duplicate key is refused.
 *
 * <p>What it never sees is the mapper's to check. <b>A mapper of Jackson 2 passes over what follows after the value</b>,
 * unless {@code FAIL_ON_TRAILING_TOKENS} is switched on; it refuses empty input, and reads the word null, or an empty
 * document where it is set to, as no value at all. What is a token is the parser's to say: comments or apostrophes, if
 * it is set to take them; a leading plus sign, if it is, is gone before we see the number. {@link PlanJson} leaves none
 * of that open.
 *
 * <p>A tree ({@code readTree}, {@code valueToTree}) has no lines and keeps the values of numbers, not their spelling:
 * 1.50 in an unknown field comes out as 1.5. Of a duplicate key it has kept the last. An unknown number whose
 * exponent no number can have cannot be put into a tree. To bytes a mapper of Jackson 2 writes an emoji as two escapes,
 * which are read as the same text.
 */
public final class PromiseModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final boolean isDefault;

    /** Keeps unknown fields and lists up to 100 problems. */
    public PromiseModule() {
        this(ReadOptions.DEFAULT);
    }

    private PromiseModule(ReadOptions options) {
        super("promise-json-jackson2");
        this.isDefault = options == ReadOptions.DEFAULT;
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

    /**
     * What a mapper knows the module by. Each module with options of its own is another, so that of two the one given
     * later decides, and not the first.
     *
     * @return the id
     */
    @Override
    public Object getTypeId() {
        return isDefault ? super.getTypeId() : this;
    }
}

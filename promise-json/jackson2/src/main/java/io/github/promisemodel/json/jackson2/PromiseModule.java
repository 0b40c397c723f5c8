package io.github.promisemodel.json.jackson2;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.promisemodel.json.adapter.TypeRegister;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.tally.Rounding;

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
 * <p>It writes every result of the library too, with percentages half up unless {@link #withRounding} says otherwise, and every
 * enum by its name. A type that has no form in JSON, such as a builder, is refused with a sentence that says what to write; a
 * type that is only written is refused to be read.
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

    private final transient ReadOptions options;
    private final transient Rounding rounding;
    /** Whether it is the one that a mapper finds by itself. */
    private final boolean isDefault;

    /** Keeps unknown fields and lists up to 100 problems; rounds percentages half up to whole ones. */
    public PromiseModule() {
        this(ReadOptions.DEFAULT, Rounding.HALF_UP);
    }

    private PromiseModule(ReadOptions options, Rounding rounding) {
        super("promise-json-jackson2");
        this.options = options;
        this.rounding = rounding;
        this.isDefault = options == ReadOptions.DEFAULT && rounding.equals(Rounding.HALF_UP);
    }

    /**
     * Tells a mapper of every type of the model.
     *
     * @param context the mapper
     */
    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        TypeRegister types = new TypeRegister(rounding);
        context.addSerializers(new TableSerializers(types));
        context.addKeySerializers(new KeySerializers(types));
        context.addDeserializers(new TableDeserializers(types, options));
    }

    /**
     * This module with other options.
     *
     * @param options how strictly to read
     * @return a new module
     */
    public PromiseModule withOptions(ReadOptions options) {
        return new PromiseModule(options, rounding);
    }

    /**
     * This module with another rounding, such as {@code Rounding.LARGEST_REMAINDER}.
     *
     * @param rounding how the percentages of results are rounded, and to how many places
     * @return a new module
     */
    public PromiseModule withRounding(Rounding rounding) {
        return new PromiseModule(options, rounding);
    }

    /**
     * What a mapper knows the module by. Each module with options or a rounding of its own is another, so that of two the one
     * given later decides, and not the first.
     *
     * @return the id
     */
    @Override
    public Object getTypeId() {
        return isDefault ? super.getTypeId() : this;
    }
}

package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.suite.AdapterMapper;
import io.github.promisemodel.json.suite.JsonAdapter;
import io.github.promisemodel.json.suite.MapperFeature;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.tally.Rounding;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Jackson 3. */
enum Jackson3Adapter implements JsonAdapter {
    INSTANCE;

    @Override
    public PlanFacade facade() {
        return PlanJson.DEFAULT;
    }

    @Override
    public AdapterMapper mapper(Map<MapperFeature, Boolean> features) {
        JsonMapper.Builder builder = JsonMapper.builder().addModule(new PromiseModule());
        features.forEach((feature, on) -> set(builder, feature, on));
        return new Jackson3Mapper(builder.build());
    }

    @Override
    public AdapterMapper mapper(ReadOptions options) {
        return new Jackson3Mapper(JsonMapper.builder()
                .addModule(new PromiseModule().withOptions(options))
                .build());
    }

    @Override
    public AdapterMapper mapper(Rounding rounding) {
        return new Jackson3Mapper(JsonMapper.builder()
                .addModule(new PromiseModule().withRounding(rounding))
                .build());
    }

    @Override
    public AdapterMapper findingMapper() {
        return new Jackson3Mapper(JsonMapper.builder().findAndAddModules().build());
    }

    @Override
    public AdapterMapper findingMapper(ReadOptions options) {
        return new Jackson3Mapper(JsonMapper.builder()
                .findAndAddModules()
                .addModule(new PromiseModule().withOptions(options))
                .build());
    }

    @Override
    public AdapterMapper bareMapper() {
        return new Jackson3Mapper(new JsonMapper());
    }

    @Override
    public long modulesFound() {
        return MapperBuilder.findModules().stream()
                .filter(PromiseModule.class::isInstance)
                .count();
    }

    @Override
    public Class<? extends Exception> mappingException() {
        return DatabindException.class;
    }

    @Override
    public Class<? extends Exception> treeException() {
        return StreamWriteException.class;
    }

    private static void set(JsonMapper.Builder builder, MapperFeature feature, boolean on) {
        switch (feature) {
            case TRAILING_TOKENS_FAIL -> builder.configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, on);
            case FLOATS_AS_INTS -> builder.configure(DeserializationFeature.ACCEPT_FLOAT_AS_INT, on);
            case SCALARS_COERCED ->
                builder.configure(tools.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS, on);
            case NULLS_FAIL_FOR_PRIMITIVES -> builder.configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, on);
            case NUMBERS_FAIL_FOR_ENUMS -> builder.configure(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS, on);
            case UNKNOWN_ENUMS_AS_NULL -> builder.configure(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL, on);
            case ENUMS_IN_ANY_CASE ->
                builder.configure(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS, on);
            case PROPERTIES_IN_ANY_CASE ->
                builder.configure(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES, on);
            case VALUES_IN_ANY_CASE ->
                builder.configure(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES, on);
            case SINGLE_VALUES_AS_ARRAYS -> builder.configure(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY, on);
            case ARRAYS_OF_ONE_UNWRAPPED -> builder.configure(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS, on);
            case EMPTY_TEXTS_AS_NULL ->
                builder.configure(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT, on);
            case EMPTY_ARRAYS_AS_NULL ->
                builder.configure(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT, on);
            case UNKNOWN_PROPERTIES_FAIL -> builder.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, on);
            case BIG_DECIMALS -> builder.configure(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, on);
            case BIG_INTEGERS -> builder.configure(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS, on);
            case JAVA_ARRAYS -> builder.configure(DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY, on);
            case PROPERTIES_SORTED ->
                builder.configure(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, on);
            case EVERYTHING_CONVERTED ->
                builder.withCoercionConfigDefaults(config -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        config.setCoercion(shape, on ? CoercionAction.TryConvert : CoercionAction.Fail);
                    }
                });
            case SNAKE_CASE -> builder.propertyNamingStrategy(on ? PropertyNamingStrategies.SNAKE_CASE : null);
            case CLASS_NAMES -> {
                if (on) {
                    builder.activateDefaultTyping(
                            BasicPolymorphicTypeValidator.builder()
                                    .allowIfBaseType(Object.class)
                                    .build(),
                            DefaultTyping.NON_FINAL);
                }
            }
            case NOT_A_NUMBER_TAKEN -> builder.configure(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, on);
            case PLUS_SIGN_TAKEN -> builder.configure(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS, on);
            case APOSTROPHES_TAKEN -> builder.configure(JsonReadFeature.ALLOW_SINGLE_QUOTES, on);
            case COMMENTS_TAKEN -> builder.configure(JsonReadFeature.ALLOW_JAVA_COMMENTS, on);
            case LAST_COMMA_TAKEN -> builder.configure(JsonReadFeature.ALLOW_TRAILING_COMMA, on);
            case DUPLICATES_DETECTED -> builder.configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, on);
        }
    }
}

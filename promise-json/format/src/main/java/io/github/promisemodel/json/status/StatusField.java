package io.github.promisemodel.json.status;

import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ReadContext;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.token.FormatWord;
import io.github.promisemodel.json.token.Surrogates;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.status.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code status} field holds: one status, a list of those it may be, or constants this version does not know.
 *
 * <p>With a constant that is not known the reading is not assessed, and the constants are kept as they were written.
 *
 * @param <S> the scale
 * @param reading the statuses it may be
 * @param unknown the constants as written, where one of them is not of the scale; otherwise empty
 */
public record StatusField<S extends Enum<S>>(Reading<S> reading, List<String> unknown) {

    /**
     * Makes the field's content, from a copy of the constants.
     *
     * @param reading the statuses it may be
     * @param unknown the constants as written, where one of them is not of the scale
     */
    public StatusField {
        unknown = List.copyOf(unknown);
    }

    /**
     * The field of a reading.
     *
     * @param <S> the scale
     * @param reading the reading
     * @param unknown the constants as written, where one is unknown
     * @return the field's content, or empty if the field is left out: nothing is said of the status
     */
    public static <S extends Enum<S>> Optional<StatusField<S>> of(Reading<S> reading, List<String> unknown) {
        return reading.isNotAssessed() && unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new StatusField<>(reading, unknown));
    }

    /**
     * The codec of the field for a scale.
     *
     * @param <S> the scale
     * @param scale the scale's enum
     * @return the codec
     */
    public static <S extends Enum<S>> ValueCodec<StatusField<S>> codec(Class<S> scale) {
        return new Codec<>(scale);
    }

    private static final class Codec<S extends Enum<S>> implements ValueCodec<StatusField<S>> {

        private static final ValueCodec<List<String>> LIST = ValueCodecs.list(ValueCodecs.TEXT);

        private final Class<S> scale;
        private final Map<String, StatusField<S>> single = new HashMap<>();
        /** The names of the statuses, by their ordinals. */
        private final List<FormatWord> words;

        Codec(Class<S> scale) {
            this.scale = scale;
            this.words = Arrays.stream(scale.getEnumConstants())
                    .map(status -> new FormatWord(status.name()))
                    .toList();
            for (S status : scale.getEnumConstants()) {
                single.put(status.name(), new StatusField<>(Reading.of(status), List.of()));
            }
        }

        @Override
        public String wanted() {
            return "a status or a list of statuses";
        }

        @Override
        public JsonShape shape() {
            JsonShape constant = new JsonShape.Constant(
                    Arrays.stream(scale.getEnumConstants()).map(Enum::name).toList(), true);
            return new JsonShape.OneOf(List.of(constant, new JsonShape.Items(constant, 1, true)));
        }

        @Override
        public @Nullable StatusField<S> read(ReadContext in) {
            if (in.current() == TokenType.TEXT) {
                String constant = in.text();
                if (constant == null) {
                    return null;
                }
                StatusField<S> known = single.get(constant);
                return known != null ? known : unknown(List.of(constant));
            }
            if (in.current() != TokenType.START_ARRAY) {
                in.wrongType(wanted());
                return null;
            }
            List<String> constants = LIST.read(in);
            return constants == null ? null : read(in, constants);
        }

        private @Nullable StatusField<S> read(ReadContext in, List<String> constants) {
            if (constants.isEmpty()) {
                in.problem(
                        ProblemCode.INVALID_VALUE,
                        "is an empty list; list the statuses it may be, or leave the field out");
                return null;
            }
            Set<S> statuses = new LinkedHashSet<>();
            for (String constant : constants) {
                StatusField<S> known = single.get(constant);
                if (known == null) {
                    return unknown(constants);
                }
                statuses.addAll(known.reading().statuses());
            }
            if (statuses.size() < constants.size()) {
                in.problem(ProblemCode.INVALID_VALUE, "has a duplicate status; list each once");
                return null;
            }
            return new StatusField<>(Reading.of(statuses), List.of());
        }

        private StatusField<S> unknown(List<String> constants) {
            return new StatusField<>(Reading.notAssessed(scale), constants);
        }

        @Override
        public void write(StatusField<S> value, TokenWriter out) {
            List<String> constants = value.unknown();
            Optional<S> only = value.reading().status();
            if (constants.isEmpty() && only.isPresent()) {
                out.text(words.get(only.get().ordinal()));
                return;
            }
            if (constants.isEmpty()) {
                constants = new ArrayList<>();
                for (S status : value.reading().statuses()) {
                    constants.add(status.name());
                }
            }
            if (constants.size() == 1) {
                out.text(Surrogates.requirePaired(constants.get(0)));
            } else {
                LIST.write(constants, out);
            }
        }
    }
}

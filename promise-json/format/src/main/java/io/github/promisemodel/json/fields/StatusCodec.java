package io.github.promisemodel.json.fields;

import io.github.promisemodel.fields.StatedStatus;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a stated status is written: a status, a list of those it may be, or constants this version does not know.
 *
 * @param <S> the scale
 */
public final class StatusCodec<S extends Enum<S>> implements ValueCodec<StatedStatus<S>> {

    private static final ValueCodec<List<String>> LIST = ValueCodecs.list(ValueCodecs.TEXT);

    private final Class<S> scale;
    private final Map<String, StatedStatus<S>> single = new HashMap<>();
    private final String wanted;
    /** The names of the statuses, by their ordinals. */
    private final List<FormatWord> words;

    /**
     * Makes the codec of a scale.
     *
     * @param scale the scale's enum
     */
    public StatusCodec(Class<S> scale) {
        this.scale = scale;
        this.wanted = "one of "
                + Arrays.stream(scale.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))
                + ", or a list of those it may be";
        this.words = Arrays.stream(scale.getEnumConstants())
                .map(status -> new FormatWord(status.name()))
                .toList();
        for (S status : scale.getEnumConstants()) {
            single.put(status.name(), new StatedStatus<>(Reading.of(status), List.of()));
        }
    }

    @Override
    public String wanted() {
        return wanted;
    }

    @Override
    public JsonShape shape() {
        JsonShape constant = new JsonShape.Constant(
                Arrays.stream(scale.getEnumConstants()).map(Enum::name).toList(), true);
        return new JsonShape.OneOf(List.of(constant, new JsonShape.Items(constant, 1, true)));
    }

    @Override
    public @Nullable StatedStatus<S> read(ReadContext in) {
        if (in.current() == TokenType.TEXT) {
            String constant = in.text();
            if (constant == null) {
                return null;
            }
            StatedStatus<S> known = single.get(constant);
            return known != null ? known : unknown(List.of(constant));
        }
        if (in.current() != TokenType.START_ARRAY) {
            in.wrongType(this);
            return null;
        }
        List<String> constants = LIST.read(in);
        return constants == null ? null : read(in, constants);
    }

    private @Nullable StatedStatus<S> read(ReadContext in, List<String> constants) {
        if (constants.isEmpty()) {
            in.problem(
                    ProblemCode.INVALID_VALUE, "is an empty list; list the statuses it may be, or leave the field out");
            return null;
        }
        Set<S> statuses = new LinkedHashSet<>();
        for (String constant : constants) {
            StatedStatus<S> known = single.get(constant);
            if (known == null) {
                return unknown(constants);
            }
            statuses.addAll(known.reading().statuses());
        }
        if (statuses.size() < constants.size()) {
            in.problem(ProblemCode.INVALID_VALUE, "has a duplicate status; list each once");
            return null;
        }
        return new StatedStatus<>(Reading.of(statuses), List.of());
    }

    private StatedStatus<S> unknown(List<String> constants) {
        return new StatedStatus<>(Reading.notAssessed(scale), constants);
    }

    @Override
    public void write(StatedStatus<S> value, TokenWriter out) {
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

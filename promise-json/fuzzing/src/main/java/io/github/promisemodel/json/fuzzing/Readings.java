package io.github.promisemodel.json.fuzzing;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.ValueCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** One input read in every way there is: by each facade, from bytes, from a stream that gives few at a time, and from a text. */
final class Readings {

    private Readings() {}

    /** What is read, or empty if there are problems; the same whichever way. */
    static <T> Optional<T> same(byte[] json, ValueCodec<T> codec) {
        ReadResult<T> first = Plans.JACKSON_3.read(json, codec);
        for (PlanFacade facade : List.of(Plans.JACKSON_3, Plans.JACKSON_2)) {
            ReadResult<T> read = facade.read(json, codec);
            alike(first, read, "Readings of bytes");
            alike(read, streamed(facade, json, codec), "Readings of bytes and of a stream");
            text(json).ifPresent(text -> alike(read, facade.read(text, codec), "Readings of bytes and of a text"));
        }
        first.problems().forEach(problem -> {
            Invariant.message(problem.message());
            Invariant.message(problem.toString());
        });
        first.value().ifPresent(value -> written(value, codec));
        return first.value();
    }

    private static <T> ReadResult<T> streamed(PlanFacade facade, byte[] json, ValueCodec<T> codec) {
        try (InputStream in = trickling(json)) {
            return facade.read(in, codec);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stream that gives fewer bytes than it is asked for. */
    static InputStream trickling(byte[] bytes) {
        int most = 1 + bytes.length % 7;
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, most));
            }
        };
    }

    private static Optional<String> text(byte[] json) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static <T> void alike(ReadResult<T> one, ReadResult<T> other, String what) {
        Invariant.same(one.value(), other.value(), what);
        Invariant.same(
                one.problems().stream().map(Problem::toString).toList(),
                other.problems().stream().map(Problem::toString).toList(),
                what);
        Invariant.same(one.problems(), other.problems(), what);
    }

    private static <T> void written(T value, ValueCodec<T> codec) {
        String written = Plans.JACKSON_3.toJson(value, codec);
        Invariant.same(written, Plans.JACKSON_2.toJson(value, codec), "Texts that the facades write");
        Invariant.same(
                Optional.of(value),
                Plans.JACKSON_2.read(written, codec).value(),
                "What was written and what is read again");
    }
}

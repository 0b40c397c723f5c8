package io.github.promisemodel.json.suite;

import io.github.promisemodel.json.problem.Problem;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** A mapper of an adapter's JSON library. */
public interface AdapterMapper {

    /** {@code readValue}. */
    <T> T read(String json, Class<T> type) throws Exception;

    /** {@code readValue}. */
    <T> T read(byte[] json, Class<T> type) throws Exception;

    /** {@code readValue} with a type that has a parameter, such as {@code Assessment<ActionStatus>}. */
    <T> T readOf(String json, Class<?> type, Class<?> parameter) throws Exception;

    /** {@code readValue} with the type of a list. */
    <T> List<T> readList(String json, Class<T> type) throws Exception;

    /** {@code readValue} with the type of a map by texts. */
    <T> Map<String, T> readMap(String json, Class<T> type) throws Exception;

    /** {@code writeValueAsString}. */
    String write(Object value) throws Exception;

    /** {@code writeValueAsBytes}. */
    byte[] writeBytes(Object value) throws Exception;

    /** {@code readTree}. */
    AdapterTree tree(String json) throws Exception;

    /** {@code valueToTree}. */
    AdapterTree valueToTree(Object value) throws Exception;

    /** {@code treeToValue}. */
    <T> T treeToValue(AdapterTree tree, Class<T> type) throws Exception;

    /** The problems that the exception carries, or null if it is none of ours. */
    List<Problem> problems(Throwable thrown);

    /** A call of a mapper. */
    @FunctionalInterface
    interface Call {
        void run() throws Exception;
    }

    /** The problems that a call fails with. */
    default List<Problem> problemsOf(Call call) {
        Throwable thrown = Assertions.catchThrowable(call::run);
        Assertions.assertThat(thrown).as("what is thrown").isNotNull();
        List<Problem> problems = problems(thrown);
        Assertions.assertThat(problems).as("the problems of " + thrown).isNotNull();
        return problems;
    }

    /** The problems that a text is refused for. */
    default List<Problem> problems(String json, Class<?> type) {
        return problemsOf(() -> read(json, type));
    }
}

package io.github.promisemodel.json.table;

import io.github.promisemodel.json.problem.ProblemCode;
import java.util.Objects;

/**
 * The format of a whole document, such as {@code promise-plan/1}: what its first field says, and what is reported of a
 * document of another kind.
 *
 * @param noun what such a document is called in a message, such as {@code plan}
 * @param name what its {@code format} field says; the version is 1
 * @param otherType the code of a document that is not an object, or whose {@code format} is not a text
 * @param otherFormat the code of a document in another format
 */
public record DocumentFormat(String noun, String name, ProblemCode otherType, ProblemCode otherFormat) {

    /**
     * Makes a format.
     *
     * @param noun what such a document is called in a message
     * @param name what its {@code format} field says
     * @param otherType the code of a document that is not an object
     * @param otherFormat the code of a document in another format
     */
    public DocumentFormat {
        Objects.requireNonNull(noun, "noun");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(otherType, "otherType");
        Objects.requireNonNull(otherFormat, "otherFormat");
    }

    /**
     * The format of a companion document of plans.
     *
     * @param noun what such a document is called in a message, such as {@code data map}
     * @param name what its {@code format} field says, such as {@code promise-data-map/1}
     * @return the format
     */
    public static DocumentFormat ofCompanion(String noun, String name) {
        return new DocumentFormat(noun, name, ProblemCode.WRONG_TYPE, ProblemCode.UNKNOWN_CONSTANT);
    }
}

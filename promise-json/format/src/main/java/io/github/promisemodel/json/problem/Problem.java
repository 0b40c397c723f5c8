package io.github.promisemodel.json.problem;

import io.github.promisemodel.words.MessageText;
import java.util.Objects;

/**
 * One thing that keeps a file from being read, such as {@code Action 4.1: due is "soon", not a date}.
 *
 * @param code what kind of problem it is
 * @param pointer where it is, as an exact JSON Pointer, such as {@code /areas/3/actions/0/due}; empty for the whole document
 * @param line the line, from 1, or 0 if the source has no lines
 * @param column the column in characters, from 1, or 0 if the source does not count characters
 * @param message what was found and what would be right, in plain words and on one line, with U+FFFD for characters that no
 *     message shows
 */
public record Problem(ProblemCode code, String pointer, int line, int column, String message) {

    /**
     * Makes a problem.
     *
     * @param code what kind of problem it is
     * @param pointer where it is, as a JSON Pointer
     * @param line the line, from 1, or 0
     * @param column the column in characters, from 1, or 0
     * @param message what was found and what would be right
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        message = MessageText.cleaned(Objects.requireNonNull(message, "message"));
    }

    /** {@return the place, the message and the code on one line; of a long pointer the first steps} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (line > 0) {
            text.append("line ").append(line);
            if (column > 0) {
                text.append(", column ").append(column);
            }
            text.append(": ");
        }
        text.append(message).append(" [").append(code);
        if (!pointer.isEmpty()) {
            text.append(" at ").append(MessageText.ofPointer(pointer));
        }
        return text.append(']').toString();
    }
}

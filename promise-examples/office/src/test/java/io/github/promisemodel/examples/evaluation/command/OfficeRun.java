package io.github.promisemodel.examples.evaluation.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command in this process, with the commands of this jar.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record OfficeRun(int code, String out, String err) {

    /**
     * Runs it.
     *
     * @param arguments the words after {@code promise}
     * @return what it said
     */
    public static OfficeRun of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                arguments, new ByteArrayInputStream(new byte[0]), out, err, StandardCharsets.UTF_8, false, false);
        return new OfficeRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

package io.github.promisemodel.examples.evaluation.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command in this process.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {

    static Run of(String... arguments) {
        return with("", false, StandardCharsets.UTF_8, arguments);
    }

    static Run reading(String input, String... arguments) {
        return with(input, false, StandardCharsets.UTF_8, arguments);
    }

    static Run with(String input, boolean colours, Charset charset, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                arguments,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                charset,
                colours,
                false);
        return new Run(code, out.toString(charset), err.toString(charset));
    }
}

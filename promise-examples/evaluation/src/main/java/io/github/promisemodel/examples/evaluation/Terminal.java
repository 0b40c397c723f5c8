package io.github.promisemodel.examples.evaluation;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param colours whether it shows colours
 * @param blocks whether it can show block characters
 */
record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean colours, boolean blocks) {

    /** How many columns a line has. */
    static final int WIDTH = 100;
}

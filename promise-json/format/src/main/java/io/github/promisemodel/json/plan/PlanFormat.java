package io.github.promisemodel.json.plan;

import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.shape.Shape;
import io.github.promisemodel.json.table.ReadContext;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name and the version that a plan's first field says it is written in.
 *
 * <p>{@code promise-plan/1} only ever grows fields that need not be there, and its files are read for ever. A later major
 * version is refused.
 */
public final class PlanFormat {

    /** The format that is written: {@code promise-plan/1}. */
    public static final String CURRENT = "promise-plan/1";

    /** Every version there is, the first first. Files of each are read for ever. */
    public static final List<FormatVersion> VERSIONS = List.of(
            new FormatVersion(1, CURRENT, "0.1.0", "The first. It only ever grows fields that need not be there."));

    static final ValueCodec<String> CODEC = new Codec();

    private static final Pattern LATER = Pattern.compile("promise-plan/([2-9]|[1-9][0-9]+)(\\..*)?");

    private PlanFormat() {}

    /** Refuses any other format at once: nothing else that could be said of the file would be right. */
    private static final class Codec implements ValueCodec<String> {

        @Override
        public String wanted() {
            return "the text \"" + CURRENT + '"';
        }

        @Override
        public Shape shape() {
            return new Shape.Constant(List.of(CURRENT), false);
        }

        @Override
        public String read(ReadContext in) {
            if (in.current() != TokenType.TEXT) {
                throw in.stop(ProblemCode.NOT_A_PLAN, "format is " + in.shown() + "; a plan's format is " + wanted());
            }
            String format = in.tokens().text();
            Matcher later = LATER.matcher(format);
            if (later.matches()) {
                throw in.stop(
                        ProblemCode.LATER_VERSION,
                        "This plan is written in version " + later.group(1)
                                + " of the format, and this library reads version 1; read it with a later release");
            }
            if (!format.equals(CURRENT)) {
                throw in.stop(
                        ProblemCode.NOT_A_PLAN,
                        "format is " + ReadContext.quoted(format) + "; a plan's format is " + wanted());
            }
            return format;
        }

        @Override
        public void write(String value, TokenWriter out) {
            out.text(value);
        }
    }
}

package io.github.promisemodel.json.table;

import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name and the major version that a document says it is written in, such as {@code promise-plan/1}.
 *
 * <p>Any other is refused at once: nothing else that could be said of the document would be right.
 */
public final class FormatCodec implements ValueCodec<String> {

    private final String noun;
    private final String current;
    private final Pattern later;
    private final ProblemCode notText;
    private final ProblemCode other;

    /**
     * Makes the codec.
     *
     * @param noun what such a document is called in a message, such as {@code plan}
     * @param current the format, such as {@code promise-plan/1}; its version is 1
     * @param notText the code of what is no text
     * @param other the code of another format
     */
    public FormatCodec(String noun, String current, ProblemCode notText, ProblemCode other) {
        this.noun = noun;
        this.current = current;
        String name = current.substring(0, current.lastIndexOf('/') + 1);
        this.later = Pattern.compile(Pattern.quote(name) + "([2-9]|[1-9][0-9]+)(\\..*)?");
        this.notText = notText;
        this.other = other;
    }

    @Override
    public String wanted() {
        return "the text \"" + current + '"';
    }

    @Override
    public JsonShape shape() {
        return new JsonShape.Constant(List.of(current), false);
    }

    @Override
    public String read(ReadContext in) {
        if (in.current() != TokenType.TEXT) {
            throw in.stop(notText, otherThan(in.shown()));
        }
        String format = in.tokens().text();
        Matcher matcher = later.matcher(format);
        if (matcher.matches()) {
            throw in.stop(
                    ProblemCode.LATER_VERSION,
                    "This " + noun + " is written in version " + matcher.group(1)
                            + " of the format, and this library reads version 1; read it with a later release");
        }
        if (!format.equals(current)) {
            throw in.stop(other, otherThan(ReadContext.quoted(format)));
        }
        return format;
    }

    private String otherThan(String shown) {
        return "format is " + shown + "; a " + noun + "'s format is " + wanted();
    }

    @Override
    public void write(String value, TokenWriter out) {
        out.text(value);
    }
}

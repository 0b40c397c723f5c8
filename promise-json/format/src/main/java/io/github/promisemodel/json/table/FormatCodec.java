package io.github.promisemodel.json.table;

import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.words.MessageText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code format} field of a document, such as {@code promise-plan/1}.
 *
 * <p>Another format ends the reading at once: nothing else that could be said of the document would be right.
 */
final class FormatCodec implements ValueCodec<String> {

    private final DocumentFormat format;
    private final Pattern later;

    FormatCodec(DocumentFormat format) {
        this.format = format;
        String unversioned = format.name().substring(0, format.name().lastIndexOf('/') + 1);
        this.later = Pattern.compile(Pattern.quote(unversioned) + "([2-9]|[1-9][0-9]+)(\\..*)?");
    }

    @Override
    public String wanted() {
        return "the text \"" + format.name() + '"';
    }

    @Override
    public JsonShape shape() {
        return new JsonShape.Constant(List.of(format.name()), false);
    }

    @Override
    public String read(ReadContext in) {
        if (in.current() != TokenType.TEXT) {
            throw in.stop(format.otherType(), otherThan(in.shown()));
        }
        String found = in.tokens().text();
        Matcher matcher = later.matcher(found);
        if (matcher.matches()) {
            throw in.stop(
                    ProblemCode.LATER_VERSION,
                    "This " + format.noun() + " is written in version "
                            + MessageText.of(matcher.group(1), MessageText.MOST_QUOTED)
                            + " of the format, and this library reads version 1; read it with a later release");
        }
        if (!found.equals(format.name())) {
            throw in.stop(format.otherFormat(), otherThan(ReadContext.quoted(found)));
        }
        return found;
    }

    private String otherThan(String shown) {
        return "format is " + shown + "; a " + format.noun() + "'s format is " + wanted();
    }

    @Override
    public void write(String value, TokenWriter out) {
        out.text(value);
    }
}

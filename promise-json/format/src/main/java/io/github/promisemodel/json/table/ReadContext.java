package io.github.promisemodel.json.table;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.token.Limit;
import io.github.promisemodel.json.token.Surrogates;
import io.github.promisemodel.json.token.TokenException;
import io.github.promisemodel.json.token.TokenReader;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One reading: the tokens, the place in the document, and the problems found so far. Codecs of this library read from it, and
 * adapters start it; a program calls a facade.
 */
public final class ReadContext {

    /** Ends a reading early: what follows could only mislead. Its problems are in the context. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    /** The sign and the zeros before the digits of an exponent that count. */
    private static final Pattern LEADING = Pattern.compile("^[+-]?0*");

    private final TokenReader tokens;
    private final ReadOptions options;
    private final String root;
    private final List<Problem> problems = new ArrayList<>();
    private final DatesRead dates = new DatesRead();

    private final ReadPath path = new ReadPath();
    private long entries;

    private ReadContext(TokenReader tokens, ReadOptions options, String root) {
        this.tokens = new BoundedTokens(tokens, options.limits().depth());
        this.options = options;
        this.root = root;
    }

    // ------------------------------------------------------------------------

    /**
     * Reads the value that starts at the current token.
     *
     * @param <T> what is read
     * @param tokens the tokens, standing on the first of the value; afterwards on its last, unless reading stopped early
     * @param codec reads the value
     * @param options how strictly
     * @param root the JSON Pointer of the value in its document; empty if it is the document
     * @return the value, or every problem; a token that is not JSON is one of them
     */
    public static <T> ReadResult<T> read(TokenReader tokens, ValueCodec<T> codec, ReadOptions options, String root) {
        ReadContext context = new ReadContext(tokens, options, root);
        T value = null;
        try {
            value = codec.read(context);
        } catch (Stopped stopped) {
            // the problems say why
        } catch (TokenException e) {
            context.problems.add(new Problem(
                    e.isLimitPassed() ? ProblemCode.LIMIT_PASSED : ProblemCode.NOT_JSON,
                    context.pointer(),
                    e.getLine(),
                    e.getColumn(),
                    String.valueOf(e.getMessage())));
        }
        return value != null && context.problems.isEmpty() ? ReadResult.of(value) : ReadResult.failed(context.problems);
    }

    // ------------------------------------------------------------------------

    /** {@return the tokens, which end at the limit of depth; ask for texts, names and numbers here instead} */
    public TokenReader tokens() {
        return tokens;
    }

    /**
     * The date that a text says, held once where it is repeated.
     *
     * @throws IllegalArgumentException if it is none
     */
    PartialDate date(String text) {
        return dates.parse(text);
    }

    /** {@return how strictly to read} */
    public ReadOptions options() {
        return options;
    }

    /** {@return the type of the current token} */
    public TokenType current() {
        return tokens.current();
    }

    // ------------------------------------------------------------------------

    /** {@return the current text; null if it is too long or cannot be written again, which is then reported} */
    public @Nullable String text() {
        return text(Limit.TEXT, options.limits().text());
    }

    /** {@return the current text as {@link #text} does, if it is no longer than a note} */
    public @Nullable String note() {
        return text(Limit.NOTE, options.limits().note());
    }

    private @Nullable String text(Limit limit, int most) {
        String text = tokens.text();
        return isWithin(limit, text, most) && isPaired("cannot be kept: ", text) ? text : null;
    }

    /** {@return the characters of the current number; null if they or its exponent are too long, which is then reported} */
    public @Nullable String numeral() {
        String spelling = tokens.text();
        int most = options.limits().number();
        return isWithin(Limit.NUMBER, spelling, most) && isExponentWithin(spelling, most) ? spelling : null;
    }

    /**
     * {@return the current name; null if it is too long or cannot be written again, which is then reported, and the field
     * is skipped}
     */
    public @Nullable String name() {
        String name = tokens.text();
        if (isWithin(Limit.NAME, name, options.limits().name()) && isPaired("has a name that cannot be kept: ", name)) {
            return name;
        }
        tokens.next();
        tokens.skip();
        return null;
    }

    /** Whether a known name, which has nothing else to be asked about it, may be too long. */
    boolean isNameTooLong(String name) {
        return name.length() > options.limits().name();
    }

    private boolean isWithin(Limit limit, String text, int most) {
        if (text.length() <= most) {
            return true;
        }
        int characters = text.codePointCount(0, text.length());
        if (characters > most) {
            problem(ProblemCode.LIMIT_PASSED, limit.passed(Integer.toString(characters), most));
        }
        return characters <= most;
    }

    private boolean isPaired(String found, String text) {
        int lone = Surrogates.findLone(text);
        if (lone >= 0) {
            problem(ProblemCode.LONE_SURROGATE, found + Surrogates.words(text, lone));
        }
        return lone < 0;
    }

    /** Compares digits, and makes no number of an exponent that may be of any size. */
    private boolean isExponentWithin(String spelling, int most) {
        int exponent = Math.max(spelling.indexOf('e'), spelling.indexOf('E')) + 1;
        if (exponent == 0) {
            return true;
        }
        String written = spelling.substring(exponent);
        String digits = LEADING.matcher(written).replaceFirst("");
        String largest = Integer.toString(most);
        boolean within = digits.length() < largest.length()
                || digits.length() == largest.length() && digits.compareTo(largest) <= 0;
        if (!within) {
            problem(ProblemCode.LIMIT_PASSED, Limit.EXPONENT.passed(shortened(written), most));
        }
        return within;
    }

    /** Counts an entry, and ends the reading if it is one too many. */
    void countEntry() {
        entries++;
        int most = options.limits().entries();
        if (entries > most) {
            problem(ProblemCode.LIMIT_PASSED, Limit.ENTRIES.passed(Long.toString(entries), most));
            throw new Stopped();
        }
    }

    // ------------------------------------------------------------------------

    /**
     * Goes into a field.
     *
     * @param name the field's name
     */
    public void enter(String name) {
        path.enter(name);
    }

    /**
     * Goes into an item of a list, which is an entry.
     *
     * @param index the item's index, from 0
     */
    public void enter(int index) {
        path.enter(index);
        countEntry();
    }

    /** Goes back out of a field or an item. */
    public void leave() {
        path.leave();
    }

    void startThing(String noun) {
        path.startThing(noun);
    }

    void nameThing(String name) {
        path.nameThing(name);
    }

    void endThing() {
        path.endThing();
    }

    /** {@return the place in the document, as a JSON Pointer} */
    public String pointer() {
        return root + path.pointer();
    }

    // ------------------------------------------------------------------------

    /**
     * Reports a problem with the current value.
     *
     * @param code what kind of problem
     * @param found what is said of the field, such as {@code is "soon", not a date}
     */
    public void problem(ProblemCode code, String found) {
        problem(code, found, tokens.line(), tokens.column());
    }

    void problem(ProblemCode code, String found, int line, int column) {
        add(new Problem(code, pointer(), line, column, path.words() + " " + found));
    }

    /** Reports a problem with the whole object being read. */
    void thingProblem(ProblemCode code, String message, int line, int column) {
        add(new Problem(code, pointer(), line, column, path.within(message)));
    }

    private void add(Problem problem) {
        if (problems.size() == options.mostProblems()) {
            problems.add(new Problem(
                    ProblemCode.TOO_MANY_PROBLEMS,
                    problem.pointer(),
                    problem.line(),
                    problem.column(),
                    "There are more problems; only the first " + options.mostProblems() + " are listed"));
            throw new Stopped();
        }
        problems.add(problem);
    }

    /**
     * Reports a problem that makes all others meaningless, and ends the reading with it alone.
     *
     * @param code what kind of problem
     * @param message the problem in plain words
     * @return never; so that a caller can say it throws
     */
    public RuntimeException stop(ProblemCode code, String message) {
        problems.clear();
        problems.add(new Problem(code, pointer(), tokens.line(), tokens.column(), message));
        throw new Stopped();
    }

    /**
     * Reports that the current value is of another type than expected, and skips it.
     *
     * @param wanted what is expected, such as {@code a text}
     */
    public void wrongType(String wanted) {
        problem(ProblemCode.WRONG_TYPE, "is " + shown() + "; expected " + wanted);
        tokens.skip();
    }

    /**
     * Reports that the current value is of another type than a codec reads, with what to write if that can be told, and skips it.
     *
     * @param codec what was to read it
     */
    public void wrongType(ValueCodec<?> codec) {
        TokenType found = tokens.current();
        boolean hasText = found == TokenType.NUMBER || found == TokenType.TEXT;
        wrongType(codec.wanted()
                + WrittenInstead.of(codec.shape(), found, hasText ? tokens.text() : "")
                        .map(instead -> "; write " + instead)
                        .orElse(""));
    }

    /** {@return the current value as a message shows it: shortened, or its kind for objects and lists} */
    public String shown() {
        return switch (tokens.current()) {
            case TEXT -> "the text " + quoted(tokens.text());
            case NUMBER -> "the number " + shortened(tokens.text());
            default -> tokens.current().words();
        };
    }

    /**
     * A text as a message shows it.
     *
     * @param text the text
     * @return it in double quotation marks, as {@link MessageText#quoted(CharSequence)} has it
     */
    public static String quoted(String text) {
        return MessageText.quoted(text, '"');
    }

    static String shortened(String text) {
        return MessageText.of(text, MessageText.MOST_QUOTED);
    }
}

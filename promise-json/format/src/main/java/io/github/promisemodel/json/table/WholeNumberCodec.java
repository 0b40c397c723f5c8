package io.github.promisemodel.json.table;

import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import org.jspecify.annotations.Nullable;

/** Whole numbers within a range, as they are spelled: 12.0 and 1e1 are not. */
final class WholeNumberCodec implements ValueCodec<Long> {

    /** As many digits as every long with so many has room for, plus one; longer ones are not parsed at all. */
    private static final int MOST_DIGITS = 19;

    private final long least;
    private final long most;

    WholeNumberCodec(long least, long most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public String wanted() {
        return "a whole number from " + least + (most == Long.MAX_VALUE ? "" : " to " + most);
    }

    @Override
    public JsonShape shape() {
        return new JsonShape.WholeNumber(least, most);
    }

    @Override
    public @Nullable Long read(ReadContext in) {
        if (in.current() != TokenType.NUMBER) {
            in.wrongType(this);
            return null;
        }
        String digits = in.numeral();
        if (digits == null) {
            return null;
        }
        if (digits.length() <= MOST_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            try {
                long number = Long.parseLong(digits);
                if (least <= number && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // above the largest long: reported below
            }
        }
        in.problem(
                ProblemCode.INVALID_NUMBER,
                "is " + ReadContext.shortened(digits) + "; expected a whole number from " + least + " to " + most
                        + ", written in digits alone");
        return null;
    }

    @Override
    public void write(Long value, TokenWriter out) {
        out.number(value);
    }
}

package io.github.promisemodel.statedmodel;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A percentage as printed, without its sign (rules 4 and 7): a number, or that a share is below one. A text of another form is no percentage.
 *
 * @param number the number without its point, such as 484 of 48.4
 * @param places how many decimal places it has
 * @param below whether it says that the share is below the number
 */
record Printed(BigInteger number, int places, boolean below) {

    private static final Pattern FORM = Pattern.compile("(<|less than )? *([0-9]*)(?:\\.([0-9]+))?");
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    static Optional<Printed> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String decimals = matcher.group(3) == null ? "" : matcher.group(3);
        String digits = matcher.group(2) + decimals;
        return digits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Printed(new BigInteger(digits), decimals.length(), matcher.group(1) != null));
    }

    /** The same number with more places. */
    Printed to(int more) {
        return new Printed(number.multiply(BigInteger.TEN.pow(more - places)), more, below);
    }

    /** One of its last place, in hundreds of the whole: 1 for 48, 10 for 48.4. */
    private BigInteger unit() {
        return BigInteger.TEN.pow(places);
    }

    /** What a share is in units of the last place, as a fraction of the whole: the dividend. */
    BigInteger dividend(long part) {
        return BigInteger.valueOf(part).multiply(HUNDRED).multiply(unit());
    }

    /** All of the whole in units of the last place. */
    BigInteger whole() {
        return HUNDRED.multiply(unit());
    }

    boolean isAbove(long part, long whole) {
        return dividend(part).compareTo(number.multiply(BigInteger.valueOf(whole))) < 0;
    }
}

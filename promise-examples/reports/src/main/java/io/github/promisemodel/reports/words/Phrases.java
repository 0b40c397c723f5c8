package io.github.promisemodel.reports.words;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Dates, lengths of time, numbers and roundings as people say them, in the language of the labels. */
public final class Phrases {

    private static final String PER_CENT = "%";

    private final Labels labels;
    private final Locale locale;

    /** Of whole numbers; cloned to be given places, and because two may say a number at once. */
    private final DecimalFormat whole;

    private final Map<String, DateTimeFormatter> dates = new ConcurrentHashMap<>();

    Phrases(Labels labels) {
        this.labels = labels;
        this.locale = Locale.forLanguageTag(labels.language());
        this.whole = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
    }

    /**
     * A date.
     *
     * @param date the date
     * @return it, no more exact than it is, such as "January 2025" or "2021 to 2024"
     */
    public String date(PartialDate date) {
        if (date.precision() == PartialDate.Precision.RANGE) {
            return span(date.rangeStart(), date.rangeEnd());
        }
        LocalDate day = date.start();
        return switch (date.precision()) {
            case YEAR -> format(day, "date.year");
            case MONTH -> format(day, "date.month");
            default -> format(day, "date.day");
        };
    }

    private String format(LocalDate day, String key) {
        return dates.computeIfAbsent(key, each -> DateTimeFormatter.ofPattern(labels.text(each), locale))
                .format(day);
    }

    /**
     * A time from one date to another.
     *
     * @param start its start
     * @param end its end
     * @return it, such as "2021 to 2024"
     */
    public String span(PartialDate start, PartialDate end) {
        return labels.text("date.span", date(start), date(end));
    }

    /**
     * A length of time.
     *
     * @param length the length
     * @return it, such as "6 months"
     */
    public String length(Period length) {
        List<String> parts = new ArrayList<>();
        add(parts, length.getYears(), "year");
        add(parts, length.getMonths(), "month");
        add(parts, length.getDays(), "day");
        return parts.isEmpty() ? labels.text("length.days", 0) : labels.list(parts);
    }

    private void add(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(labels.text("length." + unit + (number == 1 ? "" : "s"), number));
        }
    }

    /**
     * A number.
     *
     * @param number the number
     * @return it with its places, its digits in groups, such as "3,050,000" or "80.10"
     */
    public String number(BigDecimal number) {
        DecimalFormat format = (DecimalFormat) whole.clone();
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    /**
     * A count.
     *
     * @param count the count
     * @return it, its digits in groups, such as "1,250"
     */
    public String count(long count) {
        return number(BigDecimal.valueOf(count));
    }

    /** A number of a type that has exact digits; empty for another. */
    Optional<String> find(Number number) {
        if (number instanceof BigDecimal exact) {
            return Optional.of(number(exact));
        }
        if (number instanceof BigInteger whole) {
            return Optional.of(number(new BigDecimal(whole)));
        }
        return number instanceof Long || number instanceof Integer
                ? Optional.of(count(number.longValue()))
                : Optional.empty();
    }

    /**
     * The least and the most that a count can be.
     *
     * @param bounds the bounds
     * @return them, such as "8 to 15", or the count where it can be no other
     */
    public String range(Bounds bounds) {
        return bounds.isExact() ? count(bounds.least()) : labels.text("number.range", bounds.least(), bounds.most());
    }

    /**
     * An amount.
     *
     * @param amount the amount
     * @return it without a unit, such as "over 1,721"
     */
    public String amount(Amount amount) {
        return labels.text("amount." + amount.qualifier(), number(amount.number()));
    }

    /**
     * An amount with what it is of.
     *
     * @param amount the amount
     * @param unit its unit, in the plan's words
     * @return it, such as "over 1,721 people" or "80%"
     */
    public String amount(Amount amount, Optional<String> unit) {
        return inUnit(amount(amount), unit);
    }

    /**
     * An amount of money.
     *
     * @param qualifier how the number is meant
     * @param number the number
     * @param currency the currency by its three-letter code
     * @return it, such as "over £465,000", or "465,000 EUR" in a currency that the words have no sign of
     */
    public String money(Amount.Qualifier qualifier, BigDecimal number, String currency) {
        String key = "money." + currency;
        String sum = labels.find(key).isPresent()
                ? labels.text(key, number(number))
                : labels.text("money.by-code", number(number), currency);
        return labels.text("amount." + qualifier, sum);
    }

    /** A number that is in words already, with what it is of. */
    String inUnit(String number, Optional<String> unit) {
        return unit.map(name -> name.equals(PER_CENT) ? number + name : labels.text("amount.of-unit", number, name))
                .orElse(number);
    }

    /**
     * A way to round percentages.
     *
     * @param rounding the way
     * @return it, such as "half up, to whole numbers"
     */
    public String rounding(Rounding rounding) {
        String name = labels.text("rounding." + rounding.name());
        return switch (rounding.places()) {
            case 0 -> labels.text("rounding.to-whole", name);
            case 1 -> labels.text("rounding.to-place", name);
            default -> labels.text("rounding.to-places", name, rounding.places());
        };
    }
}

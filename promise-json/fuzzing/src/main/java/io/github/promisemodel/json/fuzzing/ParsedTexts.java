package io.github.promisemodel.json.fuzzing;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.published.Fingerprint;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reference.WrittenDate;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A text for every {@code parse}: it reads what {@code toString} writes, or says with an IllegalArgumentException why not. */
public final class ParsedTexts {

    static final List<Function<String, ?>> PARSERS = List.of(
            Amount::parse,
            PlanPath::parse,
            ParsedTexts::period,
            Fingerprint::parse,
            PartialDate::parse,
            ReportingCycle::parse,
            Grouping::parse,
            ActionStatus::parse,
            BenefitStatus::parse,
            Percentage::parse,
            Rounding::parse,
            Share::parse);

    private ParsedTexts() {}

    /** What is loaded first takes long, and is no fault. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(Plans.sample());
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        PARSERS.forEach(parser -> parsed(parser, text)
                .ifPresent(value -> Invariant.same(
                        Optional.of(value), parsed(parser, value.toString()), "A value and what its text is read to")));
        WrittenDate.find(text).ifPresent(ParsedTexts::date);
        WrittenDate.findFinancialYear(text).ifPresent(ParsedTexts::date);
        Percentage.find(text).ifPresent(ParsedTexts::percentage);
        Percentage.findMeant(text).ifPresent(ParsedTexts::percentage);
    }

    /** A period that ends before it starts is said to be so by another exception. */
    private static PlanPeriod period(String text) {
        try {
            return PlanPeriod.parse(text);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Optional<Object> parsed(Function<String, ?> parser, String text) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException e) {
            Invariant.message(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static void date(PartialDate date) {
        Invariant.same(date, PartialDate.parse(date.toString()), "A date and what its text is read to");
    }

    private static void percentage(Percentage percentage) {
        Invariant.same(
                percentage, Percentage.parse(percentage.toString()), "A percentage and what its text is read to");
    }
}

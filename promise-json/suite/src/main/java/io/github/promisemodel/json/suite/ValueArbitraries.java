package io.github.promisemodel.json.suite;

import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.attention.AttentionTables;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.published.PublishedTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.status.StatusTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any text, date, source and unknown field. */
final class ValueArbitraries {

    /** The names of known fields: an unknown field cannot have one of them. */
    private static final Set<String> KNOWN = known();

    private ValueArbitraries() {}

    private static Set<String> known() {
        Set<String> names = new HashSet<>(Set.of("code", "name", "document", "place", "foundation"));
        Stream.<ObjectTable<?, ?>>of(
                        PlanTables.PLAN,
                        PlanTables.PERIOD,
                        PlanTables.AREA,
                        ActionTables.ACTION,
                        ActionTables.KEY_DATE,
                        AssessmentTables.OF_ACTION,
                        PublishedTables.PUBLISHED_FIGURE,
                        PublishedTables.OPEN_COUNT,
                        PublishedTables.COMBINED_FIGURE,
                        PublishedTables.PUBLICATION,
                        PublishedTables.CORRECTION,
                        GovernanceTables.GOVERNANCE,
                        GovernanceTables.BODY,
                        GovernanceTables.LINE,
                        DataMapTables.DATA_MAP,
                        DataMapTables.DATA_SET,
                        DataMapTables.QUESTION,
                        AttentionTables.RULES,
                        AttentionTables.EARLY_WARNING,
                        ReferenceTables.DOCUMENT,
                        ReferenceTables.ENTRY_LINK,
                        StatusTables.DISPOSITION,
                        StatusTables.STATUS_SCHEME,
                        StatusTables.wording(ActionStatus.class))
                .forEach(table -> names.addAll(table.getNames()));
        return names;
    }

    /** Any text without half a pair in it: plain ones, every character there is, and those that bite. */
    static Arbitrary<String> texts() {
        Arbitrary<Integer> characters = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(' ', '~')),
                Tuple.of(
                        2,
                        Arbitraries.integers()
                                .between(0, Character.MAX_CODE_POINT)
                                .filter(c -> c < 0xd800 || c > 0xdfff)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                0, 7, 9, 10, 13, 0x22, 0x5c, 0x2f, 0x7f, 0x85, 0xe9, 0x2028, 0xfeff, 0xffff, 0x1f600)));
        return characters.list().ofMaxSize(8).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::appendCodePoint);
            return text.toString();
        });
    }

    static Arbitrary<String> ids() {
        return texts().filter(text -> !text.isBlank());
    }

    // ------------------------------------------------------------------------

    private static Arbitrary<PartialDate> simpleDates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1, 9999);
        Arbitrary<PartialDate> months = Combinators.combine(
                        years, Arbitraries.integers().between(1, 12))
                .as((year, month) -> PartialDate.of(year, month));
        Arbitrary<PartialDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(day -> PartialDate.of(LocalDate.ofEpochDay(day)));
        return Arbitraries.oneOf(List.of(years.map(year -> PartialDate.of(year)), months, days));
    }

    static Arbitrary<PartialDate> dates() {
        Arbitrary<PartialDate> ranges = Combinators.combine(simpleDates(), simpleDates())
                .as((one, other) -> other.getLastDay().isBefore(one.getFirstDay())
                        ? PartialDate.range(other, one)
                        : PartialDate.range(one, other));
        return Arbitraries.oneOf(List.of(simpleDates(), ranges));
    }

    static Arbitrary<Source> sources() {
        return Builders.withBuilder(Source::builder)
                .use(texts())
                .in(Source.Builder::place)
                .use(texts())
                .withProbability(0.4)
                .in(Source.Builder::document)
                .use(extensions())
                .in(Source.Builder::extensions)
                .build(Source.Builder::build);
    }

    // ------------------------------------------------------------------------

    /** Numbers in every spelling that JSON has, of at most the 32 characters that are read. */
    private static Arbitrary<String> numerals() {
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> whole = digits.map(text -> text.replaceFirst("^0+(?=.)", ""));
        Arbitrary<String> fraction = Arbitraries.oneOf(List.of(Arbitraries.just(""), digits.map(text -> "." + text)));
        Arbitrary<String> exponent = Arbitraries.oneOf(List.of(
                Arbitraries.just(""),
                Combinators.combine(
                                Arbitraries.of("e", "E"),
                                Arbitraries.of("", "+", "-"),
                                Arbitraries.of("0", "5", "007", "032"))
                        .as((letter, sign, power) -> letter + sign + power)));
        return Combinators.combine(Arbitraries.of("", "-"), whole, fraction, exponent)
                .as((sign, before, after, power) -> sign + before + after + power);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.oneOf(List.of(
                        texts(),
                        Arbitraries.of("", "@class", "$ref", "__proto__", "Title", "ID", "a/b", "~0", "null", "1")))
                .filter(name -> !KNOWN.contains(name));
    }

    private static Arbitrary<ExtensionValue> values(int depth) {
        Arbitrary<ExtensionValue> text = texts().map(ExtensionValue.Text::new);
        Arbitrary<ExtensionValue> numeral = numerals().map(ExtensionValue.Numeral::new);
        Arbitrary<ExtensionValue> flag = Arbitraries.of(true, false).map(ExtensionValue.Flag::new);
        Arbitrary<ExtensionValue> nothing = Arbitraries.just(new ExtensionValue.Nothing());
        if (depth == 0) {
            return Arbitraries.oneOf(List.of(text, numeral, flag, nothing));
        }
        Arbitrary<ExtensionValue> items = values(depth - 1).list().ofMaxSize(3).map(ExtensionValue.Items::new);
        Arbitrary<ExtensionValue> fields = fields(depth - 1).map(ExtensionValue.Fields::new);
        return Arbitraries.oneOf(List.of(text, numeral, numeral, flag, nothing, items, fields));
    }

    private static Arbitrary<Extensions> fields(int depth) {
        return Arbitraries.maps(names(), values(depth)).ofMaxSize(3).map(Extensions::of);
    }

    /** Unknown fields: most often none, sometimes a small tree of them. */
    static Arbitrary<Extensions> extensions() {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Extensions.empty())), Tuple.of(1, fields(2)));
    }
}

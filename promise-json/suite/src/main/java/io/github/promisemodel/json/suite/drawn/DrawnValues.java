package io.github.promisemodel.json.suite.drawn;

import io.github.promisemodel.json.schema.PlanSchema;
import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reference.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Any text, date, source, link and unknown field. */
final class DrawnValues {

    /** The names of known fields: an unknown field cannot have one of them. */
    private static final Set<String> KNOWN = Stream.of(PlanSchema.PLAN, PlanSchema.COMPANION)
            .flatMap(schema -> schema.fieldNames().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Characters that break programs. */
    private static final Integer[] HOSTILE = {
        0, 7, 9, 10, 13, 0x22, 0x5c, 0x2f, 0x7f, 0x85, 0xe9, 0x2028, 0xfeff, 0xffff, 0x1f600
    };

    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
    private static final long FIRST_SECOND = -62_135_596_800L;
    private static final long LAST_SECOND = 253_402_300_799L;

    private final Draw draw;

    DrawnValues(Draw draw) {
        this.draw = draw;
    }

    /** Any text without an unpaired surrogate: plain characters, every character there is, and hostile ones. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int left = draw.number(0, 8); left > 0; left--) {
            text.appendCodePoint(character());
        }
        return text.toString();
    }

    private int character() {
        return switch (draw.number(0, 9)) {
            case 0, 1 -> draw.of(HOSTILE);
            case 2, 3 ->
                draw.<Integer>until(c -> c < 0xd800 || c > 0xdfff, () -> draw.number(0, Character.MAX_CODE_POINT));
            default -> draw.number(' ', '~');
        };
    }

    String id() {
        return draw.until(text -> !text.isBlank(), this::text);
    }

    /** A text with a letter or a digit in it. */
    String phrase() {
        return draw.until(text -> text.strip().codePoints().anyMatch(Character::isLetterOrDigit), this::text);
    }

    // ------------------------------------------------------------------------

    PartialDate date() {
        return draw.chance(0.7) ? simpleDate() : range();
    }

    private PartialDate range() {
        PartialDate one = simpleDate();
        PartialDate other = simpleDate();
        return other.end().isBefore(one.start()) ? PartialDate.range(other, one) : PartialDate.range(one, other);
    }

    private PartialDate simpleDate() {
        int year = draw.of(1, 9999, draw.number(1, 9999), draw.number(2015, 2035));
        return draw.from(
                () -> PartialDate.of(year),
                () -> PartialDate.of(year, draw.number(1, 12)),
                () -> PartialDate.of(LocalDate.ofEpochDay(draw.number(FIRST_DAY, LAST_DAY))));
    }

    Instant moment() {
        return Instant.ofEpochSecond(
                draw.number(FIRST_SECOND, LAST_SECOND), draw.of(0, 1, 1_000, 500_000_000, 999_999_999));
    }

    ReportingCycle cycle() {
        if (draw.flag()) {
            return draw.of(ReportingCycle.named().toArray(ReportingCycle[]::new));
        }
        return ReportingCycle.of(draw.until(
                length -> !length.isZero(),
                () -> Period.of(draw.number(0, 40), draw.number(0, 40), draw.number(0, 40))));
    }

    // ------------------------------------------------------------------------

    Source source() {
        Source.Builder source = Source.builder().place(text()).extensions(unknown());
        draw.maybe(0.4, this::text, source::document);
        return source.build();
    }

    Council council() {
        Council.Builder council = Council.builder().code(id()).extensions(unknown());
        draw.maybe(0.5, this::text, council::name);
        return council.build();
    }

    Document document() {
        Document.Builder document = Document.builder().id(id()).title(text()).extensions(unknown());
        draw.maybe(0.5, this::date, document::date);
        draw.maybe(0.3, this::text, document::note);
        return document.build();
    }

    Organisation organisation() {
        Organisation.Builder organisation = Organisation.builder().name(id()).extensions(unknown());
        draw.maybe(0.5, this::text, organisation::role);
        return organisation.build();
    }

    EntryLink link() {
        EntryLink.Builder link = EntryLink.builder().extensions(unknown());
        boolean plan = draw.flag();
        if (plan) {
            link.plan(id());
        }
        draw.maybe(plan ? 0.5 : 1, this::id, link::entry);
        return link.build();
    }

    Basis basis() {
        return draw.of(Basis.class);
    }

    // ------------------------------------------------------------------------

    /** Unknown fields: most often none, sometimes a small tree of them. */
    Extensions unknown() {
        return draw.chance(0.25) ? fields(2) : Extensions.empty();
    }

    private Extensions fields(int depth) {
        return Extensions.of(draw.map(3, this::unknownName, () -> value(depth)));
    }

    private String unknownName() {
        return draw.until(
                name -> !KNOWN.contains(name),
                () -> draw.flag()
                        ? text()
                        : draw.of("", "@class", "$ref", "__proto__", "Title", "ID", "a/b", "~0", "null", "1"));
    }

    private ExtensionValue value(int depth) {
        return switch (draw.number(0, depth == 0 ? 4 : 6)) {
            case 0 -> new ExtensionValue.Text(text());
            case 1 -> new ExtensionValue.Flag(draw.flag());
            case 2 -> new ExtensionValue.Nothing();
            case 3, 4 -> new ExtensionValue.Numeral(numeral());
            case 5 -> new ExtensionValue.Items(draw.list(3, () -> value(depth - 1)));
            default -> new ExtensionValue.Fields(fields(depth - 1));
        };
    }

    /** A number in any spelling that JSON has, of at most the 32 characters that are read. */
    private String numeral() {
        String whole = digits().replaceFirst("^0+(?=.)", "");
        String fraction = draw.flag() ? "" : "." + digits();
        String exponent =
                draw.flag() ? "" : draw.of("e", "E") + draw.of("", "+", "-") + draw.of("0", "5", "007", "032");
        return draw.of("", "-") + whole + fraction + exponent;
    }

    private String digits() {
        StringBuilder digits = new StringBuilder();
        for (int left = draw.number(1, 12); left > 0; left--) {
            digits.append(draw.number(0, 9));
        }
        return digits.toString();
    }
}

package io.github.promisemodel.scotland;

import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The 32 councils of Scotland by their GSS codes, former codes and names.
 *
 * <pre>{@code
 * Councils.find("S12000015").orElseThrow().code(); // S12000047: Fife's code since 2018
 * Councils.find("Edinburgh").orElseThrow().name(); // City of Edinburgh
 * }</pre>
 *
 * <p>Codes that were replaced are accepted, and the current ones are written. They are in the order of their names,
 * which ranks nobody.
 */
public final class Councils {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}-]+");

    /** Words that are part of some names and that people leave out or add; no two names differ by these alone. */
    private static final Set<String> LOOSE_WORDS = Set.of("the", "city", "of", "council", "islands");

    private static final Source SURVEY = Source.builder()
            .document("household-survey")
            .place("area codes of the 32 councils, the same as in a second public list")
            .build();

    private static final List<CouncilArea> ALL = List.of(
            area("S12000033", "Aberdeen City"),
            area("S12000034", "Aberdeenshire"),
            area("S12000041", "Angus"),
            area("S12000035", "Argyll and Bute"),
            area("S12000036", "City of Edinburgh"),
            area("S12000005", "Clackmannanshire"),
            area("S12000006", "Dumfries and Galloway"),
            area("S12000042", "Dundee City"),
            area("S12000008", "East Ayrshire"),
            area("S12000045", "East Dunbartonshire", undated("S12000009")),
            area("S12000010", "East Lothian"),
            area("S12000011", "East Renfrewshire"),
            area("S12000014", "Falkirk"),
            area("S12000047", "Fife", replaced("S12000015", "2018-02-02", "Keltybridge and Westfield")),
            area(
                    "S12000049",
                    "Glasgow City",
                    replaced("S12000046", "2019-04-01", "Cardowan by Stepps"),
                    undated("S12000043")),
            area("S12000017", "Highland"),
            area("S12000018", "Inverclyde"),
            area("S12000019", "Midlothian"),
            area("S12000020", "Moray"),
            area("S12000013", "Na h-Eileanan Siar"),
            area("S12000021", "North Ayrshire"),
            area(
                    "S12000050",
                    "North Lanarkshire",
                    replaced("S12000044", "2019-04-01", "Cardowan by Stepps"),
                    undated("S12000022")),
            area("S12000023", "Orkney Islands"),
            area("S12000048", "Perth and Kinross", replaced("S12000024", "2018-02-02", "Keltybridge and Westfield")),
            area("S12000038", "Renfrewshire"),
            area("S12000026", "Scottish Borders"),
            area("S12000027", "Shetland Islands"),
            area("S12000028", "South Ayrshire"),
            area("S12000029", "South Lanarkshire"),
            area("S12000030", "Stirling"),
            area("S12000039", "West Dunbartonshire"),
            area("S12000040", "West Lothian"));

    private static final Map<String, CouncilArea> BY_CODE = byCode();

    private static final Map<String, CouncilArea> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(area -> plain(area.name()), area -> area));

    /** What is written as the GSS code of a Scottish council: S12 and six digits, one or two more or fewer, or letters like them. */
    private static final Pattern LIKE_A_CODE = Pattern.compile("S12[0-9OIL]{4,8}");

    private Councils() {}

    private static CouncilArea area(String code, String name, FormerCode... former) {
        return new CouncilArea(code, name, List.of(former), SURVEY);
    }

    private static FormerCode replaced(String code, String on, String where) {
        return new FormerCode(
                code, Optional.of(PartialDate.parse(on)), Optional.of("The boundary was changed at " + where + "."));
    }

    private static FormerCode undated(String code) {
        return new FormerCode(
                code, Optional.empty(), Optional.of("When it was replaced is not confirmed by a source at hand."));
    }

    private static Map<String, CouncilArea> byCode() {
        Map<String, CouncilArea> areas = new HashMap<>();
        for (CouncilArea area : ALL) {
            areas.put(area.code(), area);
            area.former().forEach(former -> areas.put(former.code(), area));
        }
        return areas;
    }

    /** {@return the 32 councils in the order of their names} */
    public static List<CouncilArea> all() {
        return ALL;
    }

    /** {@return the documents that the sources name} */
    public static List<Document> documents() {
        return List.of(Document.builder()
                .id("household-survey")
                .title("Scottish Household Survey")
                .note("Open data, with one area code for each council and one for Scotland.")
                .build());
    }

    /**
     * The council with a code or a name.
     *
     * @param codeOrName a GSS code, current or former, or a name; letter case, white space and hyphens do not count, nor do
     *     the words the, city, of, council and islands, so that {@code Glasgow} and {@code Glasgow City Council} are one
     * @return the council, or empty if there is none
     */
    public static Optional<CouncilArea> find(String codeOrName) {
        return findByCode(codeOrName).or(() -> Optional.ofNullable(BY_NAME.get(plain(codeOrName))));
    }

    /**
     * The name under which to show a plan's council.
     *
     * @param council the council, by a GSS code, a name or any other id, such as {@code S12000028} alone
     * @return the name that it states, that of the council with its code, such as {@code South Ayrshire}, or else its code
     */
    public static String nameOf(Council council) {
        return council.getName()
                .or(() -> find(council.getCode()).map(CouncilArea::name))
                .orElse(council.getCode());
    }

    /**
     * A plan's council by its current code.
     *
     * @param council the council, by a current or a former GSS code or by any other id
     * @return the same with the current code; as it was where the code is none of a council's
     */
    public static Council current(Council council) {
        return findByCode(council.getCode())
                .map(area -> council.toBuilder().code(area.code()).build())
                .orElse(council);
    }

    /**
     * Whether something is the GSS code of a council as it is written, current or former.
     *
     * @param code a code, such as {@code S12000028}
     * @return true if a council has it; not if a letter is small or a blank is beside it, for which {@link #find} makes allowance
     */
    public static boolean isCode(String code) {
        return BY_CODE.containsKey(code);
    }

    /**
     * Whether a code is written as the GSS code of a Scottish council is, such as {@code S12999999}, which none has.
     *
     * @param code a GSS code or any other id
     * @return true if it is S12 with about six digits; an id of another kind, such as {@code northmoor}, is not
     */
    public static boolean isLikeCode(String code) {
        return LIKE_A_CODE.matcher(written(code)).matches();
    }

    /**
     * The councils whose current code is one slip from another: a digit is wrong, missing, or one too many, or two that are next to
     * each other have changed places, as in {@code S12000082} for {@code S12000028}.
     *
     * @param code the code that none has, such as {@code S12000082}; the letters O, I and L count as the digits they look like
     * @return these councils, the nearest first: those with two digits changed, then by how far their number is away
     */
    public static List<CouncilArea> findNear(String code) {
        if (!isLikeCode(code)) {
            return List.of();
        }
        String meant = written(code).replace('O', '0').replace('I', '1').replace('L', '1');
        Optional<CouncilArea> readAlike = findByCode(meant);
        if (readAlike.isPresent()) {
            return List.of(readAlike.get());
        }
        return ALL.stream()
                .filter(area -> isOneSlip(meant, area.code()))
                .sorted(Comparator.comparing((CouncilArea area) -> !isSwapped(meant, area.code()))
                        .thenComparing(area -> Math.abs(number(area.code()) - number(meant))))
                .toList();
    }

    private static boolean isOneSlip(String written, String code) {
        int same = same(written, code);
        String rest = written.substring(same);
        String due = code.substring(same);
        return switch (written.length() - code.length()) {
            case 0 -> rest.substring(1).equals(due.substring(1)) || isSwapped(written, code);
            case 1 -> rest.substring(1).equals(due);
            case -1 -> due.substring(1).equals(rest);
            default -> false;
        };
    }

    /** Whether two digits that are next to each other have changed places. */
    private static boolean isSwapped(String written, String code) {
        int at = same(written, code);
        return written.length() == code.length()
                && written.length() > at + 1
                && written.charAt(at) == code.charAt(at + 1)
                && written.charAt(at + 1) == code.charAt(at)
                && written.substring(at + 2).equals(code.substring(at + 2));
    }

    /** How many characters two codes, neither of which is the other, begin with alike. */
    private static int same(String written, String code) {
        int same = 0;
        while (same < Math.min(written.length(), code.length()) && written.charAt(same) == code.charAt(same)) {
            same++;
        }
        return same;
    }

    private static long number(String code) {
        return Long.parseLong(code.substring(3));
    }

    private static Optional<CouncilArea> findByCode(String code) {
        return Optional.ofNullable(BY_CODE.get(written(code)));
    }

    private static String written(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    private static String plain(String name) {
        return Arrays.stream(BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT).replace("&", " and ")))
                .filter(word -> !LOOSE_WORDS.contains(word))
                .collect(Collectors.joining(" "))
                .strip();
    }
}

package io.github.promisemodel.examples.benchmarks.growth;

import static io.github.promisemodel.examples.benchmarks.growth.GrowingJson.action;
import static io.github.promisemodel.examples.benchmarks.growth.GrowingJson.actions;
import static io.github.promisemodel.examples.benchmarks.growth.GrowingJson.area;
import static io.github.promisemodel.examples.benchmarks.growth.GrowingJson.assessment;
import static io.github.promisemodel.examples.benchmarks.growth.GrowingJson.assessments;
import static io.github.promisemodel.examples.benchmarks.growth.GrowingJson.benefit;
import static io.github.promisemodel.examples.benchmarks.growth.GrowingJson.benefits;
import static io.github.promisemodel.examples.benchmarks.growth.GrowingJson.day;
import static io.github.promisemodel.examples.benchmarks.growth.GrowingJson.figure;
import static io.github.promisemodel.examples.benchmarks.growth.GrowingJson.list;
import static io.github.promisemodel.examples.benchmarks.growth.GrowingJson.plan;
import static io.github.promisemodel.examples.benchmarks.growth.GrowingJson.sameHash;
import static io.github.promisemodel.examples.benchmarks.growth.GrowingJson.smallArea;
import static io.github.promisemodel.examples.benchmarks.growth.GrowingJson.status;
import static io.github.promisemodel.examples.benchmarks.growth.GrowingJson.texts;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a plan has ever more of, while all else of it stays small. */
enum Dimension {
    AREAS(n -> plan("", areas(n, ""))),
    AREAS_WITH_FIGURES(n -> plan(
            "'published':[" + figure("'counts':{'COMPLETE':1},'total':" + n) + "]",
            areas(n, ",'published':[" + figure("'counts':{'COMPLETE':1},'total':1") + "]"))),
    ENTRIES(n -> plan("", area("a", actions(n, i -> "x" + i) + "," + benefits(n, i -> "y" + i)))),
    EQUAL_HASHES(n -> plan(
            "'groups':[{'id':'g','title':'Some','entries':" + texts(n, GrowingJson::sameHash) + "}],'published':["
                    + figure("'total':" + n + ",'entries':" + texts(n, GrowingJson::sameHash)) + "]",
            area(
                    "a",
                    "'actions':"
                            + list(
                                    n,
                                    i -> action(
                                            sameHash(i),
                                            "'benefits':['B" + sameHash(i) + "'],"
                                                    + carried("'northmoor-2'", "'" + sameHash(i) + "'")))
                            + "," + benefits(n, i -> "B" + sameHash(i))))),
    AREAS_OF_EQUAL_HASHES(n -> plan(
            "", IntStream.range(0, n).mapToObj(i -> smallArea(sameHash(i), "")).collect(Collectors.joining(",")))),
    ASSESSMENTS(n -> one(assessments(n, i -> "'asOf':'" + day(i) + "'," + status(i)))),
    ASSESSMENTS_OF_ONE_DAY(n -> one(assessments(n, i -> "'asOf':'2025-03-31'," + status(i)))),
    ASSESSMENTS_SUPERSEDED(n -> one(assessments(
            n,
            i -> "'id':'" + sameHash(i) + "','asOf':'" + day(i) + "'"
                    + (i == 0 ? "" : ",'supersedes':'" + sameHash(i - 1) + "'") + "," + status(i)))),
    ASSESSMENTS_IN_A_CIRCLE(n -> one(assessments(
            n, i -> "'id':'s" + i + "','asOf':'" + day(i) + "','supersedes':'s" + (i + 1) % n + "'," + status(i)))),
    REVIEWS(n -> one("'assessments':[{'asOf':'2025-03-31','status':'COMPLETE','reviews':"
            + list(
                    n,
                    i -> "{'state':'" + (i % 2 == 0 ? "SUBMITTED" : "RETURNED") + "','by':'Board','date':'" + day(i)
                            + "'}")
            + "}]")),
    REVIEWED_ASSESSMENTS(n -> one(assessments(
            n, i -> "'asOf':'" + day(i) + "'," + status(i) + ",'reviews':[{'state':'DRAFT','by':'Board'}]"))),
    SCHEME_WORDS_KNOWN(n -> worded(n, "Words ")),
    SCHEME_WORDS_UNKNOWN(n -> worded(n, "Other words ")),
    WORDS_OF_ONE_ENTRY(n -> plan(
            scheme(n),
            area(
                    "a",
                    "'actions':["
                            + action("x", assessments(n, i -> "'asOf':'" + day(i) + "','asPrinted':'Other " + i + "'"))
                            + "]"))),
    FIGURES(n -> plan("'published':" + list(n, i -> figure("'counts':{'COMPLETE':" + i % 3 + "},'total':5")))),
    FIGURES_OF_AN_AREA(n -> plan(
            "",
            smallArea("a", ",'published':" + list(n, i -> figure("'counts':{'COMPLETE':" + i % 3 + "},'total':1"))))),
    PERCENTAGES(n -> plan("'published':"
            + list(n, i -> figure("'percentages':{'COMPLETE':'" + i % 100 + "','BEHIND':'" + (100 - i % 100) + "'}")))),
    OPEN_COUNTS(n -> plan("'published':["
            + figure("'open':" + list(n, i -> "{'status':['COMPLETE','BEHIND'],'count':1}") + ",'total':" + n) + "]")),
    OPEN_READINGS(n -> plan(
            "'published':[" + figure("'counts':{'COMPLETE':" + n / 2 + ",'BEHIND':" + n / 3 + "},'total':" + n) + "]",
            area(
                    "a",
                    "'actions':"
                            + list(
                                    n,
                                    i -> action(
                                            "x" + i,
                                            "'assessments':[{'asOf':'2025-03-31','status':['"
                                                    + (i % 2 == 0 ? "COMPLETE" : "PAUSED") + "','"
                                                    + (i % 3 == 0 ? "BEHIND" : "AT_RISK") + "']}]"))))),
    PUBLISHED_LISTS(n -> plan("'published':"
            + list(n, i -> figure("'listedAs':'CARRIED_FORWARD','total':1,'entries':['few" + i % 7 + "']")))),
    PUBLISHED_LIST(n -> plan(
            "'published':[" + figure("'listedAs':'CARRIED_FORWARD','entries':" + texts(n, i -> "x" + i)) + "]",
            area("a", actions(n, i -> "x" + i)))),
    FIGURES_OF_A_BASE(n -> plan(
            "'published':[" + figure("'base':{'kind':'ENTRIES','entries':" + texts(n, i -> "x" + i) + "},'total':" + n)
                    + "]",
            area("a", actions(n, i -> "x" + i)))),
    FIGURE_OF_MEASURES(n -> plan(
            "'measures':" + list(n, i -> measure(i, 2)) + ",'published':[" + figureOfMeasures(n) + "]",
            smallArea("a", ""))),
    FIGURES_OF_MEASURES(n -> plan(
            "'measures':[" + measure(0, 2) + "],'published':" + list(n, Dimension::figureOfMeasures),
            smallArea("a", ""))),
    FIGURES_OF_MEASURES_OF_AREAS(n ->
            plan("", areas(n, ",'measures':[" + measure(0, 2) + "],'published':[" + figureOfMeasures(1) + "]"))),
    PUBLICATIONS(n -> plan("'publications':"
            + list(
                    n,
                    i -> "{'id':'p" + i + "','title':'Report','date':'" + day(i) + "','line':'l" + i + "','figures':["
                            + figure("'counts':{'COMPLETE':" + i % 3 + "},'total':5") + "]}"))),
    GROUPS(n -> plan(
            "'groups':"
                    + list(
                            n,
                            i -> "{'id':'g" + i + "','title':'Group','entries':['x" + i + "'],'published':["
                                    + figure("'total':1") + "]}"),
            area("a", actions(n, i -> "x" + i)))),
    ENTRIES_OF_A_GROUP(n -> plan(
            "'groups':[{'id':'g','title':'Group','entries':" + texts(n, i -> "x" + i) + ",'published':["
                    + figure("'total':" + n) + "]}]",
            area("a", actions(n, i -> "x" + i)))),
    LINKS_TO_BENEFITS(n -> plan(
            "",
            area(
                    "a",
                    "'actions':[" + action("x", "'benefits':" + texts(n, i -> "y" + i)) + "],"
                            + benefits(n, i -> "y" + i)))),
    LINKS_TO_A_BENEFIT(n -> plan(
            "",
            area(
                    "a",
                    "'actions':" + list(n, i -> action("x" + i, "'benefits':['y']")) + ",'benefits':["
                            + benefit("y", "") + "]"))),
    LINKS_TO_NOTHING(n -> one("'benefits':" + texts(n, i -> "none" + i))),
    CARRIED_ONE_BY_ONE(n -> plan(
            "'records':['ENTRIES','DISPOSITIONS']",
            area("a", "'actions':" + list(n, i -> action("x" + i, carried("'northmoor-2'", "'x" + i + "'")))))),
    CARRIED_TO_ONE(n ->
            plan("", area("a", "'actions':" + list(n, i -> action("x" + i, carried("'northmoor-2'", "'x0'")))))),
    CARRIED_TO_MANY(n -> plan(
            "",
            area(
                    "a",
                    "'actions':["
                            + action(
                                    "x",
                                    "'disposition':{'kind':'CARRIED_FORWARD','to':"
                                            + list(n, i -> "{'plan':'northmoor-2','entry':'y" + i + "'}") + "}")
                            + "]," + benefits(n, i -> "y" + i)))),
    CARRIED_NOWHERE(n -> one("'disposition':{'kind':'CARRIED_FORWARD','to':"
            + list(n, i -> "{'plan':'northmoor-2','entry':'none" + i + "'}") + "}")),
    UNKNOWN_FIELDS(n ->
            plan(IntStream.range(0, n).mapToObj(i -> "'field" + i + "':" + i).collect(Collectors.joining(",")))),
    UNKNOWN_LIST(n -> plan("'own':" + list(n, i -> "{'a':[" + i + "]}"))),
    LONG_TITLE(n -> one("'note':'n'").replace("Action x", "Some words ".repeat(n))),
    LONG_WORD(n -> one("'note':'n'").replace("Action x", "word".repeat(n))),
    LONG_ID(n -> plan(
            "'published':[" + figure("'entries':['" + "i".repeat(n) + "']") + "]",
            area("a", "'actions':[" + action("i".repeat(n), "") + "]"))),
    TEXT_OF_TERMS(text("Respite, a placement and LAC; ")),
    TEXT_OF_BEGUN_TERMS(text("looked contact with their brothers and ")),
    TEXT_OF_QUOTATIONS(text("'a \u201Cb \"c 'd' ")),
    TEXT_OF_SIGNS(text("-.|*_#<&\\`")),
    TEXT_OF_HYPHENS(text("looked \n-\n after ")),
    TEXT_OF_BLANKS(text(" \t\r\n\u00A0")),
    TEXT_OF_MARKS(text("\u0301\u202E\u0001\u0000")),
    TEXT_OF_PAIRS(text("\uD801\uDC10\uD83D\uDE00")),
    MEASURES(n -> one("'measures':" + list(n, i -> measure(i, 2)))),
    OBSERVATIONS(n -> one("'measures':[" + measure(0, n) + "]")),
    CONTIGUOUS_PERIODS(n -> one("'measures':[{'id':'m','title':'M',"
            + "'target':{'kind':'EACH_PERIOD','amount':'9','every':'P900Y'},'observations':"
            + list(n, i -> "{'amount':'1','period':'" + dayOfAll(i) + "/" + dayOfAll(i) + "'}")
            + "}]")),
    OBSERVATIONS_SUPERSEDED(n -> one("'measures':[{'id':'m','title':'M','observations':"
            + list(
                    n,
                    i -> "{'id':'" + sameHash(i) + "','amount':'" + i + "','date':'" + day(i) + "'"
                            + (i == 0 ? "" : ",'supersedes':'" + sameHash(i - 1) + "'") + "}")
            + "}]")),
    OBSERVATIONS_IN_A_CIRCLE(n -> one("'measures':[{'id':'m','title':'M','observations':"
            + list(n, i -> "{'id':'o" + i + "','amount':'1','supersedes':'o" + (i + 1) % n + "'}") + "}]")),
    OVERLAPPING_PERIODS(n -> one("'measures':[{'id':'m','title':'M','series':'FLOW','observations':"
            + list(n, i -> "{'amount':'1','period':'" + dayOfAll(i) + "/" + dayOfAll(i + 9) + "'}") + "}]")),
    TARGETS_ON_THE_WAY(n -> one("'measures':[{'id':'m','title':'M','targetProfile':"
            + list(n, i -> "{'kind':'AT_LEAST','amount':'" + i + "','by':'" + dayOfAll(i) + "'}")
            + ",'observations':[{'amount':'5','date':'2025'}]}]")),
    TARGET_AMENDMENTS(n -> one("'measures':[{'id':'m','title':'M','targetAmendments':"
            + list(n, i -> "{'date':'" + dayOfAll(i) + "','reason':'Agreed'}") + "}]")),
    PARTS_OF_A_BREAKDOWN(n -> plan("'dimensions':[{'id':'d','title':'D','categories':"
            + list(n, i -> "{'id':'" + sameHash(i) + "','title':'C" + i + "'}")
            + "}],'measures':[{'id':'m','title':'M','observations':[{'amount':'" + n
            + "','date':'2025'}],'breakdowns':[{'dimension':'d','parts':"
            + list(n, i -> "{'category':'" + sameHash(i) + "','observations':[{'amount':'1','date':'2025'}]}")
            + "}]}]")),
    UNDECLARED_CATEGORIES(n -> plan("'dimensions':[{'id':'d','title':'D','categories':"
            + list(n, i -> "{'id':'c" + i + "','title':'C" + i + "'}")
            + "}],'measures':[{'id':'m','title':'M','breakdowns':[{'dimension':'d','parts':"
            + list(n, i -> "{'category':'x" + i + "'}") + "}]}]")),
    BREAKDOWNS(n -> plan("'dimensions':"
            + list(n, i -> "{'id':'d" + i + "','title':'D','categories':[{'id':'c','title':'C'}]}")
            + ",'measures':[{'id':'m','title':'M','observations':[{'amount':'1','date':'2025'}],'breakdowns':"
            + list(
                    n,
                    i -> "{'dimension':'d" + i
                            + "','parts':[{'category':'c','observations':[{'amount':'1','date':'2025'}]}]}")
            + "}]")),
    MEASURES_OF_A_SET(n -> plan("'measures':"
            + list(n, i -> "{'id':'m" + i + "','title':'M','observations':[{'amount':'1','date':'2025'}]}")
            + ",'measureSets':[{'id':'s','title':'S','measures':" + texts(n, i -> "m" + i) + "}]")),
    MEASURE_SETS(n -> plan("'measures':[{'id':'m','title':'M','observations':[{'amount':'1','date':'2025'}]}]"
            + ",'measureSets':" + list(n, i -> "{'id':'s" + i + "','title':'S','measures':['m']}"))),
    COMPARATORS(n -> one("'measures':[{'id':'m','title':'M','comparators':"
            + list(n, i -> "{'of':'Scotland " + i + "','amount':'" + i + "','date':'" + day(i) + "'}")
            + ",'observations':[{'amount':'5','date':'2025'}]}]")),
    EXTENSIONS_OF_A_DUE_DATE(n -> one("'due':'2025','dueExtensions':" + list(n, i -> "{'to':'" + day(i) + "'}"))),
    MILESTONES(n -> one("'milestones':" + list(n, i -> "{'title':'Step " + i + "','due':'" + day(i) + "'}"))),
    EVIDENCE(n -> one("'evidence':" + list(n, i -> "{'kind':'NARRATIVE','text':'Seen " + i + "'}"))),
    CALLS_TO_ACTION(n -> plan(
            "'callsToAction':" + list(n, i -> "{'id':'c" + i + "','foundation':'VOICE','title':'Call'}"),
            area("a", "'callsToAction':" + texts(n, i -> "c" + i) + "," + actions(2, i -> "x" + i)))),
    DOCUMENTS(n -> plan(
            "'documents':" + list(n, i -> "{'id':'d" + i + "','title':'Document'}"),
            area("a", "'actions':" + list(n, i -> action("x" + i, "'source':{'document':'d" + i + "','place':'p'}"))))),
    DUPLICATE_IDS(n -> plan("", area("a", actions(n, i -> "x")))),
    NEEDS_IN_A_CHAIN(n -> plan(
            "",
            area(
                    "a",
                    "'actions':"
                            + list(
                                    n,
                                    i -> action(
                                            sameHash(i),
                                            "'due':'2025'"
                                                    + (i == 0 ? "" : ",'needs':['" + sameHash(i - 1) + "']")))))),
    NEEDS_IN_A_CIRCLE(n ->
            plan("", area("a", "'actions':" + list(n, i -> action("x" + i, "'needs':['x" + (i + 1) % n + "']"))))),
    NEEDS_OF_ONE(n -> plan(
            "",
            area(
                    "a",
                    "'actions':"
                            + list(
                                    n,
                                    i -> action(
                                            "x" + i,
                                            "'due':'2024'" + (i == 0 ? ",'needs':" + texts(n, j -> "x" + j) : "")))))),
    NEEDED_BY_ALL(n -> plan("", area("a", "'actions':" + list(n, i -> action("x" + i, "'needs':['x0']"))))),
    TESTS_OF_CHANGE(n -> one("'testsOfChange':"
            + list(n, i -> "{'hypothesis':'It helps','cycle':" + (i + 1) + ",'start':'" + day(i) + "'}"))),
    CONTRIBUTIONS(n -> plan(
            "",
            area(
                    "a",
                    "'actions':[" + action("x", "") + "],'benefits':"
                            + list(
                                    n,
                                    i -> "{'id':'y" + i + "','title':'B','due':'2024','contributesTo':[{'entry':'y"
                                            + (i + 1) % n + "'}]}")))),
    NATIONAL_LINKS(n -> one("'links':" + list(n, i -> "{'plan':'scotland','entry':'vision " + i + "'}"))),
    RISKS(n -> plan("'riskScale':" + scale() + ",'risks':" + list(n, i -> risk(i, 1)))),
    RATINGS_OF_A_RISK(n -> plan("'riskScale':" + scale() + ",'risks':[" + risk(0, n) + "]")),
    WORDS_OF_A_RISK_SCALE(n -> plan("'riskScale':{'likelihood':" + texts(n, i -> "Word " + i)
            + ",'impact':['Minor','Major']},'risks':" + list(n, i -> risk(i, 1)))),
    ENGAGEMENTS(n -> plan("'engagements':"
            + list(
                    n,
                    i -> "{'id':'e" + i + "','title':'Panel','method':'PANEL','audiences':['CARERS'],'date':'" + day(i)
                            + "','themes':['Being heard'],'entries':['x']}"))),
    ENTRIES_OF_AN_ENGAGEMENT(n -> plan(
            "'engagements':[{'id':'e','title':'Panel','audiences':['CARERS'],'entries':" + texts(n, i -> "x" + i)
                    + "}]",
            area("a", actions(n, i -> "x" + i)))),
    SUMS_OF_MONEY(n -> plan("'funding':"
            + list(
                    n,
                    i -> "{'title':'Sum','fund':'Fund " + i + "','financialYear':'2024-04/2025-03','allocated':'" + i
                            + "','spent':'over 1'}"))),
    EQUAL_SUMS_OF_MONEY(n -> plan(
            "",
            area(
                    "a",
                    "'actions':"
                            + list(n, i -> action("x" + i, "'funding':[{'fund':'Early help','allocated':'5'}]"))))),
    ENTRIES_OF_A_SUM(n -> plan(
            "'funding':[{'allocated':'5','entries':" + texts(n, i -> "x" + i) + "}]",
            area("a", actions(n, i -> "x" + i)))),
    COMPANIONS(n -> plan("")),
    COUNTS(n -> plan("")),
    TERMS(n -> one("'note':'" + "the house of a child ".repeat(200) + "'"));

    private final IntFunction<String> json;

    Dimension(IntFunction<String> json) {
        this.json = json;
    }

    /** A plan with so many. */
    String json(int n) {
        return json.apply(n);
    }

    /** The words for a table. */
    String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    // ------------------------------------------------------------------------

    private static String areas(int n, String fields) {
        return IntStream.range(0, n).mapToObj(i -> smallArea("a" + i, fields)).collect(Collectors.joining(","));
    }

    /** A plan whose one action has fields that grow. */
    private static String one(String fields) {
        return plan(
                "",
                area(
                        "a",
                        "'actions':[" + action("x", fields) + "],'benefits':[" + benefit("y", assessment("2025", "RED"))
                                + "]"));
    }

    /** A plan whose one action has a long title. */
    private static IntFunction<String> text(String part) {
        return n ->
                one("'note':'n'").replace("Action x", GrowingJson.escaped(part).repeat(n));
    }

    private static String scale() {
        return "{'likelihood':['Rare','Likely'],'impact':['Minor','Major']}";
    }

    private static String risk(int i, int ratings) {
        return "{'id':'r" + i + "','kind':'RISK','title':'Too little money','entries':['x'],'ratings':"
                + list(ratings, j -> "{'asOf':'" + day(j) + "','likelihood':'Likely','impact':'Huge'}") + "}";
    }

    private static String carried(String plan, String entry) {
        return "'disposition':{'kind':'CARRIED_FORWARD','to':[{'plan':" + plan + ",'entry':" + entry + "}]}";
    }

    private static String scheme(int n) {
        return "'statusScheme':{'actions':" + list(n, i -> "{'words':['Words " + i + "'],'status':'BEHIND'}") + "}";
    }

    private static String worded(int n, String words) {
        return plan(
                scheme(n),
                area(
                        "a",
                        "'actions':"
                                + list(
                                        n,
                                        i -> action(
                                                "x" + i,
                                                "'assessments':[{'asOf':'2025-03-31','asPrinted':'" + words + i
                                                        + "'}]"))));
    }

    private static String figureOfMeasures(int improved) {
        return "{'of':'MEASURES','counts':{'IMPROVED':" + improved + ",'WORSENED':0},'since':'" + day(0)
                + "','source':'Summary'}";
    }

    private static String measure(int i, int observations) {
        return "{'id':'m" + i + "','title':'M','direction':'HIGHER_IS_BETTER','baseline':{'amount':'1','date':'2020'},"
                + "'target':{'kind':'AT_LEAST','amount':'7','by':'2026'},'observations':"
                + list(observations, j -> "{'amount':'" + j + "','date':'" + day(j) + "'}") + "}";
    }

    /** Days that follow each other from 1900 on. */
    private static String dayOfAll(int i) {
        return LocalDate.of(1900, 1, 1).plusDays(i).toString();
    }
}

package io.github.promisemodel.examples.benchmarks;

import io.github.promisemodel.examples.benchmarks.data.NationalData;
import io.github.promisemodel.examples.benchmarks.results.Contest;
import io.github.promisemodel.examples.benchmarks.results.Contest.Contender;
import io.github.promisemodel.examples.benchmarks.results.Contest.Goal;
import io.github.promisemodel.examples.benchmarks.results.Contest.InShort;
import io.github.promisemodel.examples.benchmarks.results.Contest.Ratio;
import java.util.List;
import java.util.Set;

/** Who is held against whom. */
final class Contests {

    private static final Set<String> OF_JACKSON_2 =
            Set.of("module2", "facade2", "databind2", "blackbird2", "walk2", "texts2");

    private static final String THE_TEXTS =
            "a walk makes no texts. With them it leaves less than half a walk (see the floors) for the checks of names, limits"
                    + " and halves of characters, the place of each object for messages, and the model's objects.";

    private static final String THE_CHECKS =
            "an assessment has 17 fields to the records' 3, names are refused if they stand twice, and fields that are not known"
                    + " are kept; none of it was given up for time.";

    private static final String THE_GENERATOR =
            "writing the characters is Jackson's own generator, which takes most of the time of records too; what is left is"
                    + " asking each assessment for its 17 fields.";

    private static final String THE_GROUPS =
            "the loops fill arrays of numbers and know each status to be there. A roll-up makes a named group with a tally that"
                    + " bounds, merges and explains itself for each area on each scale, 28,160 of them.";

    private static final String EVERY_AREA =
            "it looks up 28,160 areas and makes a tally of each; the councils and the nation alone come within a fraction.";

    private static final String THE_BOUNDS =
            "a tally has more counts than there are statuses, and its total is kept from passing its bound.";

    private static final String THE_MEMORY =
            "14 plans lie in the caches of a processor, and 1,408 do not: loops over the same plans grow more yet (see the floor).";

    private static final String THE_CHARACTERS =
            "the facade reads characters and counts them, so that every message has its line and column, and keeps all that it"
                    + " reads; the records are read from bytes and hold 3 of the 17 fields of an assessment.";

    private static final String THE_CLASSES =
            "the command line's reflection, some 700 small classes of the tables of the format, and code that is not compiled"
                    + " yet. To load a table only when a file has such things is what is to be tried next.";

    private static final List<Contender> MAPPERS = List.of(
            new Contender("module3", "**our module, Jackson 3**"),
            new Contender("module2", "**our module, Jackson 2**"),
            new Contender("facade3", "**our facade, Jackson 3**"),
            new Contender("facade2", "**our facade, Jackson 2**"),
            new Contender("databind3", "Jackson 3 and records"),
            new Contender("databind2", "Jackson 2 and records"),
            new Contender("blackbird3", "Jackson 3 and records, Blackbird"),
            new Contender("blackbird2", "Jackson 2 and records, Blackbird"),
            new Contender("gson", "Gson and records"),
            new Contender("fastjson2", "fastjson2 and records"),
            new Contender("dslJson", "dsl-json and records, generated"));

    static final Contest READ = new Contest(
            "Read an array of 32 plans, 4 MB",
            "ReadBenchmark",
            with(
                    MAPPERS,
                    new Contender("walk3", "floor: Jackson 3 walks the tokens"),
                    new Contender("walk2", "floor: Jackson 2 walks the tokens"),
                    new Contender("texts3", "floor: Jackson 3 walks the tokens and makes their texts"),
                    new Contender("texts2", "floor: Jackson 2 walks the tokens and makes their texts"),
                    new Contender("bytes", "floor: every byte looked at")),
            List.of(
                    new Ratio("x the walk of its line", method -> "walk" + line(method)),
                    new Ratio("x the records of its line", method -> "databind" + line(method))),
            List.of(
                    new Goal("read through the module, Jackson 3, by its walk", "module3", "walk3", 2.0, THE_TEXTS),
                    new Goal("read through the module, Jackson 2, by its walk", "module2", "walk2", 2.0, THE_TEXTS),
                    new Goal(
                            "read through the module, Jackson 3, by its records",
                            "module3",
                            "databind3",
                            1 / 1.6,
                            THE_CHECKS),
                    new Goal(
                            "read through the module, Jackson 2, by its records",
                            "module2",
                            "databind2",
                            1 / 1.6,
                            THE_CHECKS)),
            List.of(new InShort(
                    "Reading 32 plans of about 120 kB takes {ms} ms, {x} of what Jackson 3 takes to read them into records.",
                    "module3",
                    "databind3")));

    static final Contest WRITE = new Contest(
            "Write an array of 32 plans, 4 MB",
            "WriteBenchmark",
            MAPPERS,
            List.of(new Ratio("x the records of its line", method -> "databind" + line(method))),
            List.of(
                    new Goal(
                            "write through the module, Jackson 3, by its records",
                            "module3",
                            "databind3",
                            1 / 1.5,
                            THE_GENERATOR),
                    new Goal(
                            "write through the module, Jackson 2, by its records",
                            "module2",
                            "databind2",
                            1 / 1.5,
                            THE_GENERATOR)));

    static final Contest ROLL_UP = new Contest(
            "Roll up the nation as of a date: by area, by council and in all",
            "RollUpBenchmark",
            List.of(
                    new Contender("rollUp", "**our roll-up**"),
                    new Contender("index", "**our prepared index**"),
                    new Contender("indexOfCouncils", "**our prepared index, councils and nation alone**"),
                    new Contender("bareLoop", "floor: nested loops over records with sorted histories, into arrays"),
                    new Contender("modelLoop", "floor: the same loops over the library's plans"),
                    new Contender("groupingBy", "streams with groupingBy, over the same records"),
                    new Contender("parallel", "parallel streams with groupingBy"),
                    new Contender("duckDb", "DuckDB in memory, counts by area"),
                    new Contender("sqLite", "SQLite in memory with an index, counts by area"),
                    new Contender("h2", "H2 in memory with an index, counts by area"),
                    new Contender("dfLib", "DFLib, counts by area")),
            List.of(
                    new Ratio("x the bare loop", "bareLoop"),
                    new Ratio("x the loop over plans", "modelLoop"),
                    new Ratio("x groupingBy", "groupingBy"),
                    new Ratio("x DuckDB", "duckDb")),
            List.of(
                    new Goal("roll up, by the bare loop over records", "rollUp", "bareLoop", 1.15, THE_GROUPS),
                    new Goal("roll up, by the bare loop over the same plans", "rollUp", "modelLoop", 1.15, THE_GROUPS),
                    new Goal("roll up, by groupingBy", "rollUp", "groupingBy", 1 / 2.0),
                    new Goal("roll up, by DuckDB", "rollUp", "duckDb", 1 / 1.5),
                    new Goal("the same from the index, by DuckDB", "index", "duckDb", 1 / 20.0, EVERY_AREA),
                    new Goal("councils and nation from the index, by DuckDB", "indexOfCouncils", "duckDb", 1 / 20.0)),
            List.of(new InShort(
                    "Counting the actions and benefits of 1,408 plans with 1.35 million assessments as of a date, by area, council"
                            + " and nation, takes {ms} ms, {x} of what DuckDB takes.",
                    "rollUp",
                    "duckDb")));

    static final Contest MERGE = new Contest(
            "Add the tallies of 1,408 plans, and count again after one assessment has changed",
            "MergeBenchmark",
            List.of(
                    new Contender("merge", "**our tallies added**"),
                    new Contender("arraySum", "floor: arrays of counts added"),
                    new Contender("oneChanged", "**one plan counted again, and added to the tallies of the others**"),
                    new Contender("countAgain", "every plan counted again by our roll-up")),
            List.of(new Ratio("x the array sum", "arraySum"), new Ratio("x counting again", "countAgain")),
            List.of(new Goal("merge 1,408 tallies, by an array sum", "merge", "arraySum", 2.0, THE_BOUNDS)));

    static final Contest GROWTH = new Contest(
            "The time for each assessment as the plans grow from 14 to 1,408",
            "GrowthBenchmark",
            List.of(
                    grown("stream/", "read plan by plan and counted", 14),
                    grown("stream/", "read plan by plan and counted", 140),
                    grown("stream/", "read plan by plan and counted", NationalData.HISTORY),
                    grown("rollUp/", "rolled up from memory", 14),
                    grown("rollUp/", "rolled up from memory", 140),
                    grown("rollUp/", "rolled up from memory", NationalData.HISTORY),
                    grown("loop/", "floor: loops over the same plans", 14),
                    grown("loop/", "floor: loops over the same plans", 140),
                    grown("loop/", "floor: loops over the same plans", NationalData.HISTORY)),
            List.of(new Ratio("x each assessment of 14 plans", method -> way(method) + "/14")),
            List.of(
                    new Goal("growth of reading and counting, 100x", "stream/1408", "stream/14", 1.25),
                    new Goal("growth of rolling up, 100x", "rollUp/1408", "rollUp/14", 1.25, THE_MEMORY)));

    static final Contest SMALL_HEAP = new Contest(
            "Stream a history plan by plan and count it, in a process with a heap of 16 MB",
            "",
            List.of(
                    grown("ours/", "**ours**", 14),
                    grown("ours/", "**ours**", 140),
                    grown("ours/", "**ours**", NationalData.HISTORY),
                    grown("databind/", "Jackson 2, records and loops", 14),
                    grown("databind/", "Jackson 2, records and loops", 140),
                    grown("databind/", "Jackson 2, records and loops", NationalData.HISTORY)),
            List.of(new Ratio(
                    "x databind of as many",
                    method -> "databind" + method.substring(way(method).length()))),
            List.of(new Goal(
                    "stream 200 MB in 16 MB, by databind", "ours/1408", "databind/1408", 1 / 2.0, THE_CHARACTERS)));

    static final Contest START_UP = new Contest(
            "Report on one plan, from the start of the process to its end",
            "",
            List.of(
                    new Contender("empty", "floor: an empty Java program"),
                    new Contender("report", "**promise report**"),
                    new Contender("reportShared", "**promise report, with its classes shared**"),
                    new Contender("databind", "the shares alone, by Jackson 3 and records"),
                    new Contender(
                            "databindShared", "the shares alone, by Jackson 3 and records, with its classes shared")),
            List.of(new Ratio("x the empty program", "empty"), new Ratio("x databind", "databind")),
            List.of(
                    new Goal("promise report, by an empty program", "report", "empty", 4, THE_CLASSES),
                    new Goal(
                            "promise report with classes shared, by an empty program",
                            "reportShared",
                            "empty",
                            2.5,
                            THE_CLASSES),
                    new Goal("promise report, by databind", "report", "databind", 1 / 2.0, THE_CLASSES)),
            List.of(new InShort(
                    "`promise report` on one plan takes {ms} ms from start to exit, {x} times an empty Java program.",
                    "report",
                    "empty")));

    static final Contest LARGE_REPORT = new Contest(
            "Report on a plan of 1,000 actions and 1,000 benefits, from the start of the process to its end",
            "",
            List.of(
                    new Contender("empty", "floor: an empty Java program"),
                    new Contender("html", "**promise report, as a web page**"),
                    new Contender("csv", "**promise report, as comma-separated values**"),
                    new Contender("markdown", "**promise report, as Markdown**")),
            List.of(new Ratio("x the empty program", "empty")),
            List.of(),
            List.of(new InShort(
                    "A web page on 1,000 actions and 1,000 benefits takes {ms} ms from start to exit, {x} times an empty Java"
                            + " program.",
                    "html",
                    "empty")));

    /** Those that JMH measures. */
    static final List<Contest> TIMED = List.of(READ, WRITE, ROLL_UP, MERGE, GROWTH);

    private static Contender grown(String method, String name, int plans) {
        return new Contender(method + plans, name + ", " + plans + " plans", NationalData.assessments(plans));
    }

    private Contests() {}

    /** The line of Jackson that a contender is held against. */
    private static String line(String method) {
        return OF_JACKSON_2.contains(method) ? "2" : "3";
    }

    /** What a contender that grows does, however much of it. */
    private static String way(String method) {
        return method.substring(0, method.indexOf('/'));
    }

    private static List<Contender> with(List<Contender> some, Contender... more) {
        return java.util.stream.Stream.concat(some.stream(), java.util.Arrays.stream(more))
                .toList();
    }
}

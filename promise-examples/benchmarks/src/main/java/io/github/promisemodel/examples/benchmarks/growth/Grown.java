package io.github.promisemodel.examples.benchmarks.growth;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.table.ReadLimits;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.language.Term;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.report.Companions;
import io.github.promisemodel.reports.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A plan that has much of one kind, and what else is asked about with it; all made before anything is timed. */
final class Grown {

    /** Reads what is within the limits of the format, however much of it there is. */
    static final PlanJson READER = PlanJson.DEFAULT.withOptions(ReadOptions.DEFAULT.withLimits(
            ReadLimits.DEFAULT.withDocument(Long.MAX_VALUE).withEntries(Integer.MAX_VALUE)));

    /** A table of counts has 1,000 at most: with each small one, all of them are searched for a second that hides it. */
    private static final int COUNTS_OF = 16;

    private static final int FEW = 5;
    private static final long LARGE = 100;

    private final byte[] json;
    private final Plan plan;
    private final Plan changed;
    private final Plan next;
    private final List<Term> terms;
    private final Companions companions;
    private final List<Long> counts;
    private final Report report;

    Grown(Dimension dimension, int n) {
        this.json = dimension.json(n).getBytes(StandardCharsets.UTF_8);
        this.plan = READER.read(json).orThrow();
        Plan retitled = plan.toBuilder()
                .areas(plan.getAreas().stream()
                        .map(area -> area.toBuilder().title("Another title").build())
                        .toList())
                .build();
        String first = plan.getActions().get(0).getId();
        this.changed = dimension == Dimension.DUPLICATE_IDS
                ? retitled
                : retitled.with(
                        first,
                        Action.class,
                        action -> action.toBuilder().owner("Team").build());
        this.next = plan.toBuilder().id("northmoor-2").build();
        this.terms = IntStream.range(0, dimension == Dimension.TERMS ? n : 1)
                .mapToObj(i -> Term.of("t" + i, "house " + i, "home " + i))
                .toList();
        this.companions = CompanionDocuments.of(dimension == Dimension.COMPANIONS ? n : 1, terms);
        this.counts = LongStream.rangeClosed(0, dimension == Dimension.COUNTS ? n / COUNTS_OF : 1)
                .mapToObj(i -> i < FEW ? i : LARGE + i)
                .toList();
        this.report = Report.of(plan).next(next).since("2024").companions(companions);
    }

    byte[] json() {
        return json;
    }

    Plan plan() {
        return plan;
    }

    /** An edit of the plan. */
    Plan changed() {
        return changed;
    }

    /** The plan that follows it, with the same entries. */
    Plan next() {
        return next;
    }

    List<Term> terms() {
        return terms;
    }

    Companions companions() {
        return companions;
    }

    /** Counts of people. */
    List<Long> counts() {
        return counts;
    }

    /** A report that has computed nothing yet. */
    Report report() {
        return report.by(report.grouping());
    }

    /** The id of an entry. */
    String firstId() {
        return plan.getActions().get(0).getId();
    }
}

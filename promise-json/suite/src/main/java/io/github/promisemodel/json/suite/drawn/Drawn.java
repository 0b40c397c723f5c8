package io.github.promisemodel.json.suite.drawn;

import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.datamap.DataMap;
import io.github.promisemodel.governance.Governance;
import io.github.promisemodel.language.Term;
import io.github.promisemodel.plan.Plan;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What is drawn once a JVM: plans, and companion documents of each kind, the small ones first.
 *
 * <p>They are the same in every run. {@code -Ddrawn.seed=NUMBER} draws others, {@code -Ddrawn.seed=fresh} others each time,
 * and {@code -Ddrawn.count=NUMBER} as many of each as it says.
 */
public final class Drawn {

    /** The seed of all that is drawn, which is printed. */
    public static final long SEED = seed();

    private static final int COUNT = Integer.getInteger("drawn.count", 300);

    /** The largest lists that the last of them have. */
    private static final int LARGEST = 3;

    /** Plans of every form there is. */
    public static final List<Plan> PLANS = each(draw -> new DrawnPlan(draw).plan());

    /** A few of the plans, for laws that are tried on all of them elsewhere: every tenth. */
    public static final List<Plan> FEW_PLANS = IntStream.range(0, COUNT)
            .filter(index -> index % 10 == 9)
            .mapToObj(PLANS::get)
            .toList();

    public static final List<Governance> GOVERNANCES = each(draw -> new DrawnCompanions(draw).governance());

    public static final List<DataMap> DATA_MAPS = each(draw -> new DrawnCompanions(draw).dataMap());

    public static final List<AttentionRules> RULES = each(draw -> new DrawnCompanions(draw).rules());

    public static final List<List<Term>> TERMS = each(draw -> new DrawnCompanions(draw).terms());

    static {
        System.out.println("Drawn: " + COUNT + " plans and as many documents of each kind, -Ddrawn.seed=" + SEED);
    }

    private Drawn() {}

    private static long seed() {
        String asked = System.getProperty("drawn.seed", "2030");
        return asked.equals("fresh") ? System.nanoTime() : Long.parseLong(asked);
    }

    private static <T> List<T> each(Function<Draw, T> one) {
        return IntStream.range(0, COUNT)
                .mapToObj(index -> one.apply(new Draw(SEED + index, index * (LARGEST + 1) / COUNT)))
                .toList();
    }
}

package io.github.promisemodel.statedmodel;

import java.util.List;
import java.util.function.Consumer;

/** Every world of a few entries: each has one of the states that it may have (rule 5). */
final class Worlds {

    private Worlds() {}

    /** Goes through the worlds; each is how many entries have each state, and is only lent. */
    static void forEach(Scale scale, List<Member> members, Consumer<long[]> world) {
        place(members, 0, new long[scale.apart() + 1], world);
    }

    private static void place(List<Member> members, int entry, long[] counts, Consumer<long[]> world) {
        if (entry == members.size()) {
            world.accept(counts);
            return;
        }
        for (int state = 0; state < counts.length; state++) {
            if ((members.get(entry).mayBe() >> state & 1) == 1) {
                counts[state]++;
                place(members, entry + 1, counts, world);
                counts[state]--;
            }
        }
    }

    /** How many entries have one of some states in a world. */
    static long count(long[] world, int states) {
        long sum = 0;
        for (int state = 0; state < world.length; state++) {
            sum += (states >> state & 1) == 1 ? world[state] : 0;
        }
        return sum;
    }

    /** How many entries belong to what the figure is of. */
    static long total(long[] world, Scale scale) {
        return count(world, ~(1 << scale.outside()));
    }
}

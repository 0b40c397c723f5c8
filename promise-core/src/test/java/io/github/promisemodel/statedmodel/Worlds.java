package io.github.promisemodel.statedmodel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every world of a few entries: each has one of the states that it may have (rule 5). */
final class Worlds {

    private Worlds() {}

    /** Goes through the worlds; each is how many entries have each state, and is only lent. */
    static void forEach(Scale scale, List<Member> members, Consumer<long[]> world) {
        place(members, 0, new long[scale.apart() + 1], world);
    }

    /** The worlds that differ in how many entries have each state. */
    static List<long[]> of(Scale scale, List<Member> members) {
        List<long[]> worlds = List.of(new long[scale.apart() + 1]);
        for (Member member : members) {
            Map<List<Long>, long[]> next = new LinkedHashMap<>();
            for (long[] world : worlds) {
                for (int state = 0; state < world.length; state++) {
                    if ((member.mayBe() >> state & 1) == 1) {
                        long[] with = world.clone();
                        with[state]++;
                        next.putIfAbsent(Arrays.stream(with).boxed().toList(), with);
                    }
                }
            }
            worlds = List.copyOf(next.values());
        }
        return worlds;
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

package io.github.promisemodel.reconcile;

import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every solution of a few entries, tried one by one. */
final class BruteForce {

    private BruteForce() {}

    static StatusTally<BenefitStatus> tally(Collection<Reading<BenefitStatus>> readings) {
        return StatusTally.of(BenefitStatus.class, readings);
    }

    /** Every assignment of a status to each entry, whether its reading allows it or not. */
    static List<List<BenefitStatus>> assignments(int entries) {
        List<List<BenefitStatus>> all = List.of(List.of());
        for (int entry = 0; entry < entries; entry++) {
            List<List<BenefitStatus>> longer = new ArrayList<>();
            for (List<BenefitStatus> before : all) {
                for (BenefitStatus status : BenefitStatus.values()) {
                    List<BenefitStatus> after = new ArrayList<>(before);
                    after.add(status);
                    longer.add(after);
                }
            }
            all = longer;
        }
        return all;
    }

    static boolean holds(List<BenefitStatus> assignment, Map<BenefitStatus, Long> counts) {
        return counts.entrySet().stream()
                .allMatch(count -> assignment.stream()
                                .filter(status -> status == count.getKey())
                                .count()
                        == count.getValue());
    }

    static int changes(List<BenefitStatus> assignment, List<Reading<BenefitStatus>> readings) {
        int changes = 0;
        for (int entry = 0; entry < readings.size(); entry++) {
            changes += readings.get(entry).allows(assignment.get(entry)) ? 0 : 1;
        }
        return changes;
    }

    /** The answers by part with the fewest changes, and how few those are. */
    static Map<Integer, Integer> answersByFewestChanges(
            List<List<Reading<BenefitStatus>>> parts, Map<BenefitStatus, Long> counts) {
        List<Reading<BenefitStatus>> all = new ArrayList<>();
        parts.forEach(all::addAll);
        Map<List<Map<BenefitStatus, Integer>>, Integer> fewest = new HashMap<>();
        for (List<BenefitStatus> assignment : assignments(all.size())) {
            if (holds(assignment, counts)) {
                fewest.merge(answer(assignment, parts, counts.keySet()), changes(assignment, all), Math::min);
            }
        }
        int least = fewest.values().stream().mapToInt(Integer::intValue).min().orElse(-1);
        Set<List<Map<BenefitStatus, Integer>>> answers = new HashSet<>();
        fewest.forEach((answer, changes) -> {
            if (changes == least) {
                answers.add(answer);
            }
        });
        return Map.of(least, answers.size());
    }

    private static List<Map<BenefitStatus, Integer>> answer(
            List<BenefitStatus> assignment, List<List<Reading<BenefitStatus>>> parts, Set<BenefitStatus> claimed) {
        List<Map<BenefitStatus, Integer>> answer = new ArrayList<>();
        int entry = 0;
        for (List<Reading<BenefitStatus>> part : parts) {
            Map<BenefitStatus, Integer> ofPart = new EnumMap<>(BenefitStatus.class);
            for (int i = 0; i < part.size(); i++, entry++) {
                if (claimed.contains(assignment.get(entry))) {
                    ofPart.merge(assignment.get(entry), 1, Integer::sum);
                }
            }
            answer.add(ofPart);
        }
        return answer;
    }
}

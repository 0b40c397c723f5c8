package io.github.promisemodel.examples.benchmarks.process;

import io.github.promisemodel.examples.benchmarks.results.Measured;
import io.github.promisemodel.examples.benchmarks.stream.PlanStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A history of one size after the other, streamed plan by plan in a heap of 16 MB; it has to finish, and with the same counts. */
public final class SmallHeap {

    private static final String HEAP = "-Xmx16m";

    private SmallHeap() {}

    /**
     * Measures.
     *
     * @param sizes how many plans
     * @param rounds how many rounds
     * @return what each contender took, such as {@code ours/1408}
     * @throws IllegalStateException if one does not finish, or counts otherwise
     */
    public static Map<String, Measured> measure(List<Integer> sizes, int rounds) throws IOException {
        Path folder = Files.createTempDirectory("small-heap");
        Map<String, Measured> measured = new LinkedHashMap<>();
        for (int size : sizes) {
            Path file = folder.resolve(size + ".jsonl");
            PlanStreams.write(file, size);
            Map<String, List<Double>> times = new LinkedHashMap<>();
            for (int round = 0; round < rounds; round++) {
                Child.Ended ours = run("ours", file);
                Child.Ended databind = run("databind", file);
                if (!ours.output().equals(databind.output())) {
                    throw new IllegalStateException("streams of " + size + " plans: the library comes to "
                            + ours.output() + " and databind to " + databind.output());
                }
                times.computeIfAbsent("ours/" + size, name -> new ArrayList<>()).add(ours.microseconds());
                times.computeIfAbsent("databind/" + size, name -> new ArrayList<>())
                        .add(databind.microseconds());
            }
            times.forEach((name, each) -> measured.put(name, new Measured(each, Double.NaN)));
            Files.delete(file);
        }
        return measured;
    }

    private static Child.Ended run(String way, Path file) throws IOException {
        return Child.run(
                        "-XX:+UseSerialGC",
                        HEAP,
                        "-cp",
                        Child.classPath(),
                        PlanStreams.class.getName(),
                        way,
                        file.toString())
                .requireDone(way + " at " + HEAP);
    }
}

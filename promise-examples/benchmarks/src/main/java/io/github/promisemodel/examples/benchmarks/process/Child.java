package io.github.promisemodel.examples.benchmarks.process;

import io.github.promisemodel.examples.benchmarks.results.Measured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java program in a process of its own, on the Java that runs this. */
final class Child {

    private static final int LONGEST_MINUTES = 10;

    /**
     * How it ended.
     *
     * @param code its exit code
     * @param microseconds from its start to its end
     * @param output what it wrote
     */
    record Ended(int code, double microseconds, String output) {

        Ended requireDone(String what) {
            if (code != 0) {
                throw new IllegalStateException(what + " ended with " + code + ": " + output);
            }
            return this;
        }
    }

    private Child() {}

    static Ended run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " is still running");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Ended(process.exitValue(), (System.nanoTime() - start) / 1_000.0, output);
    }

    /** The times of some programs, in rounds in which each has its turn; one that fails ends it. */
    static Map<String, Measured> inTurns(Map<String, String[]> programs, int rounds) throws IOException {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, String[]> program : programs.entrySet()) {
                Ended ended = run(program.getValue()).requireDone(program.getKey());
                times.computeIfAbsent(program.getKey(), name -> new ArrayList<>())
                        .add(ended.microseconds());
            }
        }
        Map<String, Measured> measured = new LinkedHashMap<>();
        times.forEach((name, each) -> measured.put(name, new Measured(each, Double.NaN)));
        return measured;
    }

    /** The class path that this runs on. */
    static String classPath() {
        return System.getProperty("java.class.path");
    }
}

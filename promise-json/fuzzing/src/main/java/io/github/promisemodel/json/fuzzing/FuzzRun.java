package io.github.promisemodel.json.fuzzing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fuzzes each target with Jazzer for a while, from its saved inputs on, and prints a table. New inputs stay in the working
 * folder; one that breaks something is named, and fails the run.
 *
 * <p>{@code java -cp ... FuzzRun CORPUS WORK SECONDS PROCESSES all|TARGET,...}
 */
public final class FuzzRun {

    private static final String FUZZER = "com.code_intelligence.jazzer.Jazzer";

    private final Path corpus;
    private final Path work;
    private final int seconds;

    private FuzzRun(Path corpus, Path work, int seconds) {
        this.corpus = corpus;
        this.work = work;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        if (!isSupported()) {
            System.out.println("Fuzzing is skipped: Jazzer has no driver for " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch"));
            return;
        }
        FuzzRun run = new FuzzRun(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        List<FuzzResult> results = run.fuzz(targets(arguments[4]), Integer.parseInt(arguments[3]));
        System.out.println(FuzzResult.HEADING);
        results.forEach(System.out::println);
        System.exit(results.stream().allMatch(FuzzResult::isClean) ? 0 : 1);
    }

    private static List<FuzzTarget> targets(String names) {
        return names.equals("all")
                ? List.of(FuzzTarget.values())
                : Arrays.stream(names.split(","))
                        .map(name ->
                                FuzzTarget.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .toList();
    }

    /** Whether Jazzer brings its driver for this machine. */
    private static boolean isSupported() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = name.startsWith("mac") ? "macos" : name.startsWith("windows") ? "windows" : "linux";
        String processor = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        String folder = "/com/code_intelligence/jazzer/driver/jazzer_driver_" + system + "_" + processor + "/";
        return List.of("libjazzer_driver.so", "libjazzer_driver.dylib", "jazzer_driver.dll").stream()
                .anyMatch(file -> FuzzRun.class.getResource(folder + file) != null);
    }

    private List<FuzzResult> fuzz(List<FuzzTarget> targets, int processes) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(processes);
        try {
            List<Callable<FuzzResult>> runs = new ArrayList<>();
            targets.forEach(target -> runs.add(() -> fuzz(target)));
            List<FuzzResult> results = new ArrayList<>();
            for (Future<FuzzResult> result : pool.invokeAll(runs)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private FuzzResult fuzz(FuzzTarget target) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve(target.folder()));
        Path log = work.resolve(target.folder() + ".log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command(target, folder))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = process.waitFor();
        List<String> lines = lines(log);
        boolean isClean = code == 0 && lines.stream().noneMatch(line -> line.startsWith("== Java "));
        if (!isClean) {
            System.out.println(target + " failed with " + code + "; " + log + " ends:");
            lines.subList(Math.max(0, lines.size() - 60), lines.size()).forEach(System.out::println);
        }
        return FuzzResult.of(target, isClean, (System.nanoTime() - start) / 1_000_000_000, lines);
    }

    /** An input may be printed as it is, and be no text. */
    private static List<String> lines(Path log) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(log), StandardCharsets.ISO_8859_1))) {
            return reader.lines().toList();
        }
    }

    private List<String> command(FuzzTarget target, Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                // A short run ends before a second compilation pays.
                "-XX:TieredStopAtLevel=" + (seconds < 120 ? 1 : 4),
                "-cp",
                System.getProperty("java.class.path"),
                FUZZER,
                "--target_class=" + target.type().getName(),
                "--instrumentation_includes=io.github.promisemodel.**",
                "--disabled_hooks=.*",
                "--keep_going=20",
                "--reproducer_path=" + work,
                "-artifact_prefix=" + work + "/" + target.folder() + "-",
                "-max_total_time=" + seconds,
                "-max_len=8192",
                "-timeout=" + Math.max(60, seconds / 4),
                "-rss_limit_mb=2500",
                folder.toString(),
                corpus.resolve(target.folder()).toString());
    }
}

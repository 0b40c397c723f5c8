package io.github.promisemodel.tracker.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.sqlite.PlanFolder;
import io.github.promisemodel.store.sqlite.PlanStore;
import io.github.promisemodel.store.sqlite.SavedPlan;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Trackers that are killed while they are written to. */
class KilledTrackerTest {

    private static final int KILLS = Integer.getInteger("tracker.kills", 20);

    /** The file grows, and looking through all of it takes longer. */
    private static final int KILLS_OF_ONE_FILE = 10;

    private static final int MOST_CHANGES = 60;
    private static final long MOST_MILLISECONDS = 2000;

    /** A line that was written whole, for a process may be killed within one. */
    private static final Pattern ACKNOWLEDGED = Pattern.compile("(\\d+) (\\d+-\\d+-\\d+\\.)");

    @TempDir
    private Path folder;

    private final Random random = new Random();
    private final List<Long> starts = new ArrayList<>();
    private long changes;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nothingThatWasAcknowledgedIsLost() throws Exception {
        Map<Long, String> acknowledged = new HashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Path data = folder.resolve("data" + kill / KILLS_OF_ONE_FILE);
            if (kill % KILLS_OF_ONE_FILE == 0) {
                acknowledged.clear();
            }
            Map<Long, String> latest = startAndKill(data, kill);
            acknowledged.putAll(latest);
            changes += latest.size();
            assertKept(data, latest);
            if (kill % KILLS_OF_ONE_FILE == KILLS_OF_ONE_FILE - 1 || kill == KILLS - 1) {
                assertKept(data, acknowledged);
            }
        }
        assertThat(changes).isPositive();
        System.out.println(
                KILLS + " kills, " + changes + " acknowledged changes, none lost; start to address in ms: " + told());
        // Under two seconds on a machine that does nothing else, which the line above says; here other tests run beside
        // it.
        assertThat(starts).anyMatch(time -> time < 2 * MOST_MILLISECONDS);
    }

    /** Starts a tracker, and kills it after some of its changes; gives those that it acknowledged, by the version. */
    private Map<Long, String> startAndKill(Path data, int round) throws IOException, InterruptedException {
        long before = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        ServedUnderLoad.class.getName(),
                        data.toString(),
                        String.valueOf(round))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<Long, String> acknowledged = new HashMap<>();
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.readLine()).startsWith("The tracker is at http://127.0.0.1:");
            starts.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before));
            int wanted = random.nextInt(MOST_CHANGES);
            String line = lines.readLine();
            while (line != null) {
                Matcher matcher = ACKNOWLEDGED.matcher(line);
                if (matcher.matches()) {
                    acknowledged.put(Long.valueOf(matcher.group(1)), matcher.group(2));
                }
                if (acknowledged.size() >= wanted) {
                    process.toHandle().destroyForcibly(); // kill -9; what is in the pipe is read nevertheless
                }
                line = lines.readLine();
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).isNotZero();
        return acknowledged;
    }

    private static void assertKept(Path data, Map<Long, String> acknowledged) {
        Path file = PlanFolder.file(data);
        assertThat(SavedPlan.of(file).fault()).isEmpty();
        try (PlanStore store = PlanStore.open(file)) {
            PlanVersion latest = store.latest().orElseThrow();
            assertThat(store.at(latest.number()).orElseThrow().plan()).isEqualTo(latest.plan());
            acknowledged.forEach((number, title) -> assertThat(store.changes(number))
                    .singleElement()
                    .satisfies(change -> assertThat(change.after().orElse("")).contains('"' + title + '"')));
        }
    }

    private String told() {
        long[] sorted = starts.stream().mapToLong(Long::longValue).sorted().toArray();
        return "best " + sorted[0] + ", median " + sorted[sorted.length / 2] + ", worst " + sorted[sorted.length - 1]
                + ", "
                + Arrays.stream(sorted).filter(time -> time < MOST_MILLISECONDS).count() + " of " + sorted.length
                + " under "
                + MOST_MILLISECONDS;
    }

    @Test
    void trackerThatIsToldToEndEndsAndGivesUpItsFolder() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        folder.toString(),
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.readLine()).startsWith("The tracker is at http://127.0.0.1:");
            process.toHandle().destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(lines.readLine()).isNull();
        } finally {
            process.destroyForcibly();
        }
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("plan.db", "tracker.lock"); // no log is left beside it
        assertThat(SavedPlan.of(PlanFolder.file(folder))
                        .version(Optional.empty())
                        .number())
                .isEqualTo(1);
        PlanFolder.take(folder).close();
    }
}

package io.github.promisemodel.tracker.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.store.sqlite.PlanFolder;
import io.github.promisemodel.store.sqlite.SavedPlan;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many ask one tracker at once. What it takes is printed; that every request is answered is tested. */
class LoadTest {

    private static final int SECONDS = Integer.getInteger("tracker.load.seconds", 10);
    private static final int READERS = 50;
    private static final int EDITORS = 10;
    private static final List<String> ENTRIES = List.of("1.1", "2.1", "3.1", "4.1", "5.1");

    @TempDir
    private Path folder;

    /** One request, by its number; gives the status that was answered. */
    private interface Request {
        int send(int number) throws Exception;
    }

    @Test
    void readersAndEditorsAtOnceAreAllAnswered() throws Exception {
        try (Serving serving = Serving.start(folder, 0)) {
            Browser reader = new Browser(serving.address(), Role.READER);
            Browser editor = new Browser(serving.address(), Role.EDITOR);
            List<String> pages = pages(reader);
            Request read =
                    number -> reader.get(pages.get(number % pages.size())).statusCode();
            Request assess = number -> editor.assess(ENTRIES.get(number % ENTRIES.size()), "Number " + number)
                    .statusCode();

            Times empty = new Times(List.of(200));
            run(
                    Math.max(1, SECONDS / 5),
                    List.of(new Group(
                            READERS, empty, number -> reader.get("role").statusCode())));
            Times reading = new Times(List.of(200));
            Times editing = new Times(List.of(303));
            run(SECONDS, List.of(new Group(READERS, reading, read), new Group(EDITORS, editing, assess)));

            System.out.println(READERS + " readers of " + pages + " and " + EDITORS + " editors, " + SECONDS + " s");
            System.out.println("  empty page: " + empty.told(Math.max(1, SECONDS / 5)));
            System.out.println("  readers:    " + reading.told(SECONDS) + reading.against(empty));
            System.out.println("  editors:    " + editing.told(SECONDS) + editing.against(empty));
            assertThat(serving.tracker().latest().number()).isEqualTo(1 + editing.count());
        }
        assertWhole();
    }

    @Test
    void everyOneOfAThousandFormsAtOnceIsSavedOrToldToBeStale() throws Exception {
        int forms = 1000;
        AtomicInteger next = new AtomicInteger();
        Queue<String> saved = new ConcurrentLinkedQueue<>();
        try (Serving serving = Serving.start(folder, 0)) {
            Browser editor = new Browser(serving.address(), Role.EDITOR);
            inParallel(16, () -> {
                for (int number = next.getAndIncrement(); number < forms; number = next.getAndIncrement()) {
                    String note = "Form " + number + ".";
                    HttpResponse<String> answer = editor.assess(ENTRIES.get(number % ENTRIES.size()), note);
                    assertThat(answer.statusCode()).isIn(303, 412);
                    if (answer.statusCode() == 303) {
                        saved.add(note);
                    }
                }
                return saved;
            });
            PlanVersion latest = serving.tracker().latest();
            assertThat(latest.number()).isEqualTo(1 + saved.size());
            assertThat(ENTRIES.stream()
                            .flatMap(entry -> latest.plan().get(entry).getAssessments().stream())
                            .flatMap(assessment -> assessment.getNote().stream()))
                    .containsAll(saved);
        }
        assertWhole();
    }

    private void assertWhole() {
        SavedPlan plan = SavedPlan.of(PlanFolder.file(folder));
        assertThat(plan.fault()).isEmpty();
        PlanVersion latest = plan.version(Optional.empty());
        assertThat(plan.version(Optional.of(latest.number())).plan()).isEqualTo(latest.plan());
    }

    /** Those pages that there are. */
    private static List<String> pages(Browser reader) throws Exception {
        List<String> pages = new ArrayList<>();
        for (String page : Stream.concat(
                        Stream.of("", "role", "areas", "areas/a4", "search?q=school", "attention"),
                        ENTRIES.stream().map(entry -> "entries/" + entry))
                .toList()) {
            if (reader.get(page).statusCode() == 200) {
                pages.add(page);
            }
        }
        assertThat(pages).contains("", "entries/4.1");
        return pages;
    }

    private record Group(int size, Times times, Request request) {}

    private static void run(int seconds, List<Group> groups) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Callable<Object>> all = new ArrayList<>();
        for (Group group : groups) {
            for (int i = 0; i < group.size(); i++) {
                int first = i;
                all.add(() -> {
                    for (int number = first; System.nanoTime() < end; number += 7) {
                        long start = System.nanoTime();
                        group.times().add(group.request().send(number), System.nanoTime() - start);
                    }
                    return group;
                });
            }
        }
        inParallel(all);
    }

    private static void inParallel(int threads, Callable<Object> work) throws Exception {
        inParallel(Stream.generate(() -> work).limit(threads).toList());
    }

    private static void inParallel(List<Callable<Object>> work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Object> each : executor.invokeAll(work)) {
                each.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    /** How long each request took. */
    private static final class Times {

        private final List<Integer> expected;
        private final Queue<Long> nanoseconds = new ConcurrentLinkedQueue<>();

        Times(List<Integer> expected) {
            this.expected = expected;
        }

        void add(int status, long time) {
            assertThat(status).isIn(expected);
            nanoseconds.add(time);
        }

        int count() {
            return nanoseconds.size();
        }

        double milliseconds(int percent) {
            long[] sorted =
                    nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
        }

        String told(int seconds) {
            return String.format(
                    Locale.ROOT,
                    "%d requests, %.0f a second, p50 %.1f ms, p99 %.1f ms",
                    count(),
                    (double) count() / seconds,
                    milliseconds(50),
                    milliseconds(99));
        }

        String against(Times empty) {
            return String.format(
                    Locale.ROOT,
                    "; p50 %.1f and p99 %.1f times the empty page's",
                    milliseconds(50) / empty.milliseconds(50),
                    milliseconds(99) / empty.milliseconds(99));
        }
    }
}

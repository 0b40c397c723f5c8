package io.github.promisemodel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.Outcome;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.RequestKey;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.store.sqlite.SavedPlan;
import io.github.promisemodel.store.sqlite.StorageException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptPlanTest {

    private static final Plan PLAN = ShippedPlans.southAyrshire();
    private static final String ENTRY = "4.1";
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    private Path folder;

    private Path file;
    private KeptPlan tracker;

    @BeforeEach
    void load() {
        file = folder.resolve("plan.db");
        tracker = KeptPlan.open(file, Clock.fixed(NOON, ZoneOffset.UTC));
        tracker.load(PLAN, Role.APPROVER, Optional.empty());
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    private static Change retitle(String entry, String title) {
        return Change.of(
                Role.EDITOR,
                ChangeKind.EDITED,
                plan -> ReadResult.of(plan.with(
                        entry,
                        Action.class,
                        action -> action.toBuilder().title(title).build())));
    }

    private String title(String entry) {
        return tracker.latest().plan().get(entry, Action.class).getTitle();
    }

    // ------------------------------------------------------------------------

    @Test
    void changeOfWhatWasSeenIsSaved() {
        assertThat(tracker.change(retitle(ENTRY, "One").basedOn(ENTRY, 1))).isInstanceOf(Outcome.Saved.class);
        assertThat(tracker.change(retitle(ENTRY, "Two").basedOn(ENTRY, 2))).isInstanceOf(Outcome.Saved.class);
        assertThat(title(ENTRY)).isEqualTo("Two");
    }

    @Test
    void changeOfAnEarlierVersionIsStaleWithBothSides() {
        tracker.change(retitle(ENTRY, "Theirs"));

        Outcome outcome = tracker.change(retitle(ENTRY, "Mine").basedOn(ENTRY, 1));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Stale.class, stale -> {
            assertThat(stale.base().number()).isEqualTo(1);
            assertThat(stale.mine().get(ENTRY).getTitle()).isEqualTo("Mine");
            assertThat(stale.now().number()).isEqualTo(2);
            assertThat(stale.merge().hasConflicts()).isTrue();
        });
        assertThat(title(ENTRY)).isEqualTo("Theirs");
    }

    @Test
    void changeOfAnotherEntryIsNotStale() {
        tracker.change(retitle("5.1", "Theirs"));

        assertThat(tracker.change(retitle(ENTRY, "Mine").basedOn(ENTRY, 1))).isInstanceOf(Outcome.Saved.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 2, 99, Long.MAX_VALUE})
    void changeOfAVersionThatNeverWasIsStaleAndNotSaved(long version) {
        Outcome outcome = tracker.change(retitle(ENTRY, "Mine").basedOn(ENTRY, version));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Stale.class, stale -> {
            assertThat(stale.base()).isSameAs(tracker.latest());
            assertThat(stale.mine().get(ENTRY).getTitle()).isEqualTo("Mine");
        });
        assertThat(tracker.latest().number()).isEqualTo(1);
    }

    @Test
    void changeOfAVersionWithoutTheEntryIsStaleAndNotSaved() {
        Action added = Action.builder().id("new").title("New").build();
        tracker.change(Change.of(
                Role.EDITOR,
                ChangeKind.ADDED,
                plan -> ReadResult.of(plan.add(plan.getAreas().get(0).getId(), added))));

        assertThat(tracker.change(retitle("new", "Mine").basedOn("new", 1))).isInstanceOf(Outcome.Stale.class);
        assertThat(title("new")).isEqualTo("New");
    }

    @Test
    void requestThatIsSentTwiceIsCarriedOutOnce() {
        Change change = retitle(ENTRY, "Once").keyed(Optional.of(new RequestKey("key", "digest", ENTRY)));
        tracker.change(change);

        assertThat(tracker.change(change))
                .isInstanceOfSatisfying(
                        Outcome.Repeated.class,
                        repeated -> assertThat(repeated.created()).isEqualTo(ENTRY));
        assertThat(tracker.change(change.keyed(Optional.of(new RequestKey("key", "another", ENTRY)))))
                .isInstanceOf(Outcome.KeyOfAnother.class);
        assertThat(tracker.latest().number()).isEqualTo(2);
    }

    @Test
    void planWithTwoEntriesOfOneIdIsNotTaken() {
        ImprovementArea area = PLAN.getAreas().get(0);
        List<Action> twice = new ArrayList<>(area.getActions());
        twice.addAll(area.getActions());
        Plan broken = PLAN.withArea(
                area.getId(), old -> old.toBuilder().actions(twice).build());

        assertThat(tracker.load(broken, Role.APPROVER, Optional.empty())).isInstanceOf(Outcome.NotValid.class);
        assertThat(tracker.latest().plan()).isEqualTo(PLAN);
    }

    @Test
    void planWithHalfACharacterIsNotTaken() {
        Plan broken = PLAN.toBuilder().title("half \ud83d").build();

        assertThat(tracker.load(broken, Role.APPROVER, Optional.empty())).isInstanceOf(Outcome.NotValid.class);
        assertThat(tracker.latest().plan()).isEqualTo(PLAN);
    }

    // ------------------------------------------------------------------------

    @Test
    void planOfAMomentIsWhatWasRecordedByThen() {
        assertThat(tracker.at(NOON.minusMillis(1))).isEmpty();
        assertThat(tracker.at(NOON))
                .hasValueSatisfying(version -> assertThat(version.plan()).isEqualTo(PLAN));
        try (KeptPlan later = KeptPlan.open(file, Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC))) {
            later.change(retitle(ENTRY, "Later"));

            assertThat(later.at(NOON.plusSeconds(59)).orElseThrow().plan()).isEqualTo(PLAN);
            assertThat(later.at(NOON.plusSeconds(60))
                            .orElseThrow()
                            .plan()
                            .get(ENTRY)
                            .getTitle())
                    .isEqualTo("Later");
        }
    }

    // ------------------------------------------------------------------------

    @Test
    void changeThatCannotBeRecordedLeavesEverythingAsItWas() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TRIGGER fault BEFORE INSERT ON piece BEGIN SELECT RAISE (ABORT, 'a fault'); END");
            PlanVersion before = tracker.latest();

            assertThatThrownBy(() -> tracker.change(retitle(ENTRY, "Lost").basedOn(ENTRY, 1)))
                    .isInstanceOf(StorageException.class);
            assertThat(tracker.latest()).isSameAs(before);
            assertThat(tracker.history().versions(9)).hasSize(1);

            statement.execute("DROP TRIGGER fault");
        }
        assertThat(tracker.change(retitle(ENTRY, "Kept").basedOn(ENTRY, 1))).isInstanceOf(Outcome.Saved.class);
        assertThat(tracker.at(2).orElseThrow().plan().get(ENTRY).getTitle()).isEqualTo("Kept");
    }

    // ------------------------------------------------------------------------

    /** Each change is of what its author saw; of several who saw the same one is saved, and the others are told. */
    @Test
    void thousandEditsAtOnceAreEachSavedOrStale() throws Exception {
        int threads = 16;
        List<String> entries = List.of("4.1", "5.1", "6.1");
        AtomicInteger next = new AtomicInteger();
        AtomicInteger stale = new AtomicInteger();
        Map<Long, String> saved = new ConcurrentHashMap<>();
        inParallel(threads, () -> {
            for (int number = next.getAndIncrement(); number < 1000; number = next.getAndIncrement()) {
                String entry = entries.get(number % entries.size());
                long seen = tracker.latest().changed(entry).orElseThrow();
                if (number % 2 == 0) {
                    Thread.yield(); // so that others come between
                }
                Outcome outcome =
                        tracker.change(retitle(entry, "Edit " + number).basedOn(entry, seen));
                if (outcome instanceof Outcome.Saved done) {
                    saved.put(done.now().number(), "Edit " + number);
                } else {
                    assertThat(outcome).isInstanceOf(Outcome.Stale.class);
                    stale.incrementAndGet();
                }
            }
        });

        assertThat(saved.size() + stale.get()).isEqualTo(1000);
        assertThat(tracker.latest().number()).isEqualTo(1 + saved.size());
        assertThat(saved)
                .allSatisfy((number, title) -> assertThat(tracker.history().changes(number))
                        .singleElement()
                        .satisfies(change ->
                                assertThat(change.after().orElseThrow()).contains('"' + title + '"')));
        assertAgreed();
        System.out.println("1,000 edits by 16 threads: " + saved.size() + " saved, " + stale + " stale");
    }

    @Test
    void everyOneOfAThousandAssessmentsAtOnceIsInThePlan() throws Exception {
        AtomicInteger next = new AtomicInteger();
        inParallel(16, () -> {
            for (int number = next.getAndIncrement(); number < 1000; number = next.getAndIncrement()) {
                Assessment<ActionStatus> assessment = Assessment.of("2025-03-31", ActionStatus.COMPLETE).toBuilder()
                        .id("a-" + number)
                        .build();
                String entry = number % 2 == 0 ? "4.1" : "5.1";
                assertThat(tracker.change(Change.of(
                                Role.EDITOR,
                                ChangeKind.ASSESSED,
                                plan -> ReadResult.of(plan.assess(entry, assessment)))))
                        .isInstanceOf(Outcome.Saved.class);
            }
        });

        assertThat(tracker.latest().number()).isEqualTo(1001);
        assertThat(List.of("4.1", "5.1"))
                .allSatisfy(
                        entry -> assertThat(tracker.latest().plan().get(entry).getAssessments())
                                .hasSize(PLAN.get(entry).getAssessments().size() + 500));
        assertAgreed();
    }

    private void assertAgreed() {
        assertThat(tracker.history().latest().orElseThrow().plan())
                .isEqualTo(tracker.latest().plan());
        assertThat(tracker.history().at(tracker.latest().number()).orElseThrow().plan())
                .isEqualTo(tracker.latest().plan());
        assertThat(SavedPlan.of(file).fault()).isEmpty();
    }

    private static void inParallel(int threads, Runnable work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Object>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(() -> {
                    work.run();
                    return true;
                });
            }
            for (Future<Object> done : executor.invokeAll(all)) {
                done.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }
}

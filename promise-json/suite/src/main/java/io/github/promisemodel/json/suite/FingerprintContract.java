package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.PlanSequence;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.published.Fingerprint;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.StatusScheme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a plan's fingerprint is of. */
public abstract class FingerprintContract {

    private static final Plan FULL = Samples.full();

    private final PlanFacade facade;

    protected FingerprintContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
    }

    private Fingerprint edited(UnaryOperator<Plan.Builder> edit) {
        return facade.fingerprint(edit.apply(FULL.toBuilder()).build());
    }

    @Test
    void itIsThatOfTheBytesThatAreWrittenWithoutPublications() throws IOException, NoSuchAlgorithmException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        facade.write(FULL.toBuilder().publications(List.of()).build(), out);

        byte[] digest = MessageDigest.getInstance("SHA-256").digest(out.toByteArray());

        assertThat(facade.fingerprint(FULL)).isEqualTo(Fingerprint.ofSha256(digest));
    }

    /** Anybody can make it of the file without this library: {@code sha256sum} of the lines as they stand here. */
    @Test
    void itIsTheSameOnEveryLineAndInEveryRelease() {
        assertThat(facade.fingerprint(Samples.smallest()))
                .hasToString("sha-256:4fcb551d37e8baa21823c33057e43cb73b8672496223a0813c171d042faafdad");
    }

    @Test
    void anotherPublicationDoesNotChangeIt() {
        Fingerprint before = facade.fingerprint(FULL);

        assertThat(edited(plan -> plan.addPublication(SamplePublications.smallest().toBuilder()
                        .fingerprint(before)
                        .build())))
                .isEqualTo(before);
        assertThat(edited(plan -> plan.publications(List.of()))).isEqualTo(before);
    }

    @Test
    void howThePlanWasLaidOutAndHowStrictlyItIsReadDoNotChangeIt() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        facade.writeEach(List.of(FULL), line, PlanSequence.LINES);

        Plan read = facade.read(new ByteArrayInputStream(line.toByteArray())).orThrow();

        assertThat(line.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(facade.fingerprint(read)).isEqualTo(facade.fingerprint(FULL));
        assertThat(facade.withOptions(ReadOptions.DEFAULT.withUnknownFieldsKept(false))
                        .fingerprint(FULL))
                .isEqualTo(facade.fingerprint(FULL));
    }

    private static List<ImprovementArea> turned() {
        List<ImprovementArea> areas = new ArrayList<>(FULL.getAreas());
        areas.add(ImprovementArea.builder().id("a2").title("Voice").build());
        Collections.reverse(areas);
        return areas;
    }

    private static Map<String, UnaryOperator<Plan.Builder>> edits() {
        return Map.ofEntries(
                Map.entry("its id", plan -> plan.id("northmoor-2024-28")),
                Map.entry("its council", plan -> plan.council(Council.of("northmoor"))),
                Map.entry("its title", plan -> plan.title("Northmoor Promise plan ")),
                Map.entry("its period", plan -> plan.period(PlanPeriod.parse("2024-04/2027-03"))),
                Map.entry("its date", plan -> plan.asOf(PartialDate.parse("2025-03"))),
                Map.entry("its scheme", plan -> plan.statusScheme(StatusScheme.empty())),
                Map.entry(
                        "a document",
                        plan -> plan.addDocument(
                                Document.builder().id("d").title("D").build())),
                Map.entry(
                        "a call",
                        plan -> plan.addCallsToAction(CallToAction.builder()
                                .id("c")
                                .foundation(Foundation.CARE)
                                .title("C")
                                .build())),
                Map.entry(
                        "an area",
                        plan -> plan.addArea(ImprovementArea.builder()
                                .id("a2")
                                .title("Voice")
                                .build())),
                Map.entry("an area at another place", plan -> plan.areas(turned())),
                Map.entry(
                        "a group",
                        plan -> plan.addGroup(
                                EntryGroup.builder().id("g").title("G").build())),
                Map.entry("a figure", plan -> plan.addPublished(Samples.figure())),
                Map.entry("its note", plan -> plan.note("")),
                Map.entry(
                        "an unknown field", plan -> plan.extensions(Extensions.of("x", new ExtensionValue.Nothing()))),
                Map.entry(
                        "an unknown number",
                        plan -> plan.extensions(Extensions.of("x", new ExtensionValue.Numeral("1.5")))),
                Map.entry(
                        "another spelling of it",
                        plan -> plan.extensions(Extensions.of("x", new ExtensionValue.Numeral("1.50")))));
    }

    @TestFactory
    Stream<DynamicTest> anyOtherEditChangesIt() {
        return edits().entrySet().stream()
                .map(edit -> DynamicTest.dynamicTest(
                        edit.getKey(),
                        () -> assertThat(edited(edit.getValue())).isNotEqualTo(facade.fingerprint(FULL))));
    }

    @Test
    void noTwoOfTheEditsGiveTheSame() {
        assertThat(edits().values().stream().map(this::edited)).doesNotHaveDuplicates();
    }
}

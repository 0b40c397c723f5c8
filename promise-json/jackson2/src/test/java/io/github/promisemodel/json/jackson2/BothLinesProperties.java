package io.github.promisemodel.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.PlanSequence;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.suite.BesideKind;
import io.github.promisemodel.json.suite.PlanArbitraries;
import io.github.promisemodel.json.suite.Samples;
import io.github.promisemodel.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The facades of both lines: the same bytes out, and the same problems in the same places. */
class BothLinesProperties {

    private static final PlanFacade TWO = PlanJson.DEFAULT;
    private static final PlanFacade THREE = io.github.promisemodel.json.jackson3.PlanJson.DEFAULT;

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    /** What may be put into a file at any place by mistake. */
    @Provide
    Arbitrary<String> mistakes() {
        return Arbitraries.of(
                "",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "\\",
                "\n",
                "\u0000",
                "\ufeff",
                "\ud83d\ude00",
                "7",
                "-",
                "+",
                ".",
                "e9",
                "01",
                "x",
                "'",
                "/",
                "//",
                "/*",
                "#",
                "tru",
                "NaN",
                "Infinity",
                "null",
                "\\u12",
                "\\q",
                "\\ud83d",
                "\"a\":1,");
    }

    private static byte[] written(PlanFacade facade, Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        facade.write(plan, out);
        return out.toByteArray();
    }

    private static byte[] written(PlanFacade facade, List<Plan> plans, PlanSequence sequence) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        facade.writeEach(plans, out, sequence);
        return out.toByteArray();
    }

    /** The problems. Of what is no JSON at all the two parsers find another character first: there, only where it is. */
    private static List<Object> told(ReadResult<Plan> result) {
        return result.problems().stream()
                .map(problem -> problem.code() == ProblemCode.NOT_JSON
                        ? List.of(problem.code(), problem.pointer(), problem.line())
                        : problem)
                .toList();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void aPlanIsWrittenByteForByteTheSame(@ForAll("plans") Plan plan) throws IOException {
        byte[] two = written(TWO, plan);

        assertThat(two).isEqualTo(written(THREE, plan));
        assertThat(THREE.read(two).orThrow()).isEqualTo(plan);
        assertThat(TWO.read(two).orThrow()).isEqualTo(plan);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void aPlanHasTheSameFingerprint(@ForAll("plans") Plan plan) {
        assertThat(TWO.fingerprint(plan)).isEqualTo(THREE.fingerprint(plan));
    }

    @Example
    void theFullDocumentsBesideAPlanAreWrittenTheSame() {
        assertThat(BesideKind.ALL)
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(written(TWO, kind)).isEqualTo(written(THREE, kind)));
    }

    private static <T> String written(PlanFacade facade, BesideKind<T> kind) {
        return facade.toJson(kind.full(), kind.codec());
    }

    @Example
    void theFullPlanIsWrittenByteForByteTheSame() throws IOException {
        assertThat(written(TWO, Samples.full())).isEqualTo(written(THREE, Samples.full()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void plansOneAfterTheOtherAreWrittenByteForByteTheSame(
            @ForAll("plans") Plan one, @ForAll("plans") Plan other, @ForAll PlanSequence sequence) throws IOException {
        assertThat(written(TWO, List.of(one, other), sequence))
                .isEqualTo(written(THREE, List.of(one, other), sequence));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void aMistakeIsRefusedAtTheSamePlace(
            @ForAll("mistakes") String mistake, @ForAll long place, @ForAll boolean replacing) {
        String json = THREE.toJson(Samples.full());
        int at = (int) Math.floorMod(place, (long) json.length() - 1);
        String wrong = json.substring(0, at) + mistake + json.substring(replacing ? at + 1 : at);

        assertThat(told(TWO.read(wrong))).isEqualTo(told(THREE.read(wrong)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void aWrongByteIsRefusedAtTheSamePlace(@ForAll long place, @ForAll byte wrong) {
        byte[] json = THREE.toJson(Samples.full()).getBytes(StandardCharsets.UTF_8);
        json[(int) Math.floorMod(place, (long) json.length)] = wrong;

        assertThat(told(TWO.read(json))).isEqualTo(told(THREE.read(json)));
    }
}

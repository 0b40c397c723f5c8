package io.github.promisemodel.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.suite.Samples;
import io.github.promisemodel.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The facades of both adapters refuse the same mistakes in the same places. */
class BothAdaptersProperties {

    private static final PlanFacade TWO = PlanJson.DEFAULT;
    private static final PlanFacade THREE = io.github.promisemodel.json.jackson3.PlanJson.DEFAULT;

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

    /** The problems. Of what is no JSON at all the two parsers find another character first: there, only where it is. */
    private static List<Object> told(ReadResult<Plan> result) {
        return result.problems().stream()
                .map(problem -> problem.code() == ProblemCode.NOT_JSON
                        ? List.of(problem.code(), problem.pointer(), problem.line())
                        : problem)
                .toList();
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

package io.github.promisemodel.json.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A problem on one line. */
class ProblemTest {

    @Test
    void theLineSaysPlaceMessageCodeAndPointer() {
        assertThat(new Problem(ProblemCode.MISSING_FIELD, "/areas/0/id", 3, 7, "Area: id is missing"))
                .hasToString("line 3, column 7: Area: id is missing [MISSING_FIELD at /areas/0/id]");
    }

    @Test
    void aColumnThatIsNotKnownIsLeftOut() {
        assertThat(new Problem(ProblemCode.MISSING_FIELD, "/id", 3, 0, "Plan: id is missing"))
                .hasToString("line 3: Plan: id is missing [MISSING_FIELD at /id]");
    }

    @Test
    void aPlaceThatIsNotKnownIsLeftOut() {
        assertThat(new Problem(ProblemCode.MISSING_FIELD, "/id", 0, 0, "Plan: id is missing"))
                .hasToString("Plan: id is missing [MISSING_FIELD at /id]");
    }

    @Test
    void thePointerOfTheWholeDocumentIsLeftOut() {
        assertThat(new Problem(ProblemCode.EMPTY_INPUT, "", 0, 0, "There is nothing to read"))
                .hasToString("There is nothing to read [EMPTY_INPUT]");
    }
}

package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.codes;
import static io.github.promisemodel.json.table.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.status.ActionStatus;
import org.junit.jupiter.api.Test;

/** A duplicate key is reported even where its first value had a problem of its own. */
class DuplicateAfterProblemTest {

    @Test
    void aSecondNameInAnUnknownObjectIsToldAfterAProblemWithTheFirst() {
        assertThat(codes(ExtensionCodec.VALUE, "{'a':NaN,'a':1}"))
                .containsExactly(ProblemCode.INVALID_NUMBER, ProblemCode.DUPLICATE_KEY);
    }

    @Test
    void aSecondUnknownFieldIsToldAfterAProblemWithTheFirst() {
        assertThat(codes(ActionTables.ACTION, "{'id':'4.1','title':'t','x':NaN,'x':1}"))
                .containsExactly(ProblemCode.INVALID_NUMBER, ProblemCode.DUPLICATE_KEY);
    }

    @Test
    void aSecondKeyIsToldAfterAProblemWithTheFirstValue() {
        assertThat(codes(ValueCodecs.byName(ValueCodecs.COUNT), "{'a':'x','a':1}"))
                .containsExactly(ProblemCode.WRONG_TYPE, ProblemCode.DUPLICATE_KEY);
        assertThat(codes(ValueCodecs.byName(ValueCodecs.COUNT), "{'a':null,'a':1}"))
                .containsExactly(ProblemCode.WRONG_TYPE, ProblemCode.DUPLICATE_KEY);
    }

    @Test
    void aSecondKeyThatIsNotKnownIsToldAsStandingTwice() {
        assertThat(codes(ValueCodecs.byConstant(ActionStatus.class, ValueCodecs.COUNT), "{'x':1,'x':1}"))
                .containsExactly(ProblemCode.UNKNOWN_CONSTANT, ProblemCode.DUPLICATE_KEY);
    }

    @Test
    void aSecondFieldThatIsRefusedIsToldAsStandingTwice() {
        assertThat(read(
                                ActionTables.ACTION,
                                "{'id':'4.1','x':[1],'title':'t','x':2,'y':3}",
                                ReadOptions.DEFAULT.withUnknownFieldsKept(false))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_FIELD, ProblemCode.DUPLICATE_KEY, ProblemCode.UNKNOWN_FIELD);
    }
}

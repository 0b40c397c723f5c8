package io.github.promisemodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Our types inside a user's own. */
public class UsersTypesTest {

    /** A user's own record with our types in it. */
    public record Register(String title, PartialDate date, List<Plan> plans) {}

    private final JsonMapper mapper = Mappers.unconfigured();

    private List<Problem> problems(String json) {
        return catchThrowableOfType(PlanProblemsException.class, () -> mapper.readValue(json, Register.class))
                .getProblems();
    }

    @Test
    void aRecordWithPlansIsWrittenAndReadAgain() {
        Register register = new Register("North", PartialDate.of(2025, 6), List.of(Samples.smallest(), Samples.full()));

        assertThat(mapper.readValue(mapper.writeValueAsString(register), Register.class))
                .isEqualTo(register);
    }

    @Test
    void thePointerStartsAtTheUsersDocument() {
        String json = "{\"plans\":[" + Samples.smallestText() + "," + Samples.jsonOfAction(",\"due\":\"soon\"") + "]}";

        assertThat(problems(json)).extracting(Problem::pointer).containsExactly("/plans/1/areas/0/actions/0/due");
        assertThat(problems("{\"title\":\"t\",\"date\":\"soon\"}"))
                .extracting(Problem::pointer)
                .containsExactly("/date");
    }

    @Test
    void thePointerOfAWrongTypeStartsAtTheUsersDocumentToo() {
        assertThat(problems("{\"plans\":[[]]}")).extracting(Problem::pointer).containsExactly("/plans/0");
        assertThat(problems("{\"plans\":[{},7]}")).extracting(Problem::pointer).contains("/plans/0/format");
        assertThat(problems("{\"date\":{\"year\":2021}}"))
                .extracting(Problem::pointer)
                .containsExactly("/date");
    }

    @Test
    void theValueAfterAPlanIsReadAsEver() {
        Register register = mapper.readValue(
                "{\"plans\":[" + Samples.smallestText() + "],\"date\":\"2025\",\"title\":\"North\"}", Register.class);

        assertThat(register).isEqualTo(new Register("North", PartialDate.of(2025), List.of(Samples.smallest())));
    }

    @Test
    void listsAndMapsOfPlansAreRead() {
        String json = Samples.smallestText();

        assertThat(mapper.readValue("[" + json + "," + json + "]", new TypeReference<List<Plan>>() {}))
                .containsExactly(Samples.smallest(), Samples.smallest());
        assertThat(mapper.readValue("{\"north\":" + json + "}", new TypeReference<Map<String, Plan>>() {}))
                .containsEntry("north", Samples.smallest())
                .hasSize(1);
    }

    @Test
    void thePointerIntoAMapHasTheKey() {
        PlanProblemsException thrown = catchThrowableOfType(
                PlanProblemsException.class,
                () -> mapper.readValue("{\"a/b\":{}}", new TypeReference<Map<String, Plan>>() {}));

        assertThat(thrown.getProblems()).extracting(Problem::pointer).contains("/a~1b/format");
    }
}

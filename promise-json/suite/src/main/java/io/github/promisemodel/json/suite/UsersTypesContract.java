package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our types inside a user's own. */
public abstract class UsersTypesContract {

    private final AdapterMapper mapper;

    protected UsersTypesContract(JsonAdapter adapter) {
        this.mapper = adapter.unconfigured();
    }

    /** A user's own record with our types in it. */
    public record Register(String title, PartialDate date, List<Plan> plans) {}

    private List<Problem> problems(String json) {
        return mapper.problems(json, Register.class);
    }

    @Test
    void aRecordWithPlansIsWrittenAndReadAgain() throws Exception {
        Register register = new Register("North", PartialDate.of(2025, 6), List.of(Samples.smallest(), Samples.full()));

        assertThat(mapper.read(mapper.write(register), Register.class)).isEqualTo(register);
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
    void theValueAfterAPlanIsReadAsEver() throws Exception {
        Register register = mapper.read(
                "{\"plans\":[" + Samples.smallestText() + "],\"date\":\"2025\",\"title\":\"North\"}", Register.class);

        assertThat(register).isEqualTo(new Register("North", PartialDate.of(2025), List.of(Samples.smallest())));
    }

    @Test
    void listsAndMapsOfPlansAreRead() throws Exception {
        String json = Samples.smallestText();

        assertThat(mapper.readList("[" + json + "," + json + "]", Plan.class))
                .containsExactly(Samples.smallest(), Samples.smallest());
        assertThat(mapper.readMap("{\"north\":" + json + "}", Plan.class))
                .containsEntry("north", Samples.smallest())
                .hasSize(1);
    }

    @Test
    void thePointerIntoAMapHasTheKey() {
        assertThat(mapper.problemsOf(() -> mapper.readMap("{\"a/b\":{}}", Plan.class)))
                .extracting(Problem::pointer)
                .contains("/a~1b/format");
    }
}

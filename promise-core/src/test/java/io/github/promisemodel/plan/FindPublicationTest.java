package io.github.promisemodel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.published.Publication;
import org.junit.jupiter.api.Test;

class FindPublicationTest {

    private static Publication publication(String id, String title) {
        return Publication.builder().id(id).title(title).date(SamplePlans.MARCH).build();
    }

    private final Plan plan = SamplePlans.northmoor()
            .addPublication(publication("p1", "First"))
            .addPublication(publication("p2", "Second"))
            .addPublication(publication("p2", "Third"))
            .build();

    @Test
    void aPublicationIsFoundByItsId() {
        assertThat(plan.findPublication("p1")).map(Publication::getTitle).contains("First");
    }

    @Test
    void ofSeveralWithOneIdTheFirstIs() {
        assertThat(plan.findPublication("p2")).map(Publication::getTitle).contains("Second");
    }

    @Test
    void thereIsNoneUnderAnotherId() {
        assertThat(plan.findPublication("p3")).isEmpty();
    }
}

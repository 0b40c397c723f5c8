package io.github.promisemodel.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The place of a reading, as a JSON Pointer and in words. */
class ReadPathTest {

    private final ReadPath path = new ReadPath();

    @Test
    void theDocumentItselfIsThePlaceBeforeAnythingIsEntered() {
        assertThat(path.pointer()).isEmpty();
        assertThat(path.words()).isEqualTo("the document");
    }

    @Test
    void fieldsAndItemsAreStepsOfThePointer() {
        path.enter("areas");
        path.enter(3);
        path.enter("actions");
        path.enter(0);

        assertThat(path.pointer()).isEqualTo("/areas/3/actions/0");
        assertThat(path.words()).isEqualTo("item 1 of actions");
        path.leave();
        assertThat(path.pointer()).isEqualTo("/areas/3/actions");
        assertThat(path.words()).isEqualTo("actions");
    }

    @Test
    void anItemOfAListInAListHasNoListByName() {
        path.enter("lists");
        path.enter(0);
        path.enter(4);

        assertThat(path.words()).isEqualTo("item 5");
    }

    @Test
    void aTildeAndASlashInANameAreEscaped() {
        path.enter("a/b~c");

        assertThat(path.pointer()).isEqualTo("/a~1b~0c");
        assertThat(path.words()).isEqualTo("a/b~c");
    }

    @Test
    void theInnermostObjectIsNamedOnceItsNameIsRead() {
        path.startThing("Plan");
        path.nameThing("northmoor");
        path.startThing("Action");
        path.enter("due");

        assertThat(path.words()).isEqualTo("Plan northmoor, action: due");
        path.nameThing("4.1");
        assertThat(path.words()).isEqualTo("Action 4.1: due");
        path.endThing();
        assertThat(path.words()).isEqualTo("Plan northmoor: due");
        path.startThing("Benefit");
        assertThat(path.words()).isEqualTo("Plan northmoor, benefit: due");
    }

    @Test
    void thePathGrows() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            path.startThing("Thing " + i);
            path.enter(i);
            path.enter("f");
            pointer.append('/').append(i).append("/f");
        }

        assertThat(path.pointer()).isEqualTo(pointer.toString());
        assertThat(path.words()).isEqualTo("Thing 49: f");
    }
}

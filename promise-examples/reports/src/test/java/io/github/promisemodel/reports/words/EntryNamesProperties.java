package io.github.promisemodel.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the names of entries, in plans whose references, titles and ids look like each other. */
class EntryNamesProperties {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    /** A reference and a title of an action; its id is told by its place. */
    record Said(String reference, String title) {}

    /** Many are the same, and some look like a name that another gets. */
    @Provide
    Arbitrary<List<List<Said>>> areas() {
        Arbitrary<String> references = Arbitraries.of("", "", "1", "2", "1 of area 0", "1 of area 1", "x0", "T (x1)");
        Arbitrary<String> titles = Arbitraries.of("T", "U", "T (x0)", "T (x1)", "T (x1) (x2)", "x1", "x2", "1");
        return Combinators.combine(references, titles)
                .as(Said::new)
                .list()
                .ofMaxSize(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Plan plan(List<List<Said>> areas) {
        List<ImprovementArea> built = new ArrayList<>();
        int id = 0;
        for (List<Said> said : areas) {
            ImprovementArea.Builder area = ImprovementArea.builder()
                    .id("a" + built.size())
                    .reference(Integer.toString(built.size()))
                    .title("Area");
            for (Said each : said) {
                Action.Builder action = Action.builder().id("x" + id++).title(each.title());
                area.addActions(
                        each.reference().isEmpty()
                                ? action.build()
                                : action.reference(each.reference()).build());
            }
            built.add(area.build());
        }
        return EntryNamesTest.plan(built.toArray(ImprovementArea[]::new));
    }

    @Property
    void twoEntriesNeverHaveOneName(@ForAll("areas") List<List<Said>> areas) {
        Plan plan = plan(areas);
        EntryNames names = EntryNames.of(plan, LABELS);

        assertThat(plan.getActions().stream().map(names::of)).doesNotHaveDuplicates();
    }

    @Property
    void idIsNoPartOfANameWhereTheReferencesOrTheTitlesAreDistinct(
            @ForAll("areas") List<List<Said>> areas, @ForAll boolean titled) {
        List<List<Said>> distinct = new ArrayList<>();
        int number = 0;
        for (List<Said> said : areas) {
            List<Said> some = new ArrayList<>();
            for (int i = 0; i < said.size(); i++) {
                number++;
                some.add(titled ? new Said("", "Title " + number) : new Said("4." + number, "Title"));
            }
            distinct.add(some);
        }
        Plan plan = plan(distinct);
        EntryNames names = EntryNames.of(plan, LABELS);

        for (Entry<?> entry : plan.getActions()) {
            assertThat(names.of(entry)).isEqualTo(entry.getReference().orElse(entry.getTitle()));
        }
    }

    @Property
    void listNamesEachOfItsEntriesOnce(@ForAll("areas") List<List<Said>> areas) {
        Plan plan = plan(areas);
        EntryNames names = EntryNames.of(plan, LABELS);

        String list = names.of(plan.getActions());
        int separators = list.split("; |, ", -1).length;
        assertThat(separators).isEqualTo(Math.max(1, plan.getActions().size()));
        assertThat(names.of(Collections.<Entry<?>>emptyList())).isEmpty();
    }
}

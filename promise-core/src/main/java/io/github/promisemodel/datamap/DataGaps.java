package io.github.promisemodel.datamap;

import io.github.promisemodel.datamap.DataGap.Kind;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.EntryNames;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The gaps between what matters, what a plan measures and what data there are, such as a measure that no data set feeds.
 *
 * <p>{@code DataGaps.of(map, plan, visions).gaps(Kind.MEASURE_WITHOUT_DATA)} lists those. It counts no data set that is not
 * named.
 */
public final class DataGaps {

    private final DataMap map;
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, Phrase> ownerOf = new HashMap<>();
    private final Set<String> questions;
    private final List<DataGap> gaps = new ArrayList<>();

    private DataGaps(DataMap map, Plan plan, Map<String, Optional<String>> national) {
        this.map = map;
        EntryNames names = EntryNames.of(plan);
        PlacedMeasure.of(plan).forEach(placed -> add(placed.measure(), placed.owner(names)));
        this.questions = map.getQuestions().stream().map(Question::getId).collect(Collectors.toSet());
        ofNational(national);
        ofQuestions();
        ofMeasures();
        ofDataSets();
    }

    private void add(Measure measure, Phrase owner) {
        if (measures.putIfAbsent(measure.getId(), measure) == null) {
            ownerOf.put(measure.getId(), owner);
        }
    }

    /**
     * The gaps of a data map beside a plan.
     *
     * @param map the data map
     * @param plan the plan whose measures it is to feed
     * @param national the ids of the national visions and indicators that are to be measured, in their order; none to leave
     *     them out
     * @return the gaps
     */
    public static DataGaps of(DataMap map, Plan plan, Collection<String> national) {
        Map<String, Optional<String>> titles = new LinkedHashMap<>();
        national.forEach(id -> titles.put(id, Optional.empty()));
        return new DataGaps(map, plan, titles);
    }

    /**
     * The gaps of a data map and a plan, with the titles of what is national.
     *
     * @param map the data map
     * @param plan the plan whose measures it is to feed
     * @param national the titles of the national visions and indicators that are to be measured, by id and in their order
     * @return the gaps
     */
    public static DataGaps of(DataMap map, Plan plan, Map<String, String> national) {
        Map<String, Optional<String>> titles = new LinkedHashMap<>();
        national.forEach((id, title) -> titles.put(id, Optional.of(title)));
        return new DataGaps(map, plan, titles);
    }

    private void ofNational(Map<String, Optional<String>> national) {
        Set<String> measured = map.getQuestions().stream()
                .filter(question -> question.getMeasures().stream().anyMatch(measures::containsKey))
                .flatMap(question -> question.getNational().stream())
                .collect(Collectors.toSet());
        national.forEach((id, title) -> {
            if (!measured.contains(id)) {
                add(Kind.NATIONAL_WITHOUT_MEASURE, id, "title", title);
            }
        });
    }

    private void ofQuestions() {
        for (Question question : map.getQuestions()) {
            boolean measured = question.getMeasures().stream().anyMatch(measures::containsKey);
            boolean held = map.getDataSets().stream()
                    .anyMatch(set -> set.getQuestions().contains(question.getId()));
            if (!measured && !held) {
                add(Kind.QUESTION_WITHOUT_ANSWER, question.getId(), "title", question.getTitle());
            }
            missing(
                    "MEASURE_OF_QUESTION",
                    question.getId(),
                    question.getTitle(),
                    question.getMeasures(),
                    measures.keySet());
        }
    }

    private void ofMeasures() {
        Set<String> fed = map.getDataSets().stream()
                .flatMap(set -> set.getMeasures().stream())
                .collect(Collectors.toSet());
        measures.forEach((id, measure) -> {
            if (!fed.contains(id)) {
                add(
                        Kind.MEASURE_WITHOUT_DATA,
                        id,
                        "title",
                        measure.getTitle(),
                        "entry",
                        Objects.requireNonNull(ownerOf.get(id)));
            }
        });
    }

    private void ofDataSets() {
        for (DataSet set : map.getDataSets()) {
            Set<String> used = new HashSet<>(set.getMeasures());
            used.retainAll(measures.keySet());
            boolean asked = set.getQuestions().stream().anyMatch(questions::contains);
            if (used.isEmpty() && !asked) {
                add(Kind.DATA_NOT_USED, set.getId(), "title", set.getTitle());
            }
            missing("MEASURE_OF_DATA_SET", set.getId(), set.getTitle(), set.getMeasures(), measures.keySet());
            missing("QUESTION_OF_DATA_SET", set.getId(), set.getTitle(), set.getQuestions(), questions);
        }
        map.getKnown()
                .map(known -> known - map.getDataSets().size())
                .filter(unnamed -> unnamed > 0)
                .ifPresent(unnamed -> add(Kind.DATA_NOT_NAMED, "", "unnamed", unnamed, "known", map.getKnown()));
    }

    private void missing(String kind, String id, String title, List<String> named, Set<String> there) {
        for (String other : named) {
            if (!there.contains(other)) {
                add(Kind.NAMED_AND_MISSING, id, "kind", kind, "title", title, "named", other);
            }
        }
    }

    private void add(Kind kind, String id, Object... arguments) {
        List<Object> named = new ArrayList<>(Arrays.asList(arguments));
        named.addAll(List.of("id", id));
        gaps.add(new DataGap(kind, id, Phrase.ofKind("datamap." + kind, named.toArray())));
    }

    /** {@return all gaps: of national visions and indicators, of questions, of measures, then of data sets} */
    public List<DataGap> gaps() {
        return List.copyOf(gaps);
    }

    /**
     * The gaps of one kind.
     *
     * @param kind the kind
     * @return those gaps in order
     */
    public List<DataGap> gaps(Kind kind) {
        return gaps.stream().filter(gap -> gap.kind() == kind).toList();
    }

    /** {@return the gaps, one a line} */
    @Override
    public String toString() {
        return gaps.stream().map(DataGap::message).collect(Collectors.joining("\n"));
    }
}

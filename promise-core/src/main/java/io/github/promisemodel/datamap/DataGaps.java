package io.github.promisemodel.datamap;

import io.github.promisemodel.datamap.DataGap.Kind;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The gaps between what matters, what a plan measures and what data there are, such as a measure that no data set feeds.
 *
 * <p>{@code DataGaps.of(map, plan, visions).gaps(Kind.MEASURE_WITHOUT_DATA)} lists those. It counts no data set that is not
 * named.
 */
public final class DataGaps {

    private final DataMap map;
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Set<String> questions;
    private final List<DataGap> gaps = new ArrayList<>();

    private DataGaps(DataMap map, Plan plan, Collection<String> national) {
        this.map = map;
        Stream.concat(
                        plan.getActions().stream().flatMap(action -> action.getMeasures().stream()),
                        plan.getBenefits().stream().flatMap(benefit -> benefit.getMeasures().stream()))
                .forEach(measure -> measures.putIfAbsent(measure.getId(), measure));
        this.questions = map.getQuestions().stream().map(Question::getId).collect(Collectors.toSet());
        ofNational(national);
        ofQuestions();
        ofMeasures();
        ofDataSets();
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
        return new DataGaps(map, plan, national);
    }

    private void ofNational(Collection<String> national) {
        Set<String> measured = map.getQuestions().stream()
                .filter(question -> question.getMeasures().stream().anyMatch(measures::containsKey))
                .flatMap(question -> question.getNational().stream())
                .collect(Collectors.toSet());
        for (String id : national) {
            if (!measured.contains(id)) {
                add(
                        Kind.NATIONAL_WITHOUT_MEASURE,
                        id,
                        "National " + id + ": no question of it has a measure in the plan");
            }
        }
    }

    private void ofQuestions() {
        for (Question question : map.getQuestions()) {
            String name = "Question " + question.getId() + ": ";
            boolean measured = question.getMeasures().stream().anyMatch(measures::containsKey);
            boolean held = map.getDataSets().stream()
                    .anyMatch(set -> set.getQuestions().contains(question.getId()));
            if (!measured && !held) {
                add(Kind.QUESTION_WITHOUT_ANSWER, question.getId(), name + "no measure and no data set answers it");
            }
            missing(name, question.getId(), question.getMeasures(), measures.keySet(), "measure");
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
                        "Measure " + id + " (" + measure.getTitle() + "): no data set feeds it");
            }
        });
    }

    private void ofDataSets() {
        for (DataSet set : map.getDataSets()) {
            String name = "Data set " + set.getId() + " (" + set.getTitle() + "): ";
            Set<String> used = new HashSet<>(set.getMeasures());
            used.retainAll(measures.keySet());
            boolean asked = set.getQuestions().stream().anyMatch(questions::contains);
            if (used.isEmpty() && !asked) {
                add(Kind.DATA_NOT_USED, set.getId(), name + "no measure and no question uses it");
            }
            missing(name, set.getId(), set.getMeasures(), measures.keySet(), "measure");
            missing(name, set.getId(), set.getQuestions(), questions, "question");
        }
        map.getKnown()
                .map(known -> known - map.getDataSets().size())
                .filter(unnamed -> unnamed > 0)
                .ifPresent(unnamed -> add(
                        Kind.DATA_NOT_NAMED,
                        "",
                        "Data map: " + unnamed + " of " + map.getKnown().get()
                                + " data sets are known by their number alone"));
    }

    private void missing(String name, String id, List<String> named, Set<String> there, String what) {
        for (String other : named) {
            if (!there.contains(other)) {
                add(Kind.NAMED_AND_MISSING, id, name + "it names the " + what + " '" + other + "', and there is none");
            }
        }
    }

    private void add(Kind kind, String id, String message) {
        gaps.add(new DataGap(kind, id, message));
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

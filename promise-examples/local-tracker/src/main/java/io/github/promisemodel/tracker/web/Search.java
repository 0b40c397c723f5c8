package io.github.promisemodel.tracker.web;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.Reading;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked for among actions and benefits.
 *
 * @param words words that each are in the title, the reference, the id or the owner
 * @param foundation the name of a foundation; empty for any
 * @param owner words that each are in the owner
 * @param statuses names of statuses, one of which the entry may have, or {@link #NOT_ASSESSED}; none for any
 */
public record Search(String words, String foundation, String owner, List<String> statuses) {

    /** What is asked for to find what is not assessed. */
    public static final String NOT_ASSESSED = "NOT_ASSESSED";

    /** An entry with what can be asked of it, made once for all searches of a version. */
    record Candidate(Entry<?> entry, String text, String owner, Set<Foundation> foundations, Reading<?> reading) {

        /** All of a plan, the actions first. */
        static List<Candidate> of(Plan plan, PartialDate asOf) {
            List<Candidate> actions = new ArrayList<>();
            List<Candidate> benefits = new ArrayList<>();
            for (ImprovementArea area : plan.getAreas()) {
                Set<Foundation> foundations = plan.foundationsOf(area);
                area.getActions().forEach(entry -> actions.add(of(plan, entry, foundations, asOf)));
                area.getBenefits().forEach(entry -> benefits.add(of(plan, entry, foundations, asOf)));
            }
            actions.addAll(benefits);
            return actions;
        }

        private static <S extends Enum<S>> Candidate of(
                Plan plan, Entry<S> entry, Set<Foundation> foundations, PartialDate asOf) {
            String owner = entry.getOwner().orElse("");
            String text =
                    String.join("\n", entry.getTitle(), entry.getReference().orElse(""), entry.getId(), owner);
            Reading<?> reading = plan.historyOf(entry).readingAsOf(asOf);
            return new Candidate(entry, lower(text), lower(owner), foundations, reading);
        }

        private boolean mayHave(String status) {
            return reading.isNotAssessed()
                    ? status.equals(NOT_ASSESSED)
                    : reading.statuses().stream().anyMatch(each -> each.name().equals(status));
        }
    }

    static Search of(Context context) {
        return new Search(
                text(context, "q"), text(context, "foundation"), text(context, "owner"), context.queryParams("status"));
    }

    private static String text(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("").strip();
    }

    List<Candidate> among(List<Candidate> all) {
        List<String> asked = split(words);
        List<String> askedOfOwner = split(owner);
        return all.stream()
                .filter(each -> asked.stream().allMatch(each.text()::contains)
                        && askedOfOwner.stream().allMatch(each.owner()::contains)
                        && (foundation.isEmpty()
                                || each.foundations().stream()
                                        .anyMatch(one -> one.name().equals(foundation)))
                        && (statuses.isEmpty() || statuses.stream().anyMatch(each::mayHave)))
                .toList();
    }

    private static List<String> split(String words) {
        return Arrays.stream(lower(words).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

package io.github.promisemodel.reports.text;

import io.github.promisemodel.colour.GroupColour;
import io.github.promisemodel.reports.report.ColouredGroup;
import io.github.promisemodel.status.BenefitStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The one colour of each group of benefits under a policy, and what decided it. */
final class ColourTable {

    private static final int COLOUR = 16;

    private final String policy;
    private final List<ColouredGroup> groups;
    private final GroupColour<BenefitStatus> whole;

    ColourTable(String policy, List<ColouredGroup> groups, GroupColour<BenefitStatus> whole) {
        this.policy = policy;
        this.groups = groups;
        this.whole = whole;
    }

    void addTo(Page page, String by) {
        page.heading("One colour for each " + by + ", of its benefits");
        page.paragraph(2, "By the policy " + policy + ".");
        Map<String, List<String>> byColour = groups.stream()
                .filter(group -> group.key().id().isPresent())
                .collect(Collectors.groupingBy(
                        group -> colour(group.colour()),
                        LinkedHashMap::new,
                        Collectors.mapping(group -> group.key().id().orElse(""), Collectors.toList())));
        Table table = new Table(COLOUR, Page.WIDTH - COLOUR - 3);
        byColour.forEach((colour, ids) -> table.row(colour, String.join(", ", ids)));
        page.add(2, table.row("the whole plan", colour(whole)));
        // The first two sentences name the policy and its rules, which stand above.
        whole.explain().stream().skip(2).limit(2).forEach(sentence -> page.paragraph(2, sentence));
    }

    private static String colour(GroupColour<BenefitStatus> colour) {
        if (colour.best().isEmpty() || colour.worst().isEmpty()) {
            return "no colour";
        }
        String best = ConstantWords.of(colour.best().get());
        return colour.isDecided()
                ? best
                : best + " to " + ConstantWords.of(colour.worst().get());
    }
}

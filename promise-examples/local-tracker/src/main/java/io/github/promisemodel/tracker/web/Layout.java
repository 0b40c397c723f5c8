package io.github.promisemodel.tracker.web;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.store.plan.PlanVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every page shows around its own.
 *
 * @param title the page's title
 * @param path the address of the page that the menu marks
 * @param session who asks
 * @param version the version of the plan that is shown
 * @param asOf the date as of which it is shown
 * @param notice what was just done, to be told once
 * @param date the date as it was asked for
 */
public record Layout(
        String title,
        String path,
        Session session,
        PlanVersion version,
        PartialDate asOf,
        Optional<String> notice,
        DateField date) {

    /**
     * A link of the menu.
     *
     * @param address where it leads
     * @param words what it says
     */
    public record Link(String address, String words) {}

    private static final List<Link> FOR_ALL = List.of(
            new Link("/", "Overview"),
            new Link("/areas", "Areas"),
            new Link("/measures", "Measures"),
            new Link("/search", "Search"),
            new Link("/attention", "Attention"),
            new Link("/movement", "Movement"),
            new Link("/published", "Published"),
            new Link("/carry-forward", "Carry forward"),
            new Link("/export", "Export"),
            new Link("/history", "History"));

    private static final Link FOR_EDITORS = new Link("/queue", "To review");
    private static final Link FOR_APPROVERS = new Link("/import", "Import");

    /** {@return the links of the menu for the role} */
    public List<Link> menu() {
        return Stream.of(
                        FOR_ALL.stream(),
                        Stream.of(FOR_EDITORS).filter(link -> session.role().edits()),
                        Stream.of(FOR_APPROVERS).filter(link -> session.role().approves()))
                .flatMap(links -> links)
                .toList();
    }

    /**
     * Whether a link of the menu is of this page.
     *
     * @param link the link
     * @return whether it is
     */
    public boolean isHere(Link link) {
        return link.address().equals(path);
    }

    /** {@return the name of the plan} */
    public String plan() {
        return version.plan().getTitle();
    }
}

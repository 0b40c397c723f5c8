package io.github.promisemodel.ledger;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.List;
import java.util.Objects;

/**
 * What became of every action and every benefit of one plan in the next, such as "Action 1.2: carried forward as Action 1.2
 * of northmoor-2027-30".
 *
 * <pre>{@code
 * CarryForwardLedger ledger = CarryForwardLedger.of(old, next);
 * ledger.actions().count(Fate.MOVED);
 * ledger.lines(Fate.NOT_STATED).forEach(System.out::println);
 * }</pre>
 *
 * <p>Every entry of the old plan stands in it exactly once for each of its fates, and every entry of the new plan that
 * nothing leads to stands in it as {@link Fate#NEW}. It follows the links of the old plan's dispositions and nothing else:
 * entries of one id, or of one title, are not the same entry unless a link says so. Absence is not a no: an entry of which
 * nothing is said is {@link Fate#NOT_STATED}, and so is a link that leads to an entry which its plan does not list. One that is
 * complete or realised beyond doubt as of the ledger's date, and of which nothing is said, is {@link Fate#FINISHED}. An entry
 * that is said to be carried forward, and not where to, is {@link Fate#TARGET_UNKNOWN}. What is superseded or withdrawn after
 * the ledger's date is not yet so, and an entry added to the old plan after it is {@link Fate#NOT_YET_ADDED}.
 *
 * <p>Only where both plans say that they list all there is, by their {@linkplain Plan#getRecords() records}, is an entry
 * {@link Fate#LOST}, complete or not. Both are taken as they are listed, each as of its own date: the ledger's date is that of
 * the entries' standing.
 */
public final class CarryForwardLedger implements Phrased {

    private final Plan old;
    private final Plan next;
    private final PartialDate asOf;
    private final List<LedgerLine> lines;
    private final List<CarryForwardList> lists;

    private CarryForwardLedger(Plan old, Plan next, PartialDate asOf) {
        this.old = old;
        this.next = next;
        this.asOf = asOf;
        this.lines = List.copyOf(LedgerBuilder.write(old, next, asOf));
        this.lists = List.copyOf(CarryForwardLists.of(old));
    }

    /**
     * The ledger between two plans, with the entries as they stood at the old plan's latest date.
     *
     * @param old the plan that ends
     * @param next the plan that follows it
     * @return the ledger
     * @throws IllegalArgumentException if both plans have one id, so that a link could mean either
     */
    public static CarryForwardLedger of(Plan old, Plan next) {
        return of(old, next, old.getLatestDate());
    }

    /**
     * The ledger between two plans, with the entries as they stood as of a date.
     *
     * @param old the plan that ends
     * @param next the plan that follows it
     * @param asOf the date; a partial one counts from its last day
     * @return the ledger
     * @throws IllegalArgumentException if both plans have one id, so that a link could mean either
     */
    public static CarryForwardLedger of(Plan old, Plan next, PartialDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        if (old.getId().equals(next.getId())) {
            throw new IllegalArgumentException("Ledger: both plans have the id " + MessageText.of(old.getId())
                    + ", so that a link could mean either; compare two versions of one plan by their movement");
        }
        return new CarryForwardLedger(old, next, asOf);
    }

    /** {@return the plan that ends} */
    public Plan old() {
        return old;
    }

    /** {@return the plan that follows it} */
    public Plan next() {
        return next;
    }

    /** {@return the date the entries' standing is as of} */
    public PartialDate asOf() {
        return asOf;
    }

    /** {@return all lines: the old plan's actions, then its benefits, then what is new in the new plan; each in plan order} */
    public List<LedgerLine> lines() {
        return lines;
    }

    /**
     * The lines of one fate.
     *
     * @param fate the fate
     * @return its lines, in the order of all
     */
    public List<LedgerLine> lines(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).toList();
    }

    /**
     * What became of the entry with an id.
     *
     * @param id the id of an entry of the old plan, or of a new entry of the new one
     * @return its lines; none if the old plan has no such entry, and in the new plan it is not new
     */
    public List<LedgerLine> explain(String id) {
        return lines.stream().filter(line -> line.entry().getId().equals(id)).toList();
    }

    /** {@return whether an entry of the old plan is lost, which it can only be where the plans say what they record} */
    public boolean hasLost() {
        return lines.stream().anyMatch(line -> line.fate() == Fate.LOST);
    }

    /** {@return how many actions have each fate} */
    public FateTally actions() {
        return FateTally.of(
                lines.stream().filter(LedgerBuilder::isAction).toList(),
                old.getActions().size());
    }

    /** {@return how many benefits have each fate} */
    public FateTally benefits() {
        return FateTally.of(
                lines.stream().filter(line -> !LedgerBuilder.isAction(line)).toList(),
                old.getBenefits().size());
    }

    /** {@return what the old plan's printed carry-forward lists carry and leave out: by area, then of the whole plan} */
    public List<CarryForwardList> lists() {
        return lists;
    }

    /** {@return both plans and the counts of all entries} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of(
                "ledger.BETWEEN",
                "old",
                old.getId(),
                "next",
                next.getId(),
                "fates",
                actions().plus(benefits()));
    }
}

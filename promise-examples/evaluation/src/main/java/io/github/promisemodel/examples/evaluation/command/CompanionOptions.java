package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.datamap.DataMap;
import io.github.promisemodel.governance.Governance;
import io.github.promisemodel.json.attention.AttentionTables;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reports.report.Companions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The files of the companion documents of a council's plans. */
final class CompanionOptions {

    @Option(
            names = "--governance",
            paramLabel = "FILE",
            description = "List which report is due to which body next, by the council's governance in this file.")
    private @Nullable String governance;

    @Option(
            names = "--data-map",
            paramLabel = "FILE",
            description = "List where measures and data are missing, by the council's data map in this file.")
    private @Nullable String dataMap;

    @Option(
            names = "--attention",
            paramLabel = "FILE",
            description = "List what needs attention by the rules in this file: the reporting cycle, early warnings.")
    private @Nullable String attention;

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    /** The names of the files. */
    List<String> names() {
        return Stream.concat(Stream.of(governance, dataMap, attention).flatMap(Stream::ofNullable), language.names())
                .toList();
    }

    /**
     * Reads the files.
     *
     * @param plans the plans whose companions they are to be
     * @throws InputException if one cannot be read, or is of a council that none of the plans is of
     */
    Companions read(List<Plan> plans) {
        Optional<Governance> read =
                Optional.ofNullable(governance).map(name -> PlanInput.read(name, GovernanceTables.GOVERNANCE));
        read.ifPresent(kept -> requireOf(kept.getCouncil(), String.valueOf(governance), plans));
        Optional<DataMap> map = Optional.ofNullable(dataMap).map(name -> PlanInput.read(name, DataMapTables.DATA_MAP));
        map.ifPresent(kept -> requireOf(kept.getCouncil(), String.valueOf(dataMap), plans));
        return new Companions(
                read,
                map,
                attention == null ? AttentionRules.usual() : PlanInput.read(attention, AttentionTables.RULES),
                language.read());
    }

    private static void requireOf(Council council, String name, List<Plan> plans) {
        if (plans.stream().noneMatch(plan -> Companions.isOf(council, plan))) {
            throw new InputException(name + ": it is of " + council.getDisplayName() + " (" + council.getCode()
                    + "), and none of the plans is; name the file of the plan's own council");
        }
    }
}

package io.github.promisemodel.json.fuzzing;

import java.util.Locale;
import java.util.function.Consumer;

/** Every fuzz target: its class, whose method takes any bytes, and the folder of its saved inputs. */
public enum FuzzTarget {
    PLAN_READERS(PlanReaders.class, PlanReaders::fuzzerTestOneInput),
    COMPANION_READERS(CompanionReaders.class, CompanionReaders::fuzzerTestOneInput),
    SEQUENCE_READERS(SequenceReaders.class, SequenceReaders::fuzzerTestOneInput),
    PARSED_TEXTS(ParsedTexts.class, ParsedTexts::fuzzerTestOneInput),
    IMPORTED_TERMS(ImportedTerms.class, ImportedTerms::fuzzerTestOneInput),
    MERGED_EDITS(MergedEdits.class, MergedEdits::fuzzerTestOneInput),
    RECONCILED_PLANS(ReconciledPlans.class, ReconciledPlans::fuzzerTestOneInput),
    SUPPRESSED_COUNTS(SuppressedCounts.class, SuppressedCounts::fuzzerTestOneInput);

    private final Class<?> type;
    private final Consumer<byte[]> target;

    FuzzTarget(Class<?> type, Consumer<byte[]> target) {
        this.type = type;
        this.target = target;
    }

    /** Tries an input. It throws whatever the target throws, which is a fault. */
    public void tryOut(byte[] input) {
        target.accept(input);
    }

    /** The class that a fuzzer is told. */
    public Class<?> type() {
        return type;
    }

    /** The name of its folder, such as {@code plan-readers}. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

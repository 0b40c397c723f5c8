package io.github.promisemodel.json.patch;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.benefit.BenefitTables;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.DocumentFormat;
import io.github.promisemodel.json.table.ReadContext;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * Edits one entry of a plan by a merge patch of its JSON. The patched JSON is read as that of a file is, so that every rule of reading
 * holds, and a problem has the place that the patch has it at.
 */
public final class EntryPatch {

    /** The document of a patch: an object, read as it is written and judged when it is part of an entry. */
    public static final ValueCodec<JsonTree> DOCUMENT = new ValueCodec<>() {

        @Override
        public JsonTree read(ReadContext in) {
            return JsonTree.read(in.tokens());
        }

        @Override
        public void write(JsonTree value, TokenWriter out) {
            throw new UnsupportedOperationException("A patch is read and not written");
        }

        @Override
        public String wanted() {
            return "an object";
        }

        @Override
        public JsonShape shape() {
            return new JsonShape.Anything();
        }

        @Override
        public Optional<DocumentFormat> document() {
            return Optional.of(DocumentFormat.ofCompanion("patch", ""));
        }
    };

    private EntryPatch() {}

    /**
     * A plan with one entry patched.
     *
     * @param plan the plan
     * @param id the entry's id
     * @param patch the patch
     * @param options how strictly the patched entry is read
     * @return the edited plan, or every problem of the patched entry
     * @throws IllegalArgumentException if no entry or several have the id
     */
    public static ReadResult<Plan> apply(Plan plan, String id, JsonTree patch, ReadOptions options) {
        return plan.get(id) instanceof Action
                ? apply(plan, plan.get(id, Action.class), Action.class, ActionTables.ACTION, patch, options)
                : apply(plan, plan.get(id, Benefit.class), Benefit.class, BenefitTables.BENEFIT, patch, options);
    }

    private static <T extends Entry<?>> ReadResult<Plan> apply(
            Plan plan, T entry, Class<T> type, ValueCodec<T> codec, JsonTree patch, ReadOptions options) {
        TokenList written = new TokenList();
        codec.write(entry, written);
        written.next();
        TokenList patched = TokenList.of(MergePatch.apply(JsonTree.read(written), patch));
        patched.next();
        ReadResult<T> read = ReadContext.read(patched, codec, options, "");
        if (read.value().isEmpty()) {
            return ReadResult.failed(read.problems());
        }
        T edited = read.value().get();
        return edited.getId().equals(entry.getId())
                ? ReadResult.of(plan.with(entry.getId(), type, same -> edited))
                : ReadResult.failed(List.of(otherId(entry, edited, patch)));
    }

    private static Problem otherId(Entry<?> entry, Entry<?> edited, JsonTree patch) {
        JsonToken id = ((JsonTree.Fields) patch)
                .fields().stream()
                        .filter(field -> field.name().text().equals("id"))
                        .findFirst()
                        .orElseThrow()
                        .value()
                        .first();
        return new Problem(
                ProblemCode.INVALID_VALUE,
                "/id",
                id.line(),
                id.column(),
                entry.getDisplayName() + ": the patch changes its id from " + ReadContext.quoted(entry.getId()) + " to "
                        + ReadContext.quoted(edited.getId()) + "; an id outlives its plan, so that links hold");
    }
}

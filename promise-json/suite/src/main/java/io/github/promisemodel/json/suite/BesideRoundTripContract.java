package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.datamap.DataMap;
import io.github.promisemodel.governance.Governance;
import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.table.Values;
import io.github.promisemodel.language.Term;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Any document beside a plan is written and read again, with nothing lost, whatever the order of its fields. */
public abstract class BesideRoundTripContract {

    private final LineMapper mapper;
    private final PlanFacade facade;

    protected BesideRoundTripContract(JsonLine line) {
        this.mapper = line.unconfigured();
        this.facade = line.facade();
    }

    @Provide
    Arbitrary<Governance> governances() {
        return BesideKind.GOVERNANCE.any();
    }

    @Provide
    Arbitrary<DataMap> dataMaps() {
        return BesideKind.DATA_MAP.any();
    }

    @Provide
    Arbitrary<AttentionRules> rules() {
        return BesideKind.ATTENTION.any();
    }

    @Provide
    Arbitrary<List<Term>> terms() {
        return BesideKind.TERMS.any();
    }

    private <T> void isReadAgain(T document, BesideKind<T> kind, long seed) throws Exception {
        String written = facade.toJson(document, kind.codec());
        String shuffled =
                facade.toJson(Shuffled.of(facade.read(written, Values.ANY).orThrow(), new Random(seed)), Values.ANY);

        assertThat(facade.read(written, kind.codec()).orThrow()).isEqualTo(document);
        assertThat(facade.read(shuffled, kind.codec()).orThrow()).isEqualTo(document);
        assertThat(facade.toJson(facade.read(written, kind.codec()).orThrow(), kind.codec()))
                .isEqualTo(written);
        assertThat(kind.reader().read(mapper, written)).isEqualTo(document);
        assertThat(facade.read(mapper.writeBytes(document), kind.codec()).orThrow())
                .isEqualTo(document);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void aGovernanceIsReadAgain(@ForAll("governances") Governance governance, @ForAll long seed) throws Exception {
        isReadAgain(governance, BesideKind.GOVERNANCE, seed);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void aDataMapIsReadAgain(@ForAll("dataMaps") DataMap map, @ForAll long seed) throws Exception {
        isReadAgain(map, BesideKind.DATA_MAP, seed);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void attentionRulesAreReadAgain(@ForAll("rules") AttentionRules rules, @ForAll long seed) throws Exception {
        isReadAgain(rules, BesideKind.ATTENTION, seed);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void termsAreReadAgain(@ForAll("terms") List<Term> terms, @ForAll long seed) throws Exception {
        isReadAgain(terms, BesideKind.TERMS, seed);
    }
}

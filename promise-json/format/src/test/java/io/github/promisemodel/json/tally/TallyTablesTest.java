package io.github.promisemodel.json.tally;

import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.DispositionTally;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How tallies and bounds are written. */
class TallyTablesTest {

    @Test
    void everyStatusIsCountedAndOpenReadingsAreListed() {
        StatusTally<BenefitStatus> tally = StatusTally.of(
                BenefitStatus.class,
                List.of(
                        Reading.of(BenefitStatus.BLUE),
                        Reading.of(BenefitStatus.BLUE),
                        Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER),
                        Reading.notAssessed(BenefitStatus.class)));

        assertThat(written(TallyTables.tally(Rounding.HALF_UP), tally))
                .isEqualTo("{'counts':{'BLUE':2,'GREEN':0,'AMBER':0,'RED':0,'NOT_ASSESSED':1},"
                        + "'open':[{'status':['GREEN','AMBER'],'count':1,'percentage':'25'}],"
                        + "'total':4,'leftOut':{},"
                        + "'percentages':{'BLUE':'50','GREEN':'0','AMBER':'0','RED':'0','NOT_ASSESSED':'25'}}");
    }

    @Test
    void theTallyOfNothingHasNoPercentages() {
        assertThat(written(TallyTables.tally(Rounding.HALF_UP), StatusTally.empty(BenefitStatus.class)))
                .isEqualTo("{'counts':{'BLUE':0,'GREEN':0,'AMBER':0,'RED':0,'NOT_ASSESSED':0},"
                        + "'open':[],'total':0,'leftOut':{},'percentages':{}}");
    }

    @Test
    void boundsAreTheLeastAndTheMost() {
        assertThat(written(TallyTables.BOUNDS, Bounds.exactly(3).plus(new Bounds(0, 4))))
                .isEqualTo("{'least':3,'most':7}");
    }

    @Test
    void everyDispositionIsCountedAndWhatIsNotStated() {
        DispositionTally tally = DispositionTally.of(List.of(
                Optional.of(Disposition.of(DispositionKind.CARRIED_FORWARD)), Optional.empty(), Optional.empty()));

        assertThat(written(TallyTables.DISPOSITION_TALLY, tally))
                .isEqualTo("{'CLOSED':0,'CARRIED_FORWARD':1,'SUPERSEDED':0,'WITHDRAWN':0,'NOT_STATED':2}");
    }
}

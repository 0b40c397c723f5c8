package io.github.promisemodel.reports.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Values that are made once. */
class OnceTest {

    @Test
    void aValueIsMadeWhenItIsFirstAskedForAndOnce() {
        AtomicInteger made = new AtomicInteger();
        Supplier<Integer> once = Once.of(made::incrementAndGet);

        assertThat(made).hasValue(0);
        assertThat(once.get()).isEqualTo(1);
        assertThat(once.get()).isEqualTo(1);
    }

    @Test
    void threadsThatAskTogetherGetTheSameValue() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        Supplier<Object> once = Once.of(Object::new);
        Callable<Object> asking = () -> {
            start.await();
            return once.get();
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Object>> asked = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                asked.add(threads.submit(asking));
            }
            start.countDown();
            for (Future<Object> value : asked) {
                assertThat(value.get()).isSameAs(once.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aValueThatCouldNotBeMadeIsTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        Supplier<String> once = Once.of(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalArgumentException("not yet");
            }
            return "made";
        });

        assertThatThrownBy(once::get).isInstanceOf(IllegalArgumentException.class);
        assertThat(once.get()).isEqualTo("made");
    }
}

package io.quarkiverse.migrator.deployment.devui;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

/** A number reaches who listens at once and when it is another one, as often as was asked for, and ends with the reload. */
class LiveNumberTest {

    private final AtomicInteger number = new AtomicInteger(3);
    private final BlockingQueue<Number> heard = new LinkedBlockingQueue<>();

    @Test
    void itComesAtOnceAndWhenItChanges() throws Exception {
        listen(Long.MAX_VALUE);
        assertThat(heard.poll(20, SECONDS)).isEqualTo(3);
        number.set(4);
        assertThat(heard.poll(20, SECONDS)).isEqualTo(4);
        assertThat(heard.poll(700, MILLISECONDS)).as("the same again").isNull();
    }

    @Test
    void itComesAsOftenAsWasAskedFor() throws Exception {
        Flow.Subscription subscription = listen(1);
        assertThat(heard.poll(20, SECONDS)).isEqualTo(3);
        number.set(4);
        assertThat(heard.poll(700, MILLISECONDS)).as("what nobody asked for").isNull();
        subscription.request(1);
        assertThat(heard.poll(20, SECONDS)).isEqualTo(4);
    }

    @Test
    void nothingComesAfterAReload() throws Exception {
        listen(Long.MAX_VALUE);
        assertThat(heard.poll(20, SECONDS)).isEqualTo(3);
        LiveNumber.endAll();
        number.set(4);
        assertThat(heard.poll(700, MILLISECONDS)).isNull();
    }

    private Flow.Subscription listen(long asked) {
        Flow.Subscription[] subscription = new Flow.Subscription[1];
        new LiveNumber(number::get).subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                subscription[0] = given;
                given.request(asked);
            }

            @Override
            public void onNext(Number item) {
                heard.add(item);
            }

            @Override
            public void onError(Throwable failure) {
                throw new AssertionError(failure);
            }

            @Override
            public void onComplete() {
                throw new AssertionError("a number has no end");
            }
        });
        return subscription[0];
    }
}

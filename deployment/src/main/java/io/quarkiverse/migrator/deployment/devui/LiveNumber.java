package io.quarkiverse.migrator.deployment.devui;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** A number as it is now, and again whenever it is another one. */
final class LiveNumber implements Flow.Publisher<Number> {

    private static final int PERIOD = 300;
    private static final Set<Listening> LISTENING = ConcurrentHashMap.newKeySet();

    private final Supplier<? extends Number> number;

    LiveNumber(Supplier<? extends Number> number) {
        this.number = number;
    }

    /** Ends what all listen to. */
    static void endAll() {
        LISTENING.forEach(Listening::cancel);
    }

    @Override
    public void subscribe(Flow.Subscriber<? super Number> subscriber) {
        Listening listening = new Listening(number, subscriber);
        LISTENING.add(listening);
        subscriber.onSubscribe(listening);
        listening.start();
    }

    /** One who listens. A number that comes when none was asked for waits until one is. */
    private static final class Listening implements Flow.Subscription {

        private final Supplier<? extends Number> number;
        private final Flow.Subscriber<? super Number> subscriber;
        private Number last = Double.NaN;
        private long asked;
        private boolean cancelled;
        private Future<?> watch;

        Listening(Supplier<? extends Number> number, Flow.Subscriber<? super Number> subscriber) {
            this.number = number;
            this.subscriber = subscriber;
        }

        synchronized void start() {
            if (!cancelled) {
                watch = DevUiThreads.WATCHING.scheduleWithFixedDelay(this::look, 0, PERIOD, MILLISECONDS);
            }
        }

        private void look() {
            Number now = number.get();
            synchronized (this) {
                if (cancelled || asked == 0 || now.equals(last)) {
                    return;
                }
                last = now;
                asked--;
            }
            subscriber.onNext(now);
        }

        @Override
        public synchronized void request(long more) {
            asked = asked + more < 0 ? Long.MAX_VALUE : asked + more;
        }

        @Override
        public synchronized void cancel() {
            cancelled = true;
            LISTENING.remove(this);
            if (watch != null) {
                watch.cancel(false);
            }
        }
    }
}

package cn.fazhi.report.outbox;

import cn.fazhi.report.support.ServiceTest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class OutboxKickTest {
    @Inject
    Outbox outbox;

    @Inject
    Kicks kicks;

    /** Listens where the relay listens. */
    @Singleton
    static class Kicks {
        final AtomicInteger heard = new AtomicInteger();

        void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
            heard.incrementAndGet();
        }
    }

    @BeforeEach
    void quiet() {
        kicks.heard.set(0);
    }

    @Test
    void the_relay_is_told_after_the_commit_and_not_before() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.announce();
            assertThat(kicks.heard).hasValue(0);
        });
        assertThat(kicks.heard).hasValue(1);
    }

    @Test
    void the_relay_hears_nothing_of_what_was_rolled_back() {
        QuarkusTransaction.begin();
        outbox.announce();
        QuarkusTransaction.rollback();
        assertThat(kicks.heard).hasValue(0);
    }
}

package cn.fazhi.notification.delivery.model;

import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

class BackOffTest {
    private final BackOff backOff = new BackOff(8, Duration.ofMinutes(1), Duration.ofHours(2));

    @Test
    void the_wait_doubles_up_to_the_longest() {
        assertThat(backOff.after(1)).hasMinutes(1);
        assertThat(backOff.after(2)).hasMinutes(2);
        assertThat(backOff.after(7)).hasMinutes(64);
        assertThat(backOff.after(8)).hasHours(2);
        assertThat(backOff.after(1000)).hasHours(2);
    }

    @Test
    void it_gives_up_after_the_last_attempt() {
        assertThat(backOff.isExhaustedAfter(7)).isFalse();
        assertThat(backOff.isExhaustedAfter(8)).isTrue();
    }
}

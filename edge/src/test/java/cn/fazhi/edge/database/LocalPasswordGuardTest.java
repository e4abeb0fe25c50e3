package cn.fazhi.edge.database;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LocalPasswordGuardTest {
    @Test
    void a_local_platform_may_use_its_default_password() {
        assertThat(LocalPasswordGuard.mayStart(true, "report-local")).isTrue();
    }

    @Test
    void elsewhere_a_default_password_stops_the_start() {
        assertThat(LocalPasswordGuard.mayStart(false, "report-local")).isFalse();
        assertThat(LocalPasswordGuard.mayStart(false, "indicator-local")).isFalse();
    }

    @Test
    void elsewhere_an_own_password_or_none_is_fine() {
        assertThat(LocalPasswordGuard.mayStart(false, "s3cret")).isTrue();
        assertThat(LocalPasswordGuard.mayStart(false, "")).isTrue();
    }
}

package cn.fazhi.local;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTest {
    @Test
    void the_environment_chooses_a_port_and_leaves_the_others() {
        Ports ports = Ports.chosenBy(Map.of("FAZHI_PORT_REPORT", "18081"));

        assertThat(ports.of(Port.REPORT)).isEqualTo(18_081);
        assertThat(ports.of(Port.INDICATOR)).isEqualTo(8082);
    }

    @Test
    void a_port_that_is_no_number_is_refused_with_the_variable_s_name() {
        for (String wrong : new String[] {"", "abc", "0", "65536", "-1", "999999"}) {
            assertThatThrownBy(() -> Ports.chosenBy(Map.of("FAZHI_PORT_KAFKA", wrong)))
                    .isInstanceOf(PlatformFailure.class)
                    .hasMessageContaining("FAZHI_PORT_KAFKA")
                    .hasMessageContaining("'" + wrong + "'");
        }
    }

    @Test
    void free_ports_are_all_different() {
        Ports ports = Ports.free();

        assertThat(new HashSet<>(ports.numbers().values())).hasSize(Port.values().length);
        assertThat(ports.taken()).isEmpty();
    }

    @Test
    void a_port_on_which_somebody_listens_is_taken() throws Exception {
        Ports ports = Ports.free();
        try (ServerSocket all = new ServerSocket(ports.of(Port.SMTP));
                ServerSocket local = new ServerSocket(ports.of(Port.REPORT), 1, InetAddress.getLoopbackAddress())) {
            assertThat(all.isBound() && local.isBound()).isTrue();
            assertThat(ports.taken()).containsExactly(Port.SMTP, Port.REPORT);
        }
    }

    @Test
    void a_platform_with_a_taken_port_names_the_port_its_part_and_the_way_out(@TempDir Path data) throws Exception {
        PlatformSettings settings = PlatformSettings.forTests(data);
        int number = settings.ports().of(Port.INDICATOR);
        try (ServerSocket other = new ServerSocket(number)) {
            assertThat(other.isBound()).isTrue();
            assertThatThrownBy(() -> LocalPlatform.start(settings, Progress.silent()))
                    .isInstanceOf(PlatformFailure.class)
                    .hasMessageContaining("port " + number)
                    .hasMessageContaining("indicator-service")
                    .hasMessageContaining("FAZHI_PORT_INDICATOR=");
        }
    }
}

package cn.fazhi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which part listens where. */
public record Ports(Map<Port, Integer> numbers) {
    private static final int LONGEST_CONNECT_MS = 300;

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    /**
     * The usual numbers, except where the environment names others, as in {@code FAZHI_PORT_REPORT=18081}.
     *
     * @throws PlatformFailure if such a value is no port number
     */
    public static Ports chosenBy(Map<String, String> environment) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            String chosen = environment.get(port.variable());
            numbers.put(port, chosen == null ? port.usual() : number(port, chosen));
        }
        return new Ports(numbers);
    }

    private static int number(Port port, String chosen) {
        if (!chosen.matches("\\d{1,5}") || Integer.parseInt(chosen) > 65_535 || Integer.parseInt(chosen) == 0) {
            throw new PlatformFailure(
                    port.variable() + " should be a port number from 1 to 65535, and is '" + chosen + "'");
        }
        return Integer.parseInt(chosen);
    }

    /** Numbers that nobody uses at the moment, for tests. */
    public static Ports free() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (Port port : Port.values()) {
                ServerSocket socket = new ServerSocket(0, 1, local());
                held.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Ports(numbers);
    }

    public int of(Port port) {
        return Objects.requireNonNull(numbers.get(port));
    }

    /** The ports on which somebody listens already. */
    public List<Port> taken() {
        return List.of(Port.values()).stream().filter(port -> isTaken(of(port))).toList();
    }

    private static boolean isTaken(int number) {
        return answers(number) || !canBeBound(number);
    }

    // Binding alone is not enough: some systems let a second program bind 127.0.0.1 beside one that holds 0.0.0.0.
    private static boolean answers(int number) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(local(), number), LONGEST_CONNECT_MS);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static boolean canBeBound(int number) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(local(), number));
            return true;
        } catch (IOException held) {
            return false;
        }
    }

    private static InetAddress local() {
        return InetAddress.getLoopbackAddress();
    }
}

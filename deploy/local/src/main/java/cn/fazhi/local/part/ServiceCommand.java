package cn.fazhi.local.part;

import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Port;
import cn.fazhi.local.Service;
import cn.fazhi.local.process.OwnMark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a service is started: the JVM's options, and system properties that tell it where the other parts are. */
record ServiceCommand(Service service, PlatformSettings settings) {
    /**
     * Little memory at rest, and room for a replay, whose transactions take two thousand reports each. Compact headers are
     * part of Java 25; older ones pass over them.
     */
    private static final List<String> MEMORY = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseCompactObjectHeaders");

    private static final Map<String, String> CONSUMERS = Map.of(
            // they need not wait for anything when they stop: what they apply twice changes nothing
            "mp.messaging.connector.smallrye-kafka.graceful-shutdown", "false",
            // after a crash Kafka gives their partitions to the new ones when the old ones' session ends: not the usual
            // 45 s
            "mp.messaging.connector.smallrye-kafka.session.timeout.ms", "10000");

    List<String> of(Path jar) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                OwnMark.of(settings.data()).argument(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai"));
        command.addAll(MEMORY);
        command.addAll(classArchive(jar));
        properties().forEach((name, value) -> command.add("-D" + name + "=" + value));
        settings.serviceOptions().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /**
     * The classes as the JVM keeps them, written when a service of this build ends for the first time: later ones start with
     * a third less work. Its warnings name a hundred classes that cannot be kept, and nobody misses.
     */
    private static List<String> classArchive(Path jar) {
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + jar.resolveSibling("classes.jsa"),
                "-Xlog:cds=error");
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("quarkus.profile", "local");
        properties.put("quarkus.http.host", "127.0.0.1");
        properties.put("quarkus.http.port", number(service.port()));
        properties.put("quarkus.datasource.jdbc.url", settings.jdbcUrl(service));
        properties.put("kafka.bootstrap.servers", settings.kafkaBootstrap());
        properties.put("quarkus.oidc.auth-server-url", settings.realmUrl());
        // Keycloak's very first start can take longer than a minute on a busy machine
        properties.put("quarkus.oidc.connection-delay", "3M");
        if (service != Service.REPORT) {
            properties.putAll(CONSUMERS);
        }
        if (service == Service.NOTIFICATION) {
            properties.put("quarkus.mailer.host", "127.0.0.1");
            properties.put("quarkus.mailer.port", number(Port.SMTP));
        }
        return properties;
    }

    private String number(Port port) {
        return Integer.toString(settings.ports().of(port));
    }
}

package cn.fazhi.local;

import cn.fazhi.local.account.TokenSource;
import cn.fazhi.local.part.EmbeddedPostgresServer;
import cn.fazhi.local.part.KafkaBroker;
import cn.fazhi.local.part.KeycloakProcess;
import cn.fazhi.local.part.MailCatcher;
import cn.fazhi.local.part.MailPage;
import cn.fazhi.local.part.ServiceProcess;
import cn.fazhi.local.process.HealthCheck;
import cn.fazhi.local.process.LeftBehind;
import cn.fazhi.local.process.OwnMark;
import cn.fazhi.local.process.PidFiles;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole platform on this machine. PostgreSQL's control, Kafka and the mail catcher live in this process; Keycloak
 * and the three services are children of it.
 */
public final class LocalPlatform implements AutoCloseable {
    private final PlatformSettings settings;
    private final Progress progress;
    private final EmbeddedPostgresServer postgres;
    private final KafkaBroker kafka;
    private final MailCatcher mail;
    private final MailPage mailPage;
    private final KeycloakProcess keycloak;
    private final TokenSource tokens;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);

    private LocalPlatform(PlatformSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        PidFiles pids = new PidFiles(settings.run(), OwnMark.of(settings.data())::isOn);
        HealthCheck health = new HealthCheck();
        postgres = new EmbeddedPostgresServer(settings);
        kafka = new KafkaBroker(settings);
        mail = new MailCatcher(settings);
        mailPage = new MailPage(settings, mail);
        keycloak = new KeycloakProcess(settings, pids, health);
        tokens = new TokenSource(settings);
        for (Service service : Service.values()) {
            services.put(service, new ServiceProcess(service, settings, pids, health));
        }
    }

    /**
     * Starts everything and returns when all of it is ready.
     *
     * @throws PlatformFailure if a port is taken or a part does not start; nothing is left running then
     */
    public static LocalPlatform start(PlatformSettings settings, Progress progress) {
        stopLeftovers(settings, progress);
        List<Port> taken = settings.ports().taken();
        if (!taken.isEmpty()) {
            throw new PlatformFailure(taken.stream()
                    .map(port -> taken(port, settings.ports().of(port)))
                    .collect(Collectors.joining("\n")));
        }
        LocalPlatform platform = new LocalPlatform(settings, progress);
        try {
            platform.startAll();
            return platform;
        } catch (RuntimeException | Error e) {
            platform.closeAfter(e);
            throw e;
        }
    }

    private static void stopLeftovers(PlatformSettings settings, Progress progress) {
        int stopped = new LeftBehind(settings.data(), EmbeddedPostgresServer.folder(settings.data())).stop();
        if (stopped > 0) {
            progress.tell("stopped " + stopped + " processes that an earlier run had left behind");
        }
    }

    private static String taken(Port port, int number) {
        return "port " + number + ", where " + port.user() + " wants to listen, is taken by another program: stop that "
                + "one, or choose another port, as in " + port.variable() + "=" + (number + 10_000) + " ./fazhi up";
    }

    private void closeAfter(Throwable failure) {
        try {
            close();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private void startAll() {
        progress.tell("starting Keycloak, PostgreSQL and Kafka"
                + " (Keycloak's first start takes 20 to 40 s; the services wait for it)");
        keycloak.start();
        mail.start();
        mailPage.start();
        InParallel.run(timed("PostgreSQL", postgres::start), timed("Kafka", kafka::start));
        services.values().forEach(ServiceProcess::start);
        InParallel.run(Stream.concat(
                        Stream.of(timed("Keycloak", keycloak::awaitReady)),
                        services.values().stream()
                                .map(service -> timed(service.service().partName(), service::awaitReady)))
                .toArray(Runnable[]::new));
    }

    private Runnable timed(String part, Runnable start) {
        return () -> {
            start.run();
            progress.tell(part + " is ready");
        };
    }

    public PlatformSettings settings() {
        return settings;
    }

    /** What has been sent. */
    public MailCatcher mail() {
        return mail;
    }

    /** The broker, to stop it and to start it again. */
    public KafkaBroker kafka() {
        return kafka;
    }

    /** Tokens for the accounts of the realm. */
    public TokenSource tokens() {
        return tokens;
    }

    /** The parts that have ended by themselves since they were started. */
    public List<String> ended() {
        return Stream.concat(
                        Stream.of(KeycloakProcess.NAME).filter(name -> keycloak.hasEnded()),
                        services.values().stream()
                                .filter(ServiceProcess::hasEnded)
                                .map(process -> process.service().partName()))
                .toList();
    }

    /** One of the services, to kill it and to start it again. */
    public ServiceProcess service(Service service) {
        return Objects.requireNonNull(services.get(service));
    }

    /** Stops everything, the services first. */
    @Override
    public void close() {
        InParallel.run(Stream.concat(
                        Stream.<Runnable>of(keycloak::stop),
                        services.values().stream().map(service -> service::stop))
                .toArray(Runnable[]::new));
        mailPage.stop();
        mail.stop();
        InParallel.run(kafka::stop, postgres::stop);
    }
}

package cn.fazhi.local;

/** The places where the parts listen, all on 127.0.0.1. */
public enum Port {
    POSTGRES(5544, "PostgreSQL"),
    KAFKA(9392, "Kafka"),
    KAFKA_CONTROLLER(9393, "Kafka's controller"),
    KEYCLOAK(8480, "Keycloak"),
    KEYCLOAK_MANAGEMENT(8481, "Keycloak's health page"),
    SMTP(2525, "the mail catcher"),
    MAIL_PAGE(8025, "the page with the received mail"),
    REPORT(8081, "report-service"),
    INDICATOR(8082, "indicator-service"),
    NOTIFICATION(8083, "notification-service");

    private final int usual;
    private final String user;

    Port(int usual, String user) {
        this.usual = usual;
        this.user = user;
    }

    /** The number unless another one is chosen. */
    public int usual() {
        return usual;
    }

    /** What listens there, in words. */
    public String user() {
        return user;
    }

    /** The environment variable that chooses another number. */
    public String variable() {
        return "FAZHI_PORT_" + name();
    }
}

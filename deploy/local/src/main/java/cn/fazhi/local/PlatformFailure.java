package cn.fazhi.local;

/** Why the platform did not start or a command was not carried out, in words for its user. */
public class PlatformFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PlatformFailure(String message) {
        super(message);
    }

    public PlatformFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** The words. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}

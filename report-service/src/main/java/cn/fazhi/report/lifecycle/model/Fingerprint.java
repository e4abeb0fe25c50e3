package cn.fazhi.report.lifecycle.model;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over parts, each with its length before it, so that no two lists of parts read the same. */
public final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    public static Fingerprint start() {
        try {
            return new Fingerprint(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Adds a part; an absent one differs from an empty one. */
    public Fingerprint add(@Nullable Object part) {
        return part == null
                ? addBytes(new byte[0], "-")
                : addBytes(part.toString().getBytes(StandardCharsets.UTF_8), "");
    }

    public Fingerprint add(byte[] part) {
        return addBytes(part, "");
    }

    private Fingerprint addBytes(byte[] part, String mark) {
        digest.update((mark + part.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(part);
        return this;
    }

    /** The hash in lower-case hexadecimal; nothing can be added afterwards. */
    public String finish() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

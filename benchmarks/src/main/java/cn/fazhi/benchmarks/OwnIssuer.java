package cn.fazhi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** Signs tokens for a service that is started with its public key, so that no identity provider has to run. */
final class OwnIssuer {
    private static final int BITS = 2048;
    private static final int HOURS = 3600;
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;

    OwnIssuer() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        this.keys = generator.generateKeyPair();
    }

    /** As {@code quarkus.oidc.public-key} wants it. */
    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** A token of an administrator, good for a day. */
    String adminToken() throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        String head = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}");
        String claims = encoded(("{\"sub\":\"bench\",\"preferred_username\":\"bench\",\"iat\":%d,\"exp\":%d,"
                        + "\"realm_access\":{\"roles\":[\"platform-admin\"]}}")
                .formatted(now, now + 24 * HOURS));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update((head + "." + claims).getBytes(StandardCharsets.US_ASCII));
        return head + "." + claims + "." + URL.encodeToString(signature.sign());
    }

    private static String encoded(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}

package cn.fazhi.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stands for the identity provider: the service trusts one key, and tokens are signed with it. */
public class TokenIssuer implements QuarkusTestResourceLifecycleManager {
    private static final KeyPair TRUSTED = newKey();
    private static final KeyPair FORGED = newKey();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(TRUSTED.getPublic().getEncoded()));
    }

    @Override
    public void stop() {}

    /** A token of the account with that role, for these divisions. */
    public static String token(String role, String... divisions) {
        return claims(role, divisions).expiresIn(600).sign(TRUSTED.getPrivate());
    }

    public static String expiredToken(String role, String... divisions) {
        return claims(role, divisions)
                .issuedAt(Instant.now().minusSeconds(7200))
                .expiresAt(Instant.now().minusSeconds(3600))
                .sign(TRUSTED.getPrivate());
    }

    public static String forgedToken(String role, String... divisions) {
        return claims(role, divisions).expiresIn(600).sign(FORGED.getPrivate());
    }

    private static JwtClaimsBuilder claims(String role, String... divisions) {
        return Jwt.preferredUserName(role + "-" + String.join("-", divisions))
                .subject("account")
                .claim("realm_access", Map.of("roles", Set.of(role)))
                .claim("divisions", List.of(divisions));
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

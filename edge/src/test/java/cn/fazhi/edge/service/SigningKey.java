package cn.fazhi.edge.service;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stands for the identity provider: the service trusts one key, and tokens are signed with it. */
public class SigningKey implements QuarkusTestResourceLifecycleManager {
    private static final KeyPair TRUSTED = newKey();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(TRUSTED.getPublic().getEncoded()));
    }

    @Override
    public void stop() {}

    /** A token as the identity provider's realm writes it. */
    public static String token(String name, String role, Object divisions) {
        return claims(name, role, divisions).expiresIn(60).sign(TRUSTED.getPrivate());
    }

    public static String expiredToken() {
        return claims("clerk-990101102", "township-clerk", List.of("990101102"))
                .issuedAt(Instant.now().minusSeconds(7200))
                .expiresAt(Instant.now().minusSeconds(3600))
                .sign(TRUSTED.getPrivate());
    }

    public static String foreignToken() {
        return claims("clerk-990101102", "township-clerk", List.of("990101102"))
                .expiresIn(60)
                .sign(newKey().getPrivate());
    }

    private static JwtClaimsBuilder claims(String name, String role, Object divisions) {
        return Jwt.preferredUserName(name)
                .subject("0197a5c2")
                .claim("realm_access", Map.of("roles", Set.of(role, "offline_access")))
                .claim("divisions", divisions);
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package cn.fazhi.report.support;

import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.edge.access.Role;

import com.fasterxml.jackson.core.JsonProcessingException;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Tokens as the identity provider issues them. */
public final class Token {
    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private Token() {}

    public static String clerk(String township) {
        return of(Role.TOWNSHIP_CLERK, "clerk-" + township, township);
    }

    public static String officer(String county) {
        return of(Role.COUNTY_OFFICER, "officer-" + county, county);
    }

    public static String viewer(String area) {
        return of(Role.AREA_VIEWER, "viewer-" + area, area);
    }

    public static String admin() {
        return of(Role.PLATFORM_ADMIN, "admin", "china");
    }

    public static String of(Role role, String account, String divisions) {
        return signed(account, role.roleName(), divisions, Instant.now().plus(LIFETIME));
    }

    public static String expired(String township) {
        return signed(
                "clerk-" + township,
                Role.TOWNSHIP_CLERK.roleName(),
                township,
                Instant.now().minus(LIFETIME));
    }

    private static String signed(String account, String role, String divisions, Instant expires) {
        try {
            String claims = ContractsJson.mapper()
                    .writeValueAsString(Map.of(
                            "sub", account,
                            "preferred_username", account,
                            "realm_access", Map.of("roles", List.of(role)),
                            "divisions", List.of(divisions),
                            "iat", expires.minus(LIFETIME.multipliedBy(2)).getEpochSecond(),
                            "exp", expires.getEpochSecond()));
            String content = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8)) + "."
                    + base64(claims.getBytes(StandardCharsets.UTF_8));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(
                            Base64.getDecoder().decode(System.getProperty(TestSettings.PRIVATE_KEY)))));
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException | JsonProcessingException e) {
            throw new IllegalStateException("cannot sign a token", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

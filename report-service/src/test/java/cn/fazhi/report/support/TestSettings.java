package cn.fazhi.report.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** The settings of all tests, with a key for this run: tests sign tokens with it and the service checks them. */
public class TestSettings implements QuarkusTestResourceLifecycleManager {
    static final String PRIVATE_KEY = "fazhi.test.private-key";

    @Override
    public Map<String, String> start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            // test classes live in another class loader than this one, so a field would not reach them
            System.setProperty(PRIVATE_KEY, base64(keys.getPrivate().getEncoded()));
            return Map.of(
                    "quarkus.oidc.public-key", base64(keys.getPublic().getEncoded()),
                    "quarkus.http.test-port", "0",
                    // tests publish by hand, so that they can see what waits
                    "fazhi.outbox.enabled", "false",
                    "quarkus.log.level", "WARN");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public void stop() {}
}

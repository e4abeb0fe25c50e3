package cn.fazhi.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** Lets the service check tokens by a key instead of by an identity provider; the tests' roles come from annotations. */
public class TokenIssuer implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try {
            byte[] key = KeyPairGenerator.getInstance("RSA")
                    .generateKeyPair()
                    .getPublic()
                    .getEncoded();
            return Map.of("quarkus.oidc.public-key", Base64.getEncoder().encodeToString(key));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {}
}

package cn.fazhi.notification;

import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;

/** The real parts that all tests of the service share; each is started once. */
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(EmbeddedKafka.class)
@QuarkusTestResource(MailCatcher.class)
@QuarkusTestResource(TokenIssuer.class)
public final class TestParts {
    private TestParts() {}
}

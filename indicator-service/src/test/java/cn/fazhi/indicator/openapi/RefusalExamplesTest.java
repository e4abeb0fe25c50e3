package cn.fazhi.indicator.openapi;

import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

import java.io.IOException;

/** The examples of who is refused whatever is asked. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class RefusalExamplesTest {
    private static final String QUESTION = "/areas/990101/indicators";

    @Test
    void the_example_of_who_is_not_signed_in_is_what_the_service_answers() throws IOException {
        OpenApiTest.compare("problem-401", QUESTION);
    }

    @Test
    @TestSecurity(user = "somebody", roles = "something-else")
    void the_example_of_who_has_no_role_is_what_the_service_answers() throws IOException {
        OpenApiTest.compare("problem-403", QUESTION);
    }
}

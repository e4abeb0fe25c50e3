package cn.fazhi.indicator.testing;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Signed in as the officer of county 990101. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@TestSecurity(user = "officer-990101", roles = "county-officer")
@OidcSecurity(claims = @Claim(key = "divisions", value = "990101"))
public @interface AsOfficer {}

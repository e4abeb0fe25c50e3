package cn.fazhi.indicator.testing;

import io.quarkus.test.security.TestSecurity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Signed in as one who may see every division. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@TestSecurity(user = "platform-admin", roles = "platform-admin")
public @interface AsAdmin {}

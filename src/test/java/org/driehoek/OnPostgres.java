package org.driehoek;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs an inherited {@link DriehoekTest} on a real PostgreSQL: {@code @OnPostgres class FooPostgresTest extends FooTest
 * {}}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("slow")
@ContextConfiguration(initializers = PostgresDatabase.class)
public @interface OnPostgres {}

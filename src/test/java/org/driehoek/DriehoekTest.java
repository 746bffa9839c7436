package org.driehoek;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.TestAccounts;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Starts the whole application, without a port, on a throw-away H2 database that lives in memory. Test classes with
 * this annotation share one application and one database: open accounts of your own and clean up nothing.
 *
 * @see OnPostgres
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(
        classes = Application.class,
        properties = "spring.datasource.url=jdbc:h2:mem:test-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@Import({TestAccounts.class, TestCourses.class})
@ExtendWith(SecurityOfThisApplication.class)
public @interface DriehoekTest {}

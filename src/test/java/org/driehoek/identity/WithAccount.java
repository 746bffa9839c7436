package org.driehoek.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.driehoek.base.Languages;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Runs a test with someone logged in; the account is opened when it does not exist yet. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = WithAccount.Factory.class)
public @interface WithAccount {

    /** The username. */
    String value() default "sanne";

    /** The language of the account, when it is opened: {@code nl} or {@code en}. */
    String language() default "nl";

    /** Whether this person may run the installation until the test is over; the account itself stays as it is. */
    boolean administrator() default false;

    /** Logs the account in. */
    final class Factory implements WithSecurityContextFactory<WithAccount> {

        private final TestAccounts accounts;

        Factory(TestAccounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public SecurityContext createSecurityContext(WithAccount account) {
            var signedIn = accounts.account(account.value(), Languages.of(account.language()));
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    account.administrator()
                            ? accounts.administration(signedIn.username())
                            : accounts.authentication(signedIn.username()));
            return context;
        }
    }
}

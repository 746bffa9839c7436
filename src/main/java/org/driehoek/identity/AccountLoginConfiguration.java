package org.driehoek.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Sets the order of the checks at log-in: the password first, whether the account refuses after it. An unknown name, a
 * wrong password and an account that refuses get the same answer after the same work.
 */
@Configuration(proxyBeanMethods = false)
class AccountLoginConfiguration {

    @Bean
    AuthenticationProvider accountAuthentication(AccountLogin login, PasswordEncoder passwords) {
        var provider = new DaoAuthenticationProvider(login);
        provider.setPasswordEncoder(passwords);
        provider.setUserDetailsPasswordService(login);
        provider.setPreAuthenticationChecks(user -> {});
        provider.setPostAuthenticationChecks(AccountLoginConfiguration::refuse);
        return provider;
    }

    private static void refuse(UserDetails user) {
        if (!user.isEnabled() || !user.isAccountNonLocked()) {
            throw new BadCredentialsException("The account refuses.");
        }
    }
}

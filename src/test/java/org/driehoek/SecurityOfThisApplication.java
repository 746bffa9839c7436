package org.driehoek;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Lets a test class look where its own application looks for the current user: each application that starts sets that
 * place for the whole JVM, and a test run keeps several.
 */
final class SecurityOfThisApplication implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        var application = SpringExtension.getApplicationContext(test);
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
    }
}

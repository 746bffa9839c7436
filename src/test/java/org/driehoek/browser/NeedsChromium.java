package org.driehoek.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Marks tests in a real Chromium. Where there is none they are skipped, loudly; where the environment says {@code CI=true}
 * they fail, so that nothing goes unseen there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Tag("slow")
@ExtendWith(NeedsChromium.Condition.class)
@interface NeedsChromium {

    /** Looks for the browser before any test of the class. */
    class Condition implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            if (Chrome.isInstalled()) {
                return;
            }
            String missing = "No Chromium and chromedriver in /usr/bin: " + context.getDisplayName()
                    + " was not run. On Debian: apt-get install chromium chromium-driver";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionFailedError(missing);
            }
            System.err.println("\n*** " + missing + " ***\n");
            throw new TestAbortedException(missing);
        }
    }
}

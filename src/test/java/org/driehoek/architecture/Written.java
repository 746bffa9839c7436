package org.driehoek.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/** Leaves out tests, and the classes that the build makes of the rules. */
class Written implements ImportOption {

    private static final Pattern MADE_OF_RULES =
            Pattern.compile(".*/rules/(P[0-9A-F]{2}/.*|(Rules|DomainClassesMetadata)[0-9A-Fa-f]{32}.*)");
    private final ImportOption noTests = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return noTests.includes(location) && !location.matches(MADE_OF_RULES);
    }
}

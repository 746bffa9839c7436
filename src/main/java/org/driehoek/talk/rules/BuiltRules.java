package org.driehoek.talk.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Loads the rules of this package as the build made them.
 *
 * <p>The build leaves a Java class for each package of rules, and an index of these classes. Making a KieBase of that one
 * class takes a fraction of what a container over the class path takes, and compiles nothing.
 */
final class BuiltRules {

    private static final String INDEX = "/META-INF/kie/org.driehoek/driehoek/drools-model";

    private BuiltRules() {}

    /** Returns the rules of this package; throws {@link IllegalStateException} when the build left none. */
    static KieBase load() {
        return KieBaseBuilder.createKieBaseFromModel(model());
    }

    /** Returns what the build made of the rules; throws {@link IllegalStateException} when it left nothing. */
    static Model model() {
        try {
            Class<?> model = Class.forName(modelName(), true, BuiltRules.class.getClassLoader());
            return (Model) model.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the rules of " + BuiltRules.class.getPackageName() + " cannot be loaded", e);
        }
    }

    private static String modelName() {
        String prefix = BuiltRules.class.getPackageName() + ".Rules";
        try (InputStream index = BuiltRules.class.getResourceAsStream(INDEX)) {
            if (index == null) {
                throw new IllegalStateException("no built rules: " + INDEX + " is missing; build with Maven");
            }
            return new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> line.startsWith(prefix))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no built rules in " + prefix));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

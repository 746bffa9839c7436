package org.driehoek;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;

/**
 * The jar's start class. It is compiled for Java 17, so that an older JVM can say which one is needed; for the same
 * reason it reaches the other classes by name. Commands never touch Spring, which makes them start quickly.
 */
public final class Main {

    private static final int OLDEST_JAVA = 25;
    private static final int WRONG_USE = 2;
    private static final List<String> QUESTIONS = Arrays.asList("--help", "--version");

    /** Parts of the addresses of what commands need: the program's own classes, and some of its libraries. */
    static final List<String> FOR_COMMANDS = Arrays.asList(
            "BOOT-INF/classes", "/drools-", "/jackson-", "/kie-", "/picocli-", "/slf4j-api-", "/snakeyaml-engine-");

    private Main() {}

    /**
     * Runs a command ({@code check}, {@code play}, {@code help}), or starts the web application. A word that is no
     * command is a misspelled one, and never starts the application.
     *
     * @param arguments the command and its arguments, or settings such as {@code --server.port=9090}
     */
    @SuppressWarnings("SystemOut") // the command line is where these words belong
    public static void main(String[] arguments) {
        int running = Runtime.version().feature();
        if (running < OLDEST_JAVA) {
            System.err.println("Driehoek needs Java " + OLDEST_JAVA + " or newer; this is Java " + running
                    + ". Start it with the java of a newer JDK.");
            System.exit(WRONG_USE);
        } else if (arguments.length > 0 && isForCommands(arguments[0])) {
            Thread.currentThread().setContextClassLoader(loaderForCommands());
            System.exit((Integer) call("org.driehoek.cli.DriehoekCommand", "run", arguments));
        } else {
            call("org.driehoek.Application", "main", arguments);
        }
    }

    private static boolean isForCommands(String first) {
        return !first.startsWith("--") || QUESTIONS.contains(first);
    }

    /**
     * Returns a loader like the jar's own, but of the few jars inside it that commands use. Looking for a class in all
     * two hundred takes longer than all that a command does.
     */
    private static ClassLoader loaderForCommands() {
        ClassLoader all = Main.class.getClassLoader();
        if (!(all instanceof URLClassLoader)) {
            return all;
        }
        URL[] few = Arrays.stream(((URLClassLoader) all).getURLs())
                .filter(jar -> FOR_COMMANDS.stream().anyMatch(jar.toString()::contains))
                .toArray(URL[]::new);
        try {
            return all.getClass()
                    .asSubclass(ClassLoader.class)
                    .getConstructor(boolean.class, URL[].class, ClassLoader.class)
                    .newInstance(false, few, all.getParent());
        } catch (ReflectiveOperationException e) {
            return all; // slower, and as good
        }
    }

    private static Object call(String type, String method, String[] arguments) {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return Class.forName(type, true, loader)
                    .getMethod(method, String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This jar is damaged: " + type + " is missing.", e);
        }
    }
}

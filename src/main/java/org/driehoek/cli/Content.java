package org.driehoek.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.driehoek.scenario.language.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The content that a command works on: a folder, or what the program brings along. */
final class Content {

    private final @Nullable Path folder;

    Content(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Compiles everything; throws {@link WrongUseException} when the folder is none. */
    Compilation compile() {
        return ContentCompiler.compile(source());
    }

    /** Compiles what one scenario needs; throws {@link WrongUseException} with a suggestion when there is no such scenario. */
    Compilation compile(String scenario) {
        OneScenario source = new OneScenario(source(), scenario);
        if (!source.known().contains(scenario)) {
            throw new WrongUseException(Scenarios.unknown("scenario", scenario, source.known()));
        }
        return ContentCompiler.compile(source);
    }

    private ContentSource source() {
        if (folder == null) {
            return ContentSource.packaged();
        }
        if (!Files.isDirectory(folder)) {
            throw new WrongUseException("There is no content folder '" + folder + "'.");
        }
        if (!Files.isDirectory(folder.resolve("scenarios"))) {
            throw new WrongUseException("'" + folder + "' is no content folder: it has no folder 'scenarios' in it.");
        }
        return ContentSource.folder(folder);
    }

    /** Returns a diagnostic with the file as it can be opened from here. */
    String located(Diagnostic diagnostic) {
        return located(diagnostic.toString());
    }

    /** Returns the address of a file, or words that begin with one, as it can be opened from here. */
    String located(String file) {
        return folder == null ? file : folder.resolve("x").toString().replaceAll("x$", "") + file;
    }
}

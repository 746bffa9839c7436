package org.driehoek.library;

import java.nio.file.Path;
import org.driehoek.scenario.language.ContentSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    /** Reads the folder that {@code driehoek.content} names, or the content in the jar when it names none. */
    @Bean
    ContentSource contentSource(@Value("${driehoek.content:}") String folder) {
        return folder.isBlank() ? ContentSource.packaged() : ContentSource.folder(Path.of(folder));
    }
}

package org.driehoek.identity.web;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Serves the folders of files, so that a file that is not there is a 404 and not the first page of the application. */
@Configuration(proxyBeanMethods = false)
class PublicFiles {

    private static final int BEFORE_VAADIN = 1;
    private static final Duration KEPT = Duration.ofHours(1);

    @Bean
    HandlerMapping publicFileMapping() {
        var folders = Stream.of("fonts", "images", "js", "styles", "portraits")
                .collect(Collectors.toMap(folder -> "/" + folder + "/**", PublicFiles::folder));
        return new SimpleUrlHandlerMapping(folders, BEFORE_VAADIN);
    }

    private static ResourceHttpRequestHandler folder(String name) {
        var files = new ResourceHttpRequestHandler();
        files.setLocations(List.of(new ClassPathResource("META-INF/resources/" + name + "/")));
        files.setCacheControl(CacheControl.maxAge(KEPT).cachePublic());
        try {
            files.afterPropertiesSet();
        } catch (Exception e) {
            throw new IllegalStateException("The folder " + name + " cannot be served", e);
        }
        return files;
    }
}

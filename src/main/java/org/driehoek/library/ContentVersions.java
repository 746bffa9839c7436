package org.driehoek.library;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ContentVersions extends Repository<ContentVersion, String> {

    Optional<ContentVersion> findById(String hash);

    boolean existsById(String hash);

    ContentVersion save(ContentVersion version);
}

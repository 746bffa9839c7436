package org.driehoek.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PeopleImports extends JpaRepository<PeopleImport, UUID> {

    List<PeopleImport> findByUndoneAtIsNullAndBegunAtAfterOrderByBegunAtDesc(Instant since);
}

package org.driehoek.practice;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalEntries extends Repository<JournalEntry, JournalEntry.Id> {

    JournalEntry save(JournalEntry entry);

    /** Returns the first entries of an attempt in order; what another writer has added since the attempt was read is left out. */
    @Query("select e from JournalEntry e where e.id.attemptId = :attempt and e.id.seq <= :entries order by e.id.seq")
    List<JournalEntry> first(int entries, UUID attempt);

    @Modifying(flushAutomatically = true)
    @Query("delete from JournalEntry e where e.id.attemptId = :attempt")
    void deleteOf(UUID attempt);
}

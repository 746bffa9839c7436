package org.driehoek.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LineReports extends Repository<LineReport, UUID> {

    LineReport save(LineReport report);

    Optional<LineReport> findById(UUID id);

    Page<LineReport> findByHandledAtIsNullOrderByReportedAtAscIdAsc(Pageable page);

    Page<LineReport> findByHandledAtIsNotNullOrderByHandledAtDescIdAsc(Pageable page);

    List<LineReport> findByLearnerIdOrderByReportedAtDesc(UUID learner);

    @Modifying(flushAutomatically = true)
    @Query("update LineReport r set r.attemptId = null where r.attemptId = :attempt")
    void forgetAttempt(UUID attempt);

    @Modifying(flushAutomatically = true)
    @Query("update LineReport r set r.learnerId = null where r.learnerId = :learner")
    void forgetLearner(UUID learner);

    @Modifying(flushAutomatically = true)
    @Query("update LineReport r set r.handledBy = null where r.handledBy = :account")
    void forgetHandler(UUID account);
}

package org.driehoek.course;

import org.driehoek.OnPostgres;
import org.driehoek.library.ScenarioLibrary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgres
class AssignmentServicePostgresTest extends AssignmentServiceTest {

    @Autowired
    AssignmentServicePostgresTest(
            AssignmentService service, AssignmentBook book, ScenarioLibrary library, JdbcClient database) {
        super(service, book, library, database);
    }
}

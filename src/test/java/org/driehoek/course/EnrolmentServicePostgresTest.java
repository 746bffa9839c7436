package org.driehoek.course;

import org.driehoek.OnPostgres;
import org.driehoek.identity.People;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class EnrolmentServicePostgresTest extends EnrolmentServiceTest {

    @Autowired
    EnrolmentServicePostgresTest(EnrolmentService service, CourseBook book, People people) {
        super(service, book, people);
    }
}

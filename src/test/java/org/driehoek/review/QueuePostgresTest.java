package org.driehoek.review;

import org.driehoek.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class QueuePostgresTest extends QueueTest {

    @Autowired
    QueuePostgresTest(ReviewService service) {
        super(service);
    }
}

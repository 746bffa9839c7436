package org.driehoek.review;

import org.driehoek.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class ReviewServicePostgresTest extends ReviewServiceTest {

    @Autowired
    ReviewServicePostgresTest(
            ReviewService service, ReviewRecords records, ReviewBadges badges, ReviewPersonalData personal) {
        super(service, records, badges, personal);
    }
}

package org.driehoek.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many talks share one parent of rules. */
class TalksAtOnceTest {

    @Test
    void talksHeldAtTheSameTimeDoNotHearEachOther() throws Exception {
        List<Transcript> alone = LongStream.range(0, 60)
                .mapToObj(seed -> Talks.finished(seed).transcript())
                .toList();
        List<Future<Transcript>> together = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (long seed = 0; seed < alone.size(); seed++) {
                long own = seed;
                together.add(threads.submit(() -> Talks.finished(own).transcript()));
            }
        }

        for (int seed = 0; seed < alone.size(); seed++) {
            assertThat(together.get(seed).get()).isEqualTo(alone.get(seed));
        }
    }
}

package org.driehoek.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.driehoek.talk.Talks;
import org.junit.jupiter.api.Test;

class ProverTest {

    @Test
    void look() {
        Prover prover = Prover.load();
        for (String scenario : new String[] {"tafels-en-tranen", "vertel-eens-over-noor"}) {
            long t = System.nanoTime();
            System.out.println(prover.proved(Talks.snapshot(scenario), Talks.rulebook()));
            System.out.println((System.nanoTime() - t) / 1_000_000 + " ms proved");
            long[] last = {System.nanoTime()};
            Proof proof = prover.prove(
                    Talks.snapshot(scenario),
                    Talks.rulebook(),
                    Effort.DAILY,
                    stage -> {
                        System.out.println(stage + " " + (System.nanoTime() - last[0]) / 1_000_000);
                        last[0] = System.nanoTime();
                    },
                    Stopper.NEVER);
            System.out.println("end " + (System.nanoTime() - last[0]) / 1_000_000);
            proof.findings().forEach(f -> System.out.println(f.code().id() + " " + f.message()));
            System.out.println(proof.depth() + " deep, " + proof.positions());
            for (Cohort c : proof.cohorts()) {
                System.out.println(c.student() + " " + c.endings() + " paths " + c.paths());
                Talks.snapshot(scenario)
                        .scenario()
                        .target()
                        .forEach(d -> System.out.print(d.id() + " " + c.meanLevel(d) + "  "));
                System.out.println();
            }
            proof.spans().forEach((d, s) -> System.out.println(d + " " + s));
        }
        assertThat(prover).isNotNull();
    }
}

package org.driehoek.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArithmeticTest {

    @Test
    void hundredthsAreRoundedHalfAwayFromZero() {
        assertThat(Arithmetic.points(149)).isEqualTo(1);
        assertThat(Arithmetic.points(150)).isEqualTo(2);
        assertThat(Arithmetic.points(-149)).isEqualTo(-1);
        assertThat(Arithmetic.points(-150)).isEqualTo(-2);
        assertThat(Arithmetic.points(0)).isZero();
    }

    @Test
    void aShareStaysInHundredths() {
        assertThat(Arithmetic.percent(Arithmetic.hundredths(10), 140)).isEqualTo(1400);
        assertThat(Arithmetic.percent(-525, 63)).isEqualTo(-331);
    }
}

package org.starhop.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.account.FirstStart;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;

@StarhopTest
class OneKindOfClinicTests {

    @Autowired
    Given given;

    @Test
    void refusesTheDemoBesideRealPeople() {
        given.aClinic();
        var demo = new OneKindOfClinic(given.get(FirstStart.class), true);
        assertThatThrownBy(demo::afterSingletonsInstantiated)
                .isInstanceOf(WrongDatabase.class)
                .hasMessageContaining("real clinic");
    }

    @Test
    void startsForRealAmongRealPeople() {
        given.aClinic();
        var real = new OneKindOfClinic(given.get(FirstStart.class), false);
        assertThatCode(real::afterSingletonsInstantiated).doesNotThrowAnyException();
    }
}

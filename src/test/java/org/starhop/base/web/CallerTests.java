package org.starhop.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerTests {

    @Test
    void isANetworkWithIpv6() {
        assertThat(Caller.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Caller.of("2001:db8:1:2::1"));
        assertThat(Caller.of("2001:db8:1:2::1")).isNotEqualTo(Caller.of("2001:db8:1:3::1"));
    }

    @Test
    void isAnAddressWithIpv4() {
        assertThat(Caller.of("198.51.100.7")).isEqualTo("198.51.100.7");
        assertThat(Caller.of("::ffff:198.51.100.7")).isNotEqualTo(Caller.of("::ffff:198.51.100.8"));
    }

    @Test
    void isUsedAsItIsIfItIsNotAnAddress() {
        assertThat(Caller.of("unknown")).isEqualTo("unknown");
        assertThat(Caller.of("a:b")).isEqualTo("a:b");
    }
}

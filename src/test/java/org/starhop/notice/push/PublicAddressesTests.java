package org.starhop.notice.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.starhop.base.DomainException;

class PublicAddressesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "2002:7f00:1::1",
                "2001::1",
                "::127.0.0.1"
            })
    void refusesWhatIsNotOnThePublicInternet(String address) {
        assertThatThrownBy(() -> new PublicAddresses(answering(address)).resolve("push.example.org"))
                .isInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"142.250.74.42", "17.57.146.20", "2607:f8b0:4005:80b::200a", "2a00:1450:4001:80b::200a"})
    void findsWhatIs(String address) throws UnknownHostException {
        assertThat(new PublicAddresses(answering(address)).resolve("push.example.org"))
                .hasSize(1);
    }

    @Test
    void refusesANameOfWhichOneAddressIsPrivate() {
        assertThatThrownBy(
                        () -> new PublicAddresses(answering("142.250.74.42", "10.0.0.1")).resolve("push.example.org"))
                .isInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://push.example.org/a",
                "ftp://push.example.org/a",
                "push.example.org/a",
                "https:///a",
                "https://",
                "https://user:word@push.example.org/a",
                "https://push.example.org:8443/a",
                "https://push.example.org/a#b",
                "https://exa mple.org/",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://push_1.example.org/"
            })
    void refusesWhatIsNoAddressOfAPushService(String endpoint) {
        assertThatThrownBy(() -> new PushAddresses(answering("142.250.74.42")).require(endpoint))
                .isInstanceOfSatisfying(
                        DomainException.Invalid.class,
                        invalid -> assertThat(invalid.key()).isEqualTo("error.push-address"));
    }

    @Test
    void acceptsThoseOfKnownPushServices() {
        var addresses = new PushAddresses(new PublicAddresses(answering("142.250.74.42")));
        assertThatNoException().isThrownBy(() -> {
            addresses.require("https://fcm.googleapis.com/fcm/send/abc:def-1_2");
            addresses.require("https://updates.push.services.mozilla.com/wpush/v2/gAAAAA");
            addresses.require("https://web.push.apple.com/QGuQyavXutnMH:443");
        });
    }

    /** The name is good when it is stored, and leads into the network when it is connected to. */
    @Test
    void looksAgainWhenItConnects() {
        Queue<String> turns = new ArrayDeque<>(List.of("142.250.74.42", "127.0.0.1"));
        var addresses = new PushAddresses(new PublicAddresses(answers(turns)));
        addresses.require("https://rebinding.example.org/push");

        assertThatThrownBy(() -> new PushClient(addresses)
                        .post("https://rebinding.example.org/push", java.util.Map.of(), new byte[0]))
                .isInstanceOf(UnknownHostException.class);
        assertThat(turns).isEmpty();
    }

    private static DnsResolver answering(String... addresses) {
        return new Names() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return Names.allOf(addresses);
            }
        };
    }

    private static DnsResolver answers(Queue<String> turns) {
        return new Names() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return Names.allOf(turns.remove());
            }
        };
    }

    /** A name server that knows nothing else. */
    private interface Names extends DnsResolver {

        static InetAddress[] allOf(String... addresses) {
            return Arrays.stream(addresses).map(Names::parsed).toArray(InetAddress[]::new);
        }

        private static InetAddress parsed(String literal) {
            try {
                return InetAddress.getByName(literal);
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(impossible);
            }
        }

        @Override
        default String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}

package org.starhop.notice.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.base.DomainException;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestFamily;

@StarhopTest
class PushSubscriptionsTests {

    /** An address literal needs no name server. */
    private static final String ENDPOINT = "https://142.250.74.42/fcm/send/";

    @Autowired
    Given given;

    @Autowired
    PushSubscriptions subscriptions;

    @Autowired
    StoredSubscriptions stored;

    @Autowired
    PushKeysRepository keyStore;

    @Autowired
    Clock clock;

    private TestClinic clinic;
    private TestFamily family;
    private String endpoint;

    @BeforeEach
    void aFamily() {
        clinic = given.aClinic();
        family = clinic.aFamily("Mia");
        endpoint = ENDPOINT + family.childId();
    }

    @Test
    void storesABrowserOnce() {
        NewSubscription browser = new TestBrowser().at(endpoint);
        family.asParent(() -> {
            subscriptions.subscribe(browser);
            subscriptions.subscribe(browser);
        });

        assertThat(endpoints(family)).containsExactly(endpoint);
        assertThat(family.asParent(() -> subscriptions.isMine(endpoint))).isTrue();
    }

    @Test
    void aBrowserBelongsToWhoeverTurnedItOnLast() {
        TestFamily other = clinic.aFamily("Noah");
        NewSubscription browser = new TestBrowser().at(endpoint);
        family.asParent(() -> subscriptions.subscribe(browser));
        other.asParent(() -> subscriptions.subscribe(browser));

        assertThat(endpoints(family)).isEmpty();
        assertThat(endpoints(other)).containsExactly(endpoint);
    }

    @Test
    void nobodyTurnsOffAnotherPersonsBrowser() {
        TestFamily other = clinic.aFamily("Noah");
        family.asParent(() -> subscriptions.subscribe(new TestBrowser().at(endpoint)));
        other.asParent(() -> subscriptions.unsubscribe(endpoint));
        assertThat(endpoints(family)).hasSize(1);

        family.asParent(() -> subscriptions.unsubscribe(endpoint));
        assertThat(endpoints(family)).isEmpty();
    }

    @Test
    void keepsTheNewestBrowsers() {
        IntStream.range(0, StoredSubscriptions.MOST + 2)
                .forEach(i -> stored.put(new PushSubscription(
                        new TestBrowser().at(endpoint + i), family.parent().actor(), Instant.EPOCH.plusSeconds(i))));

        assertThat(endpoints(family))
                .hasSize(StoredSubscriptions.MOST)
                .doesNotContain(endpoint + 0, endpoint + 1)
                .contains(endpoint + 11);
    }

    @Test
    void refusesAnAddressInAPrivateNetworkAndStoresNothing() {
        assertRefused(new TestBrowser().at("https://10.0.0.7/push"), "error.push-address");
        assertRefused(new TestBrowser().at("http://142.250.74.42/push"), "error.push-address");
        assertRefused(new TestBrowser().at(ENDPOINT + "a".repeat(1000)), "error.too-long");
        assertRefused(new TestBrowser().at(""), "error.required");
    }

    @Test
    void refusesKeysThatNothingCanBeEncryptedFor() {
        assertRefused(new NewSubscription(endpoint, "AAAA", "AAAA", "https://example.org"), "error.push-keys");
        assertRefused(new NewSubscription(endpoint, "%%%", "%%%", "https://example.org"), "error.push-keys");
        String notOnTheCurve = "BA" + "A".repeat(85);
        assertRefused(
                new NewSubscription(endpoint, notOnTheCurve, "A".repeat(22), "https://example.org"), "error.push-keys");
    }

    @Test
    void twoServersHaveTheSameKeys() {
        String here = family.asParent(subscriptions::publicKey);
        var otherServer = new OwnPushKeys(keyStore, clock);

        assertThat(otherServer.get().getX509PublicKey())
                .isEqualTo(new OwnPushKeys(keyStore, clock).get().getX509PublicKey());
        assertThat(java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(otherServer.get().getApplicationServerKey()))
                .isEqualTo(here);
    }

    private void assertRefused(NewSubscription told, String key) {
        assertThatThrownBy(() -> family.asParent(() -> subscriptions.subscribe(told)))
                .isInstanceOfSatisfying(
                        DomainException.Invalid.class,
                        invalid -> assertThat(invalid.key()).isEqualTo(key));
        assertThat(endpoints(family)).isEmpty();
    }

    private List<String> endpoints(TestFamily whose) {
        return stored.of(whose.parent().getId()).stream()
                .map(PushTarget::endpoint)
                .toList();
    }
}

package org.starhop.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestFamily;

@StarhopTest
class ConsentsTests {

    @Autowired
    Given given;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient database;

    private TestFamily family;

    @BeforeEach
    void aFamilyThatConsented() {
        family = given.aClinic().aFamily("Mia");
        family.asParent(() -> consents.consentTo(family.childId()));
    }

    @Test
    void consentIsToTheCurrentText() {
        assertThat(textVersion()).isEqualTo(Consent.CURRENT_TEXT);
        assertThat(isConsented()).isTrue();
    }

    @Test
    void aTextWithTheSameMeaningIsNotAskedForAgain() {
        agreedTo(2);

        assertThat(isConsented()).isTrue();
        family.asParent(() -> consents.consentTo(family.childId()));
        assertThat(textVersion()).isEqualTo(2);
    }

    @Test
    void aTextWithAnotherMeaningIsAskedForAgain() {
        agreedTo(1);

        assertThat(isConsented()).isFalse();
    }

    private void agreedTo(int text) {
        database.sql("update consent set text_version = ? where child_id = ?")
                .params(text, family.childId())
                .update();
    }

    private int textVersion() {
        return database.sql("select text_version from consent where child_id = ?")
                .params(family.childId())
                .query(Integer.class)
                .single();
    }

    private boolean isConsented() {
        return family.asParent(() -> consents.hasConsent(family.childId()));
    }
}

package org.starhop.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.child.CareCircles;
import org.starhop.child.CareCircles.Member;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.Devices;
import org.starhop.practice.PracticeLogs;
import org.starhop.program.Prescriptions;
import org.starhop.reward.Claims;
import org.starhop.reward.RewardClaim;
import org.starhop.reward.Stars;

/** A real clinic's database of 28 November 2026 opens with this release, and everything in it is there. */
@Tag("database")
@SpringBootTest
@Import(LaterOn.class)
@ContextConfiguration(initializers = StoredDatabase.Real.class)
@DirtiesContext
class RealClinicTests {

    @Autowired
    JdbcClient database;

    @Autowired
    Accounts accounts;

    @Autowired
    Children children;

    @Autowired
    CareCircles circles;

    @Autowired
    Devices devices;

    @Autowired
    PracticeLogs logs;

    @Autowired
    Prescriptions prescriptions;

    @Autowired
    Claims claims;

    @Autowired
    Stars stars;

    @Autowired
    PasswordEncoder passwords;

    @Test
    void everythingIsThere() {
        UUID lucia = child("Lucía").getId();
        Actors.runAs(rosa().actor(), () -> {
            assertThat(children.mine()).extracting(Child::getNickname).containsExactly("Leo", "Lucía");
            assertThat(stars.of(lucia).total()).isEqualTo(18);
            assertThat(logs.newest(lucia, 50)).hasSize(18);
            assertThat(prescriptions.of(lucia)).hasSize(4);
            assertThat(claims.of(lucia)).extracting(RewardClaim::getTitle).hasSize(3);
            assertThat(devices.of(lucia)).hasSize(1);
        });
    }

    @Test
    void everybodySignsInAsBefore() {
        String hash = database.sql("select password_hash from account where email = 'rosa@garcia.example'")
                .query(String.class)
                .single();

        assertThat(passwords.matches("correct horse battery", hash)).isTrue();
    }

    @Test
    void whoeverWasInACircleTwiceIsThereOnceAsAParent() {
        UUID lucia = child("Lucía").getId();
        Account rosa = rosa();

        assertThat(Actors.callAs(rosa.actor(), () -> circles.members(lucia)))
                .filteredOn(member -> rosa.getId().equals(member.accountId()))
                .extracting(Member::role)
                .containsExactly(CaregiverRole.PARENT);
    }

    private Child child(String nickname) {
        return Actors.callAs(system(), () -> children.ofClinic()).stream()
                .filter(child -> child.getNickname().equals(nickname))
                .findFirst()
                .orElseThrow();
    }

    private Account rosa() {
        UUID id = database.sql("select id from account where email = 'rosa@garcia.example'")
                .query(UUID.class)
                .single();
        return Actors.callAs(system(), () -> accounts.byId(system().clinicId(), List.of(id)))
                .get(id);
    }

    private Actor system() {
        return Actor.system(
                database.sql("select id from clinic").query(UUID.class).single());
    }
}

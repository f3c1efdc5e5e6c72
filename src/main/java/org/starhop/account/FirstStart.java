package org.starhop.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.Secrets;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** The first start of a real installation: whoever can read the log creates the clinic and its administrator. */
@Service
@Transactional
public class FirstStart {

    /** The maximum length of a clinic's name, in characters. */
    public static final int LONGEST_CLINIC_NAME = 120;

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Clinics clinics;
    private final Accounts accounts;
    private final Clock clock;
    private volatile @Nullable String token;

    FirstStart(Clinics clinics, Accounts accounts, Clock clock) {
        this.clinics = clinics;
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void offerSetUp() {
        if (clinics.count() == 0) {
            token = Secrets.token();
            LOG.info("No clinic yet. Open /setup and enter this one-time token: {}", token);
        }
    }

    /** Returns whether the setup page is open. */
    @Allowed(Who.ANYONE)
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return clinics.count() == 0;
    }

    /** Creates the clinic and its administrator, who signs in afterwards. The token works until a clinic is stored. */
    @Allowed(Who.ANYONE)
    public void setUp(String givenToken, String clinicName, ZoneId zone, NewPerson administrator, String password) {
        if (clinics.count() > 0) {
            throw new DomainException.NotFound();
        }
        if (!isToken(givenToken)) {
            throw new DomainException.Invalid("token", "error.setup-token");
        }
        claim();
        found(clinicName, zone, false, administrator, password);
    }

    private boolean isToken(String given) {
        String expected = token;
        return expected != null
                && MessageDigest.isEqual(expected.getBytes(UTF_8), given.strip().getBytes(UTF_8));
    }

    /** Lets the database admit only one of two people who both found no clinic. */
    private void claim() {
        try {
            clinics.claimFirstSetUp();
        } catch (DataIntegrityViolationException taken) {
            throw new DomainException.NotFound();
        }
    }

    /** Creates a clinic. */
    @Allowed(Who.INTERNAL)
    public Account found(String name, ZoneId zone, boolean demo, NewPerson administrator, String password) {
        Clinic clinic = clinics.save(new Clinic(name, zone, demo, clock.instant()));
        return accounts.register(clinic.getId(), administrator, password);
    }

    /** Returns whether the database holds a clinic of this kind: the demo's, or a real one. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public boolean holdsClinic(boolean demo) {
        return clinics.existsByDemo(demo);
    }

    /** Returns when the clinic with this id was created. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public Instant createdAt(UUID clinicId) {
        return clinics.findById(clinicId).map(Clinic::getCreatedAt).orElseThrow(DomainException.NotFound::new);
    }
}

package org.starhop.testing;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.account.FirstStart;
import org.starhop.account.IssuedLink;
import org.starhop.account.NewPerson;
import org.starhop.account.PasswordLink;
import org.starhop.account.Passwords;
import org.starhop.base.Discipline;
import org.starhop.base.Language;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;

/** Where tests begin: clinics with people in them, created through the services as in real life. */
public class Given {

    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    static final String PASSWORD = "correct horse battery";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Actor SYSTEM = Actor.system(new UUID(0, 0));

    private final ApplicationContext context;

    public Given(ApplicationContext context) {
        this.context = context;
    }

    /** Creates a clinic with an administrator and a therapist of each discipline. */
    public TestClinic aClinic() {
        beSignedInHere();
        int number = NUMBER.incrementAndGet();
        Account administrator = as(
                SYSTEM,
                () -> get(FirstStart.class)
                        .found(
                                "Clinic " + number,
                                CHICAGO,
                                false,
                                NewPerson.administrator("admin" + number + "@example.org", "Alex Admin", Language.EN),
                                PASSWORD));
        return new TestClinic(
                this,
                administrator,
                therapist(administrator.getClinicId(), number, Discipline.PT, "Paula Pérez"),
                therapist(administrator.getClinicId(), number, Discipline.OT, "Omar Okafor"),
                therapist(administrator.getClinicId(), number, Discipline.SLP, "Sofie Lind"));
    }

    /**
     * Each application of a test run brings its own storage for who is signed in, and the last one started would remain
     * in place.
     */
    private void beSignedInHere() {
        context.getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }

    private Account therapist(UUID clinicId, int number, Discipline discipline, String name) {
        String email = discipline.name().toLowerCase(java.util.Locale.ROOT) + number + "@example.org";
        return register(clinicId, NewPerson.therapist(email, name, Language.EN, discipline));
    }

    /** Creates a caregiver who belongs to no circle yet. */
    Account caregiver(UUID clinicId, String name) {
        String email = "family" + NUMBER.incrementAndGet() + "@example.org";
        return register(clinicId, NewPerson.caregiver(email, name, Language.EN));
    }

    private Account register(UUID clinicId, NewPerson person) {
        return as(SYSTEM, () -> get(Accounts.class).register(clinicId, person, PASSWORD));
    }

    /** Does something as this person. */
    public <T> T as(Account account, Supplier<T> work) {
        return as(account.actor(), work);
    }

    /** Does something as this person. */
    public void as(Account account, Runnable work) {
        Actors.runAs(account.actor(), work);
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        return Actors.callAs(actor, work);
    }

    /** Does something as the product itself, in a clinic. */
    public <T> T asSystem(UUID clinicId, Supplier<T> work) {
        return as(Actor.system(clinicId), work);
    }

    /** Returns the person as they are now; their roles may have changed since they were created. */
    public Account again(Account account) {
        UUID clinicId = account.getClinicId();
        return asSystem(clinicId, () -> get(Accounts.class).byId(clinicId, List.of(account.getId())))
                .get(account.getId());
    }

    /** Returns the secret of a link. */
    public static String token(IssuedLink link) {
        return link.path().substring(link.path().lastIndexOf('/') + 1);
    }

    /** Returns the secret of a password link created by the administrator; the clinic sends no mail. */
    public String passwordToken(TestClinic clinic, Account account) {
        PasswordLink made =
                as(clinic.administrator(), () -> get(Passwords.class).linkFor(account.getId()));
        return token(((PasswordLink.Shown) made).link());
    }

    /** Returns somebody who may do everything that a role may, but belongs to nobody. */
    public static Actor stranger(UUID clinicId, Actor.Role role) {
        return new Actor(UUID.randomUUID(), clinicId, "Stranger", Set.of(role), 0);
    }

    public <T> T get(Class<T> service) {
        return context.getBean(service);
    }
}

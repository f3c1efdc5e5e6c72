package org.starhop.base.access;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.starhop.base.AuditTrail;
import org.starhop.base.DomainException;

/**
 * Checks on every service call whether this actor may make it, before any transaction begins. What is not allowed looks
 * as if it did not exist. {@link Who#INTERNAL} calls inside an allowed call are not checked or audited again.
 */
class AllowedInterceptor implements MethodInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(AllowedInterceptor.class);
    private static final int ATTEMPTS = 5;
    private static final ThreadLocal<@Nullable OuterCall> RUNNING = new ThreadLocal<>();

    private final ObjectProvider<ChildAccess> access;
    private final ObjectProvider<Standing> standing;
    private final ObjectProvider<AuditTrail> audit;

    /** The outermost call, and the access granted since it began. */
    private record OuterCall(@Nullable Actor actor, Set<Reached> reached) {}

    private record Reached(UUID childId, Who who) {}

    AllowedInterceptor(
            ObjectProvider<ChildAccess> access, ObjectProvider<Standing> standing, ObjectProvider<AuditTrail> audit) {
        this.access = access;
        this.standing = standing;
        this.audit = audit;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Who who = check(call);
        if (RUNNING.get() != null) {
            return call.proceed();
        }
        // A call that anyone may make has not been checked for standing yet.
        RUNNING.set(new OuterCall(who == Who.ANYONE ? null : Actors.current().orElse(null), new HashSet<>()));
        try {
            return proceedPatiently((ProxyMethodInvocation) call);
        } finally {
            RUNNING.remove();
        }
    }

    /** Retries the transaction when the database asks for it, and translates a lost update for the second editor. */
    private static @Nullable Object proceedPatiently(ProxyMethodInvocation call) throws Throwable {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.invocableClone().proceed();
            } catch (OptimisticLockingFailureException e) {
                throw new DomainException.Stale();
            } catch (PessimisticLockingFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.debug("The database asks to try again", e);
            }
        }
    }

    private Who check(MethodInvocation call) {
        Allowed allowed = call.getMethod().getAnnotation(Allowed.class);
        if (allowed == null) {
            throw new DomainException.NotFound();
        }
        Actor actor = Actors.current().orElse(null);
        if (!isAllowed(allowed.value(), actor, call.getArguments())) {
            throw new DomainException.NotFound();
        }
        if (allowed.value().childScoped() && allowed.audited() && RUNNING.get() == null && actor != null) {
            audit.getObject().record(actor, action(call), List.of(child(call.getArguments())));
        }
        return allowed.value();
    }

    private boolean isAllowed(Who who, @Nullable Actor actor, Object[] arguments) {
        if (who == Who.ANYONE) {
            return true;
        }
        if (who == Who.INTERNAL && RUNNING.get() != null) {
            return true;
        }
        if (actor == null) {
            return false;
        }
        if (actor.is(Actor.Role.SYSTEM)) {
            return true;
        }
        if (!stands(actor)) {
            return false;
        }
        return who.childScoped() ? reaches(actor, child(arguments), who) : holds(actor, who);
    }

    /** Checks again on every outside call, because what a session knows may be hours old. */
    private boolean stands(Actor actor) {
        OuterCall outer = RUNNING.get();
        return !actor.isPerson()
                || (outer != null && actor.equals(outer.actor()))
                || standing.getObject().holds(actor);
    }

    /** Asks the database once for all calls inside the outermost one, which share its transaction. */
    private boolean reaches(Actor actor, UUID childId, Who who) {
        OuterCall outer = RUNNING.get();
        if (outer == null || !actor.equals(outer.actor())) {
            return access.getObject().reaches(actor, childId, who);
        }
        Reached reached = new Reached(childId, who);
        boolean known = outer.reached().contains(reached);
        if (!known && access.getObject().reaches(actor, childId, who)) {
            outer.reached().add(reached);
            known = true;
        }
        return known;
    }

    private static boolean holds(Actor actor, Who who) {
        return switch (who) {
            case SIGNED_IN -> !actor.is(Actor.Role.DEVICE);
            case STAFF -> actor.is(Actor.Role.THERAPIST) || actor.is(Actor.Role.ADMINISTRATOR);
            case ADMINISTRATOR -> actor.is(Actor.Role.ADMINISTRATOR);
            case THERAPIST -> actor.is(Actor.Role.THERAPIST);
            case CAREGIVER -> actor.is(Actor.Role.CAREGIVER);
            case DEVICE -> actor.is(Actor.Role.DEVICE);
            case ANYONE, INTERNAL, CIRCLE_OF, GROWN_UP_OF, THERAPIST_OF, LEAD_OF, CAREGIVER_OF, PARENT_OF -> false;
        };
    }

    private static UUID child(Object[] arguments) {
        return (UUID) arguments[0];
    }

    private static String action(MethodInvocation call) {
        String service = call.getMethod().getDeclaringClass().getSimpleName();
        return service.toLowerCase(Locale.ROOT) + "." + call.getMethod().getName();
    }
}

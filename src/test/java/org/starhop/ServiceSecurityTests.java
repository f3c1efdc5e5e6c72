package org.starhop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.CareCircles;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Devices;
import org.starhop.child.Treatments;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/**
 * Every public service method × every kind of person, including those whose access has ended × their own child, another
 * family's, another clinic's, and one that does not exist. The services are hollowed out, so that only the access check
 * is measured; what is not yours must look as if it did not exist. What comes behind the check is tested in
 * {@link ForeignIdsTests}.
 */
@StarhopTest
class ServiceSecurityTests {

    /** What somebody is to a child. */
    private enum Relation {
        TREATS,
        PARENT,
        HELPER,
        TABLET
    }

    /** Each person's relation to each child; anyone not listed has none. */
    private static final Map<String, Map<String, Relation>> RELATIONS = Map.of(
            "therapist", Map.of("own", Relation.TREATS, "foreign", Relation.TREATS),
            "parent", Map.of("own", Relation.PARENT),
            "helper", Map.of("own", Relation.HELPER),
            "tablet", Map.of("own", Relation.TABLET),
            "other parent", Map.of("foreign", Relation.PARENT),
            "other tablet", Map.of("foreign", Relation.TABLET),
            "far therapist", Map.of("far", Relation.TREATS),
            "far parent", Map.of("far", Relation.PARENT));

    /** Which relations a child-scoped check lets in. */
    private static final Map<Who, Set<Relation>> REACHES = Map.of(
            Who.CIRCLE_OF, Set.of(Relation.TREATS, Relation.PARENT, Relation.HELPER, Relation.TABLET),
            Who.GROWN_UP_OF, Set.of(Relation.TREATS, Relation.PARENT, Relation.HELPER),
            Who.THERAPIST_OF, Set.of(Relation.TREATS),
            Who.LEAD_OF, Set.of(Relation.TREATS, Relation.PARENT),
            Who.CAREGIVER_OF, Set.of(Relation.PARENT, Relation.HELPER),
            Who.PARENT_OF, Set.of(Relation.PARENT));

    /** Who passes a check that concerns no child. People whose access has ended pass none. */
    private static final Map<Who, Set<String>> PASSES = Map.of(
            Who.SIGNED_IN,
            Set.of(
                    "therapist",
                    "parent",
                    "helper",
                    "colleague",
                    "administrator",
                    "other parent",
                    "far therapist",
                    "far parent",
                    "far administrator"),
            Who.STAFF,
            Set.of("therapist", "colleague", "administrator", "far therapist", "far administrator"),
            Who.ADMINISTRATOR,
            Set.of("administrator", "far administrator"),
            Who.THERAPIST,
            Set.of("therapist", "colleague", "far therapist"),
            Who.CAREGIVER,
            Set.of("parent", "helper", "other parent", "far parent"),
            // A revoked tablet is not recognized, so it never gets this far; see EndpointSecurityTests.
            Who.DEVICE,
            Set.of("tablet", "other tablet", "ended tablet"),
            Who.INTERNAL,
            Set.of());

    @Autowired
    ApplicationContext context;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    List<Advisor> advisors;

    TestFamily family;
    final Map<String, Actor> people = new LinkedHashMap<>();
    final Map<String, UUID> childIds = new LinkedHashMap<>();

    @BeforeEach
    void twoFamiliesHereAndOneElsewhere() {
        clock.set(TestClock.START);
        TestClinic clinic = given.aClinic();
        family = clinic.aFamily("Mia");
        TestFamily other = clinic.aFamily("Noah");
        TestFamily far = given.aClinic().aFamily("Zoe");
        Account grandma = family.helper("Rosa", CaregiverRole.GRANDPARENT);
        people.put("therapist", clinic.pt().actor());
        people.put("parent", family.parent().actor());
        people.put("helper", grandma.actor());
        people.put("tablet", family.tablet().actor());
        people.put("colleague", clinic.ot().actor());
        people.put("administrator", clinic.administrator().actor());
        people.put("other parent", other.parent().actor());
        people.put("other tablet", other.tablet().actor());
        people.put("far therapist", far.clinic().pt().actor());
        people.put("far parent", far.parent().actor());
        people.put("far administrator", far.clinic().administrator().actor());
        people.put("nobody", null);
        endTheAccessOfSome(clinic);
        childIds.put("own", family.childId());
        childIds.put("foreign", other.childId());
        childIds.put("far", far.childId());
        childIds.put("random", UUID.randomUUID());
    }

    /** Everybody acts as their open session does: with the rights they had when it began. */
    private void endTheAccessOfSome(TestClinic clinic) {
        Account uncle = family.helper("Ulf", CaregiverRole.PARENT);
        people.put("deactivated therapist", clinic.slp().actor());
        people.put("removed parent", uncle.actor());
        people.put("ended tablet", family.tablet().actor());
        given.as(clinic.administrator(), () -> {
            given.get(Treatments.class).assign(family.childId(), clinic.slp().getId());
            given.get(Accounts.class).deactivate(clinic.slp().getId());
        });
        family.asParent(() -> {
            given.get(Devices.class)
                    .revoke(family.childId(), people.get("ended tablet").id());
            CareCircles circles = given.get(CareCircles.class);
            circles.members(family.childId()).stream()
                    .filter(member -> uncle.getId().equals(member.accountId()))
                    .forEach(member -> circles.remove(family.childId(), member.id()));
        });
    }

    @Test
    void everyServiceMethodHasARowAndEveryRowAMethod() {
        Map<String, Who> found = new TreeMap<>();
        services()
                .forEach(service -> methods(service)
                        .forEach(method -> found.put(
                                name(method),
                                method.getAnnotation(Allowed.class) == null
                                        ? null
                                        : method.getAnnotation(Allowed.class).value())));
        assertThat(found).isEqualTo(ServiceSecurityRows.ROWS);
    }

    @Test
    void everyAccessCheckLetsInTheRightPeopleAndNobodyElse() {
        List<String> wrong = new ArrayList<>();
        for (Class<?> service : services()) {
            Object gated = gated(service);
            for (Method method : methods(service)) {
                Who who = method.getAnnotation(Allowed.class).value();
                childIds.forEach((child, childId) -> people.forEach((person, actor) -> {
                    boolean expected = expected(who, person, child);
                    if ((who.childScoped() || child.equals("own"))
                            && passes(gated, method, actor, childId) != expected) {
                        wrong.add(person + (expected ? " should reach " : " must not reach ") + name(method) + " of "
                                + child);
                    }
                }));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean expected(Who who, String person, String child) {
        if (who == Who.ANYONE) {
            return true;
        }
        Relation relation = RELATIONS.getOrDefault(person, Map.of()).get(child);
        return who.childScoped()
                ? relation != null && REACHES.get(who).contains(relation)
                : PASSES.get(who).contains(person);
    }

    private boolean passes(Object service, Method method, @Nullable Actor actor, UUID childId) {
        try {
            if (actor == null) {
                SecurityContextHolder.clearContext();
                method.setAccessible(true);
                method.invoke(service, arguments(method, childId));
            } else {
                Actors.callAs(actor, () -> invoke(service, method, childId));
            }
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof DomainException.NotFound);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } catch (DomainException.NotFound denied) {
            return false;
        }
    }

    private Object invoke(Object service, Method method, UUID childId) {
        try {
            method.setAccessible(true);
            return String.valueOf(method.invoke(service, arguments(method, childId)));
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object[] arguments(Method method, UUID childId) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> switch (parameter.getType().getName()) {
                    case "int" -> (Object) 0;
                    case "boolean" -> false;
                    case "java.util.UUID" -> parameter.getName().equals("childId") ? childId : UUID.randomUUID();
                    default -> null;
                })
                .toArray();
    }

    /** Returns the service with its access check but without its implementation. */
    private Object gated(Class<?> service) {
        ProxyFactory factory = new ProxyFactory(Mockito.mock(service));
        factory.setProxyTargetClass(true);
        advisors.stream()
                .filter(advisor ->
                        advisor.getAdvice().getClass().getSimpleName().equals("AllowedInterceptor"))
                .forEach(factory::addAdvisor);
        return factory.getProxy();
    }

    private List<Class<?>> services() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .<Class<?>>map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("org.starhop."))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static List<Method> methods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}

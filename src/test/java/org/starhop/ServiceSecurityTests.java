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
import org.starhop.base.DomainException;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.CaregiverRole;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/**
 * Every public service method × every kind of person × the child of their circle, another family's, another clinic's. The
 * services are emptied, so that what is measured is the gate alone; what is not yours must look like what doesn't exist.
 */
@StarhopTest
class ServiceSecurityTests {

    /** Who reaches a child, for each child-scoped gate. Everybody not named is turned away. */
    private static final Map<Who, Set<String>> REACHES = Map.of(
            Who.CIRCLE_OF, Set.of("therapist", "parent", "helper", "tablet"),
            Who.GROWN_UP_OF, Set.of("therapist", "parent", "helper"),
            Who.THERAPIST_OF, Set.of("therapist"),
            Who.LEAD_OF, Set.of("therapist", "parent"),
            Who.CAREGIVER_OF, Set.of("parent", "helper"),
            Who.PARENT_OF, Set.of("parent"));

    /** Who passes a gate that is about no child. */
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
                    "far parent"),
            Who.STAFF,
            Set.of("therapist", "colleague", "administrator", "far therapist"),
            Who.ADMINISTRATOR,
            Set.of("administrator"),
            Who.THERAPIST,
            Set.of("therapist", "colleague", "far therapist"),
            Who.CAREGIVER,
            Set.of("parent", "helper", "other parent", "far parent"),
            Who.DEVICE,
            Set.of("tablet", "other tablet"),
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
        people.put("nobody", null);
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
    void everyGateLetsInWhomItShouldAndNobodyElse() {
        List<String> wrong = new ArrayList<>();
        for (Class<?> service : services()) {
            Object gated = gated(service);
            for (Method method : methods(service)) {
                Who who = method.getAnnotation(Allowed.class).value();
                people.forEach((person, actor) -> {
                    boolean expected = expected(who, person);
                    if (passes(gated, method, actor) != expected) {
                        wrong.add(person + (expected ? " should reach " : " must not reach ") + name(method));
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean expected(Who who, String person) {
        if (who == Who.ANYONE) {
            return true;
        }
        return who.childScoped()
                ? REACHES.get(who).contains(person)
                : PASSES.get(who).contains(person);
    }

    private boolean passes(Object service, Method method, @Nullable Actor actor) {
        try {
            if (actor == null) {
                SecurityContextHolder.clearContext();
                method.setAccessible(true);
                method.invoke(service, arguments(method));
            } else {
                Actors.callAs(actor, () -> invoke(service, method));
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

    private Object invoke(Object service, Method method) {
        try {
            method.setAccessible(true);
            return String.valueOf(method.invoke(service, arguments(method)));
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object[] arguments(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> switch (parameter.getType().getName()) {
                    case "int" -> (Object) 0;
                    case "boolean" -> false;
                    case "java.util.UUID" ->
                        parameter.getName().equals("childId") ? family.childId() : UUID.randomUUID();
                    default -> null;
                })
                .toArray();
    }

    /** The service with its gate but without its inside. */
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

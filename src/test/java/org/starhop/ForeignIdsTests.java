package org.starhop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.PairedDevice;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.SlotId;
import org.starhop.reward.NewReward;
import org.starhop.reward.RewardSize;
import org.starhop.reward.StarOwner;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.Statements;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;

/**
 * Behind the access check: every public service method that takes an id besides the child's × that id of another
 * family, of another clinic, or made up. It looks as if it did not exist, and nothing is written. Generated from the
 * methods: a new method is covered automatically, and an id with a new name fails until {@link FamilyIds} has one.
 */
@StarhopTest
class ForeignIdsTests {

    /** Shared by the whole clinic, so another family's is not a secret. */
    private static final Set<String> CLINIC_WIDE = Set.of("accountId", "therapistId", "familyId");

    /** The starter library belongs to everybody, and a tablet mints its own id. */
    private static final Set<String> NOBODYS = Set.of("exerciseId", "tabletId");

    @Autowired
    ApplicationContext context;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    TestClinic clinic;
    FamilyIds own;

    @BeforeEach
    void aFamily() {
        clock.set(TestClock.START);
        clinic = given.aClinic();
        own = FamilyIds.of(clinic.aFamily("Mia"));
    }

    @Test
    void anotherFamilysIdLooksLikeNoneAndChangesNothing() {
        assertNothingThere(FamilyIds.of(clinic.aFamily("Noah")), false);
    }

    @Test
    void anotherClinicsIdLooksLikeNoneAndChangesNothing() {
        assertNothingThere(FamilyIds.of(given.aClinic().aFamily("Zoe")), true);
    }

    @Test
    void aMadeUpIdLooksLikeNoneAndChangesNothing() {
        assertNothingThere(FamilyIds.madeUp(own), true);
    }

    @Test
    void whatHasEndedLooksLikeNoneAndChangesNothing() {
        FamilyIds ended = FamilyIds.ended(own);
        assertNothingThere(ended, id -> ended.has(id.getName()));
    }

    /** Otherwise the tests above could pass because nothing ever exists. */
    @Test
    void theirOwnExists() {
        List<String> missing = new ArrayList<>();
        methods().filter(method -> !ids(method).isEmpty()).forEach(method -> {
            FamilyIds fresh = FamilyIds.of(clinic.aFamily("Fay"));
            if (call(method, fresh, fresh, "") instanceof NothingThere
                    && !method.getName().equals("of")) {
                missing.add(name(method));
            }
        });
        // Nobody has added a photo yet, and the therapist whose treatment ends must not be the last one who treats Fay:
        // that one treats nobody, and is at no visit.
        missing.removeAll(List.of(
                "PlayMedia.of",
                "FamilyMedia.of",
                "Visits.plan",
                "Treatments.unassign",
                "Treatments.treat",
                "Treatments.treatedBy"));
        assertThat(missing).isEmpty();
    }

    private void assertNothingThere(FamilyIds others, boolean elsewhere) {
        assertNothingThere(
                others,
                id -> elsewhere
                        || childScoped((Method) id.getDeclaringExecutable()) && !CLINIC_WIDE.contains(id.getName()));
    }

    private void assertNothingThere(FamilyIds others, Predicate<Parameter> which) {
        List<String> wrong = new ArrayList<>();
        methods()
                .forEach(method -> ids(method).stream().filter(which).forEach(id -> {
                    List<Outcome> outcome = new ArrayList<>();
                    List<String> written =
                            statements.during(() -> outcome.add(call(method, own, others, id.getName()))).stream()
                                    .filter(ForeignIdsTests::writes)
                                    .toList();
                    if (!(outcome.getFirst() instanceof NothingThere) || !written.isEmpty()) {
                        wrong.add(name(method) + " with another " + id.getName() + ": " + outcome + " " + written);
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    private sealed interface Outcome {}

    private record NothingThere() implements Outcome {}

    private record Something(String what) implements Outcome {}

    private Outcome call(Method method, FamilyIds mine, FamilyIds others, String foreign) {
        Object service = context.getBean(method.getDeclaringClass());
        Object[] arguments = Arrays.stream(method.getParameters())
                .map(parameter -> argument(parameter, parameter.getName().equals(foreign) ? others : mine))
                .toArray();
        try {
            Object answer = given.as(actor(method, mine), () -> invoke(service, method, arguments));
            return answer instanceof Optional<?> found && found.isEmpty()
                            || answer instanceof List<?> list && list.isEmpty()
                    ? new NothingThere()
                    : new Something(String.valueOf(answer));
        } catch (DomainException.NotFound nothing) {
            return new NothingThere();
        } catch (RuntimeException other) {
            return new Something(other.toString());
        }
    }

    private static @Nullable Object invoke(Object service, Method method, Object[] arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns somebody who passes the access check, so that what is behind it answers. */
    private Actor actor(Method method, FamilyIds mine) {
        return switch (method.getAnnotation(Allowed.class).value()) {
            case PARENT_OF, CAREGIVER_OF, CAREGIVER, GROWN_UP_OF, LEAD_OF, CIRCLE_OF, SIGNED_IN, ANYONE ->
                mine.family().parent().actor();
            case THERAPIST_OF, THERAPIST, STAFF -> clinic.pt().actor();
            case ADMINISTRATOR -> clinic.administrator().actor();
            case DEVICE -> mine.tablet().actor();
            case INTERNAL -> Actor.system(clinic.id());
        };
    }

    private @Nullable Object argument(Parameter parameter, FamilyIds ids) {
        Class<?> type = parameter.getType();
        if (type == UUID.class || type == SlotId.class) {
            return NOBODYS.contains(parameter.getName()) ? UUID.randomUUID() : ids.get(parameter.getName());
        }
        if (type == List.class) {
            return parameter.getName().endsWith("Ids") ? List.of(ids.get(parameter.getName())) : List.of();
        }
        return type.isEnum() ? type.getEnumConstants()[0] : sample(type);
    }

    private @Nullable Object sample(Class<?> type) {
        return Map.<Class<?>, Object>of(
                        int.class,
                        0,
                        boolean.class,
                        false,
                        String.class,
                        "Something",
                        byte[].class,
                        new byte[] {1},
                        Report.class,
                        Report.of(PracticeResult.DONE),
                        NewReward.class,
                        new NewReward(StarOwner.CHILD, "Movie", "1f3ac", RewardSize.SMALL, 2),
                        Map.class,
                        Map.of(),
                        PairedDevice.class,
                        own.tablet())
                .get(type);
    }

    private List<Parameter> ids(Method method) {
        return Arrays.stream(method.getParameters())
                .skip(childScoped(method) ? 1 : 0)
                .filter(parameter -> parameter.getType() == UUID.class
                        || parameter.getType() == SlotId.class
                        || parameter.getName().endsWith("Ids"))
                .filter(parameter -> !NOBODYS.contains(parameter.getName()))
                .toList();
    }

    private static boolean childScoped(Method method) {
        return method.getAnnotation(Allowed.class).value().childScoped();
    }

    /** The audit is written for every call, because an attempt counts too. */
    private static boolean writes(String sql) {
        String statement = sql.strip().toLowerCase(Locale.ROOT);
        return statement.matches("(?s)(insert|update|delete|merge).*") && !statement.contains("audit_entry");
    }

    private Stream<Method> methods() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .<Class<?>>map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("org.starhop."))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getAnnotation(Allowed.class).value() != Who.INTERNAL)
                .sorted(Comparator.comparing(ForeignIdsTests::name));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}

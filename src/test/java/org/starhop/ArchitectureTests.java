package org.starhop;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.AbstractNumberField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.Discipline;
import org.starhop.base.access.Allowed;
import org.starhop.base.ui.DayFields;
import org.starhop.base.ui.Fields;
import org.starhop.exercise.Routine;
import org.starhop.exercise.Setting;
import org.starhop.reward.Practice.Trait;

/** The project's rules that a compiler does not check. */
class ArchitectureTests {

    private static final String[] DOMAIN = {
        "org.starhop.account..",
        "org.starhop.child..",
        "org.starhop.exercise..",
        "org.starhop.program..",
        "org.starhop.practice..",
        "org.starhop.progress..",
        "org.starhop.reward..",
        "org.starhop.notice",
        "org.starhop.privacy.."
    };

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.starhop");

    @Test
    void domainModulesKnowNoPages() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.vaadin..",
                        "org.starhop.console..",
                        "org.starhop.therapist..",
                        "org.starhop.parent..",
                        "org.starhop.play..",
                        "org.starhop.welcome..",
                        "..base.ui..")
                .check(PRODUCT);
    }

    @Test
    void practiceDoesNotDependOnItsReaders() {
        noClasses()
                .that()
                .resideInAnyPackage("org.starhop.practice..", "org.starhop.reward..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.starhop.progress..")
                .check(PRODUCT);
    }

    @Test
    void practiceDoesNotKnowTablets() {
        noClasses()
                .that()
                .resideInAPackage("org.starhop.practice")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.starhop.practice.tap")
                .check(PRODUCT);
    }

    @Test
    void consolesDoNotDependOnEachOther() {
        noClasses()
                .that()
                .resideInAPackage("org.starhop.therapist..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.starhop.parent..")
                .check(PRODUCT);
        noClasses()
                .that()
                .resideInAPackage("org.starhop.parent..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.starhop.therapist..")
                .check(PRODUCT);
    }

    @Test
    void screensDoNotImportEachOther() {
        for (String console : new String[] {"org.starhop.therapist", "org.starhop.parent"}) {
            slices().matching(console + ".(*)..")
                    .should()
                    .notDependOnEachOther()
                    .check(PRODUCT);
            noClasses()
                    .that()
                    .resideInAPackage(console)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(console + ".*..")
                    .as("what screens share, layouts and navigation, knows no screen")
                    .check(PRODUCT);
        }
    }

    @Test
    void everyPackageIsNullMarkedAndIsTwoDeepAtMost() {
        PRODUCT.stream().map(JavaClass::getPackage).distinct().forEach(found -> {
            assertThat(found.isAnnotatedWith(NullMarked.class))
                    .as(found.getName())
                    .isTrue();
            assertThat(found.getName().split("\\.").length).as(found.getName()).isLessThanOrEqualTo(4);
        });
    }

    @Test
    void everyPublicServiceMethodSaysWhoMayCallIt() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should(beAnnotatedWith(Allowed.class))
                .check(PRODUCT);
    }

    @Test
    void childScopedServiceMethodsBeginWithTheChild() {
        methods()
                .that()
                .areAnnotatedWith(Allowed.class)
                .should(nameTheChildFirst())
                .check(PRODUCT);
    }

    @Test
    void modulesHoldEachOthersIdsNotEachOthersEntities() {
        fields().should().notBeAnnotatedWith(ManyToOne.class).check(PRODUCT);
    }

    @Test
    void entitiesHaveVerbsAndNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(PRODUCT);
    }

    /** A name that one enum has and the other lacks would break the tap that carries it. */
    @Test
    void noEnumValueIsLookedUpByTheNameOfAnother() {
        noClasses()
                .that()
                .resideInAnyPackage("org.starhop.practice..", "org.starhop.reward..")
                .should()
                .callMethod(Trait.class, "valueOf", String.class)
                .orShould()
                .callMethod(Discipline.class, "valueOf", String.class)
                .orShould()
                .callMethod(Routine.class, "valueOf", String.class)
                .orShould()
                .callMethod(Setting.class, "valueOf", String.class)
                .check(PRODUCT);
    }

    @Test
    void viewsArePackagePrivate() {
        classes().that().areAnnotatedWith(Route.class).should().notBePublic().check(PRODUCT);
    }

    @Test
    void onlyTheClockTellsTheTime() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .check(PRODUCT);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses().should().haveSimpleNameEndingWith("Impl").check(PRODUCT);
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..impl..")
                .check(PRODUCT);
    }

    /** Vaadin considers a field with invalid input empty; {@code Fields.typed} distinguishes the two. */
    @Test
    void fieldsForDaysAndNumbersAreMadeAndReadInOnePlace() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Fields.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(DayFields.class.getName())
                .should()
                .callConstructorWhere(target(owner(isDayOrNumber())))
                .orShould()
                .callMethodWhere(target(owner(isDayOrNumber())).and(target(name("getValue"))))
                .check(PRODUCT);
    }

    private static DescribedPredicate<JavaClass> isDayOrNumber() {
        return assignableTo(DatePicker.class)
                .or(assignableTo(DateTimePicker.class))
                .or(assignableTo(TimePicker.class))
                .or(assignableTo(AbstractNumberField.class));
    }

    /** Of two calls, the second can fail after the first; a form is one call, and so one transaction. */
    @Test
    void aPageWritesWithOneCall() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("org.starhop.therapist..", "org.starhop.parent..", "org.starhop.welcome..")
                .should(writeOnceAtMost())
                .check(PRODUCT);
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaMethod> writeOnceAtMost() {
        return new ArchCondition<>("call one service method that writes, at most") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
                var writes = method.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isAnnotatedWith(Service.class))
                        .filter(call -> call.getTarget()
                                .resolveMember()
                                .filter(ArchitectureTests::writes)
                                .isPresent())
                        .map(call -> call.getTarget().getFullName())
                        .toList();
                if (writes.size() > 1) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " calls " + writes));
                }
            }
        };
    }

    private static boolean writes(com.tngtech.archunit.core.domain.JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class))
                .filter(transaction -> !transaction.readOnly())
                .isPresent();
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaMethod> nameTheChildFirst() {
        return new ArchCondition<>("begin with the child's id where they are child-scoped") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
                var parameters = method.reflect().getParameters();
                boolean scoped =
                        method.reflect().getAnnotation(Allowed.class).value().childScoped();
                boolean named = parameters.length > 0 && parameters[0].getName().equals("childId");
                if (scoped && !named) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }
}

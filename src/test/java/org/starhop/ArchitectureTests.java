package org.starhop;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
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
import org.starhop.base.access.Allowed;

/** The rules of the house that a compiler does not know. */
class ArchitectureTests {

    private static final String[] DOMAIN = {
        "..account..", "..child..", "..exercise..", "..program..", "..practice..", "..reward..", "..privacy.."
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
                        "com.vaadin..", "..therapist..", "..parent..", "..play..", "..welcome..", "..base.ui..")
                .check(PRODUCT);
    }

    @Test
    void consolesDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("..therapist..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..parent..")
                .check(PRODUCT);
        noClasses()
                .that()
                .resideInAPackage("..parent..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..therapist..")
                .check(PRODUCT);
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

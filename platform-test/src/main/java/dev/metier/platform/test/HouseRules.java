package dev.metier.platform.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.web.bind.annotation.RestController;

/**
 * The rules of the house that a machine can check. A service runs them with
 * {@snippet :
 * @AnalyzeClasses(packages = "dev.metier.jobs", importOptions = ImportOption.DoNotIncludeTests.class)
 * class JobsRulesTests {
 *     @ArchTest
 *     static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
 * }
 * }
 */
public final class HouseRules {

    private static final String ROOT = "dev.metier.";

    private static final Set<String> SHARED = Set.of("contracts", "hybrid", "platform", "typesetting");

    @ArchTest
    static final ArchRule AGGREGATES_AND_VALUES_KNOW_NO_ADAPTERS = noClasses()
            .that(describe("are aggregates or what they are made of", HouseRules::isModel))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.jdbc..",
                    "org.apache.kafka..",
                    "jakarta.servlet..",
                    "java.sql.."))
            .because("the aggregate is imported by adapters, not the other way round")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CONSTRUCTORS_ARE_INJECTED = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .andShould(haveNoMutableContainer())
            .because("services share a JVM")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NAMES_SAY_THE_BUSINESS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule SERVICES_STAND_ALONE =
            classes().should(onlyKnowContractsAndPlatform()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes().should(liveInNullMarkedPackages()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule TIME_AND_CHANCE_ARE_GIVEN = noClasses()
            .should()
            .callConstructor(Date.class)
            .orShould()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .because("java.time says what is meant, and an unpredictable id needs SecureRandom")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule OUTPUT_IS_LOGGED = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .allowEmptyShould(true);

    private HouseRules() {}

    private static boolean isModel(JavaClass type) {
        return isAggregate(type)
                || type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> isAggregate(use.getOriginClass()) && isFieldOf(use.getOriginClass(), type));
    }

    private static boolean isAggregate(JavaClass type) {
        return type.isAssignableTo(AbstractAggregateRoot.class);
    }

    private static boolean isFieldOf(JavaClass aggregate, JavaClass type) {
        return aggregate.getFields().stream()
                .anyMatch(field -> field.getRawType().equals(type));
    }

    private static ArchCondition<JavaField> haveNoMutableContainer() {
        return new ArchCondition<>("hold nothing that changes") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                JavaClass type = field.getRawType();
                boolean mutable = type.getPackageName().startsWith("java.util.concurrent.atomic")
                        || type.isAssignableTo("java.util.concurrent.ConcurrentMap")
                        || type.isAssignableTo("java.util.HashMap")
                        || type.isAssignableTo("java.util.ArrayList")
                        || type.isAssignableTo(ThreadLocal.class);
                if (mutable) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription() + " is static and changes"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> onlyKnowContractsAndPlatform() {
        return new ArchCondition<>("know no service beside their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = module(type);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String other = module(dependency.getTargetClass());
                    if (!other.isEmpty() && !other.equals(own) && !SHARED.contains(other)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The part of the package name that names the module: {@code jobs} of {@code dev.metier.jobs.posting}. */
    private static String module(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.startsWith(ROOT) ? name.substring(ROOT.length(), name.indexOf('.', ROOT.length())) : "";
    }

    private static ArchCondition<JavaClass> liveInNullMarkedPackages() {
        return new ArchCondition<>("live in a package with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + ": add a package-info.java with @NullMarked"));
                }
            }
        };
    }
}

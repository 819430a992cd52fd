package dev.metier.ats;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.metier.platform.test.HouseRules;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "dev.metier.ats", importOptions = ImportOption.DoNotIncludeTests.class)
class AtsRulesTests {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    /** The same input gives the same bytes, so nothing in the engine may tell the time. */
    @ArchTest
    static final ArchRule THE_ENGINE_HAS_NO_CLOCK_AND_NO_SPRING = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.metier.ats.check..",
                    "dev.metier.ats.fix..",
                    "dev.metier.ats.form..",
                    "dev.metier.ats.posting..",
                    "dev.metier.ats.resume..",
                    "dev.metier.ats.taxonomy..",
                    "dev.metier.ats.tricks..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.time.zone..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now");
}

package dev.metier.cv;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.metier.platform.test.HouseRules;

@AnalyzeClasses(packages = "dev.metier.cv", importOptions = ImportOption.DoNotIncludeTests.class)
class CvRulesTests {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule THE_ENGINES_KNOW_NO_SPRING = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.metier.cv.parsing..",
                    "dev.metier.cv.reading..",
                    "dev.metier.cv.isolation..",
                    "dev.metier.cv.generation..",
                    "dev.metier.cv.critique.text..",
                    "dev.metier.cv.critique.rules..",
                    "dev.metier.cv.critique.grammar..",
                    "dev.metier.cv.critique.rewriting..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..");
}

package dev.metier.render;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.metier.platform.test.HouseRules;

@AnalyzeClasses(packages = "dev.metier.render", importOptions = ImportOption.DoNotIncludeTests.class)
class RenderRulesTests {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule THE_ENGINES_KNOW_NO_SPRING = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage("dev.metier.render.diagram..", "dev.metier.render.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..");
}

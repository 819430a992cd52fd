package dev.metier.embedding;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.metier.platform.test.HouseRules;

@AnalyzeClasses(packages = "dev.metier.embedding", importOptions = ImportOption.DoNotIncludeTests.class)
class EmbeddingRulesTests {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule THE_ENGINES_KNOW_NO_SPRING = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("dev.metier.embedding.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..");

    @ArchTest
    static final ArchRule ONLY_ONE_CLASS_KNOWS_THE_MODEL = ArchRuleDefinition.noClasses()
            .that()
            .doNotHaveSimpleName("SentenceModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ai.onnxruntime..", "ai.djl..");
}

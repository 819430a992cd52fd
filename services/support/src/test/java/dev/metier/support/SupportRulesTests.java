package dev.metier.support;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dev.metier.platform.test.HouseRules;

@AnalyzeClasses(packages = "dev.metier.support", importOptions = ImportOption.DoNotIncludeTests.class)
class SupportRulesTests {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}

package dev.metier.search;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dev.metier.platform.test.HouseRules;

@AnalyzeClasses(packages = "dev.metier.search", importOptions = ImportOption.DoNotIncludeTests.class)
class SearchRulesTests {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}

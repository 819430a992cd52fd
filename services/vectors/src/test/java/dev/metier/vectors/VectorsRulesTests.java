package dev.metier.vectors;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dev.metier.platform.test.HouseRules;

@AnalyzeClasses(packages = "dev.metier.vectors", importOptions = ImportOption.DoNotIncludeTests.class)
class VectorsRulesTests {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}

package dev.metier.ats.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SkillFinderTests {

    private final SkillFinder finder = new SkillFinder(Taxonomy.starter());

    @Test
    void findsNamesAndAliasesInAnyCase() {
        assertThat(inText("Built RESTful services in Golang and postgres behind Nginx"))
                .contains("Go", "PostgreSQL", "Nginx");
    }

    @Test
    void prefersTheLongestName() {
        assertThat(inText("We moved to Spring Boot and SQL Server"))
                .containsExactly("Spring Boot", "Microsoft SQL Server");
    }

    @Test
    void keepsSignsThatBelongToANameApart() {
        assertThat(inText("C++, C# and .NET on Node.js")).containsExactly("C++", "C#", ".NET", "Node.js");
        assertThat(inText("CI/CD for PL/SQL")).containsExactly("CI/CD", "PL/SQL");
    }

    @Test
    void takesOrdinaryWordsForSkillsOnlyWhereTheyAreMeant() {
        assertThat(inText("I go to work, react fast, excel at it and express joy"))
                .isEmpty();
        assertThat(inText("Presented to C-suite executives, R&D and go-to-market teams"))
                .doesNotContain("C", "R", "Go");
        assertThat(inText("Languages: Go, R and C. Reports in Excel.")).contains("Go", "R", "C", "Microsoft Excel");
    }

    @Test
    void whatOpensASentenceAndGoesOnIsNoName() {
        assertThat(inText("Excel in a busy kitchen. Express the wishes of guests. React to what happens"))
                .isEmpty();
        assertThat(inText("Excel reports, React and Express services, English in writing"))
                .contains("Microsoft Excel", "React", "Express", "English");
    }

    @Test
    void aSeasonIsNoFramework() {
        assertThat(inText("Taught evenings in Spring 2019, fall and Spring semesters"))
                .doesNotContain("Spring Framework");
        assertThat(inText("Services with Spring, Hibernate and Kafka")).contains("Spring Framework");
    }

    @Test
    void aLetterThatOnlyCountsIsNoLanguage() {
        assertThat(inText("Licences: Class B, C and D; vitamins A, C; hepatitis B, C"))
                .doesNotContain("C");
        assertThat(inText("Statistics with Python, R and C")).contains("R", "C");
    }

    @Test
    void readsItemsOfAListInAnyCase() {
        assertThat(inItem("go")).containsExactly("Go");
        assertThat(inItem("excel")).containsExactly("Microsoft Excel");
        assertThat(inItem("r, sas, sql")).containsExactly("R", "SAS", "SQL");
    }

    @Test
    void readsAPhraseAcrossTheLinesOfAParagraphButNotAcrossSentences() {
        assertThat(inText("strong stakeholder\nmanagement skills")).contains("Stakeholder Management");
        assertThat(inText("I know each stakeholder. Management is not my trade"))
                .doesNotContain("Stakeholder Management");
    }

    @Test
    void doesNotTakeADegreeForMergers() {
        assertThat(inText("M.A. in history")).doesNotContain("Corporate Law");
    }

    @Test
    void aWordOfTwoTradesIsTheOneOfItsCompany() {
        assertThat(inText("Chef in a hotel kitchen")).containsExactly("Cooking");
        assertThat(inItem("Ansible, Puppet, Chef")).containsExactly("Ansible", "Puppet", "Chef Infra");
        assertThat(inText("Chef de projet informatique")).doesNotContain("Cooking");
        assertThat(inText("Chef de partie, responsible for menu planning")).contains("Cooking");
    }

    private List<String> inText(String text) {
        return finder.inText(text).stream()
                .map(mention -> mention.skill().name())
                .toList();
    }

    private List<String> inItem(String text) {
        return finder.inItem(text).stream()
                .map(mention -> mention.skill().name())
                .toList();
    }
}

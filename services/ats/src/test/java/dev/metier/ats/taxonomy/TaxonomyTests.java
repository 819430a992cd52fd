package dev.metier.ats.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class TaxonomyTests {

    private final Taxonomy taxonomy = Taxonomy.starter();

    @Test
    void everyReferenceLeadsToASkill() {
        for (TaxonomySkill skill : taxonomy.skills()) {
            assertThat(skill.related())
                    .as(skill.slug())
                    .allMatch(slug -> taxonomy.bySlug(slug).isPresent());
            assertThat(skill.broader() == null
                            || taxonomy.bySlug(skill.broader()).isPresent())
                    .as(skill.slug())
                    .isTrue();
        }
    }

    @Test
    void noNameMeansTwoSkills() {
        Map<String, String> owners = new HashMap<>();
        for (TaxonomySkill skill : taxonomy.skills()) {
            assertThat(owners.put(skill.name().toLowerCase(Locale.ROOT), skill.slug()))
                    .isNull();
        }
        for (TaxonomySkill skill : taxonomy.skills()) {
            for (String alias : skill.aliases()) {
                assertThat(owners.put(alias.toLowerCase(Locale.ROOT), skill.slug()))
                        .as(alias)
                        .isNull();
            }
        }
    }

    @Test
    void idsComeFromTheSlugs() throws Exception {
        for (TaxonomySkill skill : taxonomy.skills()) {
            assertThat(skill.id().value()).isEqualTo(versionFive("urn:metier:skill:" + skill.slug()));
        }
    }

    @Test
    void coversManyJobFamilies() {
        assertThat(taxonomy.skills()).hasSizeGreaterThan(500);
        assertThat(StreamSupport.stream(taxonomy.skills().spliterator(), false)
                        .map(TaxonomySkill::category)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(20);
    }

    private static UUID versionFive(String name) throws Exception {
        ByteBuffer space = ByteBuffer.allocate(16).putLong(0x6ba7b8119dad11d1L).putLong(0x80b400c04fd430c8L);
        MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
        sha1.update(space.array());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = (hash.getLong() & ~0xF000L) | 0x5000L;
        long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}

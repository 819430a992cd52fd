package dev.metier.search.company;

import dev.metier.contracts.search.SearchIndexType;
import dev.metier.contracts.users.CompanyUpdated;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.platform.events.LoggedEvent;
import dev.metier.search.index.Projection;
import dev.metier.search.place.Gazetteer;
import dev.metier.search.place.Place;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Companies with their public facts, which are told anew with each change. */
@Component
final class CompanyProjection implements Projection {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Gazetteer gazetteer;

    CompanyProjection(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public SearchIndexType type() {
        return SearchIndexType.COMPANIES;
    }

    @Override
    public IndexSchema schema() {
        return CompanyFields.SCHEMA;
    }

    @Override
    public Set<String> topics() {
        return Set.of("company-events");
    }

    @Override
    public List<IndexChange> changes(LoggedEvent event) {
        return switch (event.type()) {
            case "company.updated" ->
                List.of(new IndexChange.Put(
                        document(event.facts(CompanyUpdated.class), event.meta().time())));
            case "company.deleted" -> List.of(new IndexChange.Delete(event.key()));
            default -> List.of();
        };
    }

    static IndexedCompany read(String body) {
        return JSON.readValue(body, IndexedCompany.class);
    }

    private IndexedDocument document(CompanyUpdated facts, Instant told) {
        @Nullable Place place = gazetteer.read(facts.place()).orElse(null);
        @Nullable String city = place == null ? null : place.name();
        @Nullable String country = place == null ? null : place.country();
        Map<String, String> texts = new HashMap<>();
        texts.put(CompanyFields.NAME, facts.name());
        if (facts.place() != null) {
            texts.put(CompanyFields.LOCATION, place == null ? facts.place() : facts.place() + ", " + place.words());
        }
        Map<String, List<String>> keywords = new HashMap<>();
        if (city != null && !city.isBlank()) {
            keywords.put("place", List.of(city));
        }
        if (country != null) {
            keywords.put("country", List.of(country));
        }
        return new IndexedDocument(
                facts.companyId().toString(),
                texts,
                keywords,
                Map.of(CompanyFields.TOLD, (double) told.getEpochSecond()),
                Map.of(),
                null,
                JSON.writeValueAsString(
                        new IndexedCompany(facts.companyId(), facts.name(), facts.place(), country, facts.website())));
    }
}

package dev.metier.users.skill;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.SkillId;
import dev.metier.contracts.users.SkillCategoryView;
import dev.metier.contracts.users.SkillRequest;
import dev.metier.contracts.users.SkillView;
import dev.metier.contracts.users.SkillsApi;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SkillController implements SkillsApi {

    private final EditSkills edit;
    private final ImportSkills imports;
    private final SkillSearch search;
    private final SkillCategories categories;

    SkillController(EditSkills edit, ImportSkills imports, SkillSearch search, SkillCategories categories) {
        this.edit = edit;
        this.imports = imports;
        this.search = search;
        this.categories = categories;
    }

    @Override
    public Page<SkillView> list(@Nullable String q, @Nullable Integer limit, @Nullable String after) {
        return search.list(q, limit, after);
    }

    @Override
    public SkillView get(SkillId id) {
        return search.get(id);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public SkillView create(SkillRequest request) {
        return search.get(edit.create(request));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public SkillView update(SkillId id, SkillRequest request) {
        edit.describe(id, request);
        return search.get(id);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public void delete(SkillId id) {
        edit.delete(id);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public ImportResult importCsv(String csv) {
        return imports.from(csv);
    }

    @Override
    public List<SkillCategoryView> categories() {
        return categories.all();
    }
}

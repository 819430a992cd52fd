package dev.metier.jobs.category;

import dev.metier.contracts.jobs.JobCategoriesApi;
import dev.metier.contracts.jobs.JobCategoryRequest;
import dev.metier.contracts.jobs.JobCategoryView;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class JobCategoryController implements JobCategoriesApi {

    private final JobCategories categories;

    JobCategoryController(JobCategories categories) {
        this.categories = categories;
    }

    @Override
    public List<JobCategoryView> list() {
        return categories.all();
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public JobCategoryView create(JobCategoryRequest request) {
        return categories.add(request.name().strip());
    }
}

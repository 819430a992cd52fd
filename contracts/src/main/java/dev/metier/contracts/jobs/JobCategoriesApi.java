package dev.metier.contracts.jobs;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Categories of postings: read by all, written by administrators. */
@HttpExchange("/api/v1/job-categories")
public interface JobCategoriesApi {

    @GetExchange
    List<JobCategoryView> list();

    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    JobCategoryView create(@Valid @RequestBody JobCategoryRequest request);
}

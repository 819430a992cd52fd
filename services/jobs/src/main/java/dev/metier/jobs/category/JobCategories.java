package dev.metier.jobs.category;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.id.CategoryId;
import dev.metier.contracts.jobs.JobCategoryView;
import dev.metier.platform.errors.MetierException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The categories of postings. */
@Component
public class JobCategories {

    private final JdbcClient db;

    JobCategories(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    List<JobCategoryView> all() {
        return db.sql("select id, name from category order by name")
                .query((row, n) ->
                        new JobCategoryView(new CategoryId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    @Transactional
    JobCategoryView add(String name) {
        CategoryId id = CategoryId.create();
        try {
            db.sql("insert into category (id, name) values (?, ?)")
                    .params(id.value(), name)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new MetierException(ErrorCode.CONFLICT, "There is a category of this name already.");
        }
        return new JobCategoryView(id, name);
    }

    @Transactional(readOnly = true)
    public Optional<String> name(CategoryId id) {
        return db.sql("select name from category where id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }
}

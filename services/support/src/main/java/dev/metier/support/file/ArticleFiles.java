package dev.metier.support.file;

import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.support.ArticleView;
import dev.metier.contracts.support.ImportedArticles;
import dev.metier.support.article.ArticleLists;
import dev.metier.support.article.EditArticles;
import dev.metier.support.article.EditArticles.Taken;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes articles into files and takes them back. */
@Component
class ArticleFiles {

    private static final int MOST_ERRORS = 50;

    private final ArticleLists lists;
    private final EditArticles edit;
    private final Validator validator;

    ArticleFiles(ArticleLists lists, EditArticles edit, Validator validator) {
        this.lists = lists;
        this.edit = edit;
        this.validator = validator;
    }

    Map<String, String> write() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (ArticleView article : lists.all()) {
            texts.put(article.slug() + ".md", ArticleFile.write(article));
        }
        return texts;
    }

    /** Takes all or nothing. Errors: {@code import-rejected}. */
    @Transactional
    public ImportedArticles take(Map<String, String> texts) {
        Map<Taken, Integer> done = new EnumMap<>(Taken.class);
        for (ArticleFile file : read(texts)) {
            done.merge(edit.take(file.article(), file.status()), 1, Integer::sum);
        }
        return new ImportedArticles(
                done.getOrDefault(Taken.CREATED, 0),
                done.getOrDefault(Taken.CHANGED, 0),
                done.getOrDefault(Taken.UNCHANGED, 0));
    }

    private List<ArticleFile> read(Map<String, String> texts) {
        if (texts.isEmpty()) {
            throw FilesRejected.unreadable();
        }
        List<ArticleFile> files = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        texts.forEach((name, text) -> {
            try {
                ArticleFile file = ArticleFile.read(text);
                requireNew(file, slugs);
                validator
                        .validate(file.article())
                        .forEach(fault ->
                                errors.add(new FieldError(name, fault.getPropertyPath() + " " + fault.getMessage())));
                files.add(file);
            } catch (IllegalArgumentException e) {
                errors.add(new FieldError(name, String.valueOf(e.getMessage())));
            }
        });
        if (!errors.isEmpty()) {
            throw FilesRejected.because(errors.subList(0, Math.min(errors.size(), MOST_ERRORS)));
        }
        return files;
    }

    private static void requireNew(ArticleFile file, Set<String> slugs) {
        if (!slugs.add(String.valueOf(file.article().slug()))) {
            throw new IllegalArgumentException("has the slug of another file");
        }
    }
}

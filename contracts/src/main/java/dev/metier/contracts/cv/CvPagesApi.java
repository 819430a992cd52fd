package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The pages of uploaded PDF files as pictures, so that a person sees where a field was read. */
@HttpExchange("/api/v1/cv")
public interface CvPagesApi {

    /** Header: width of the page in points (1/72 inch), the unit of {@link FieldSource.Box}. */
    String WIDTH = "Metier-Page-Width";

    /** Header: height of the page in points. */
    String HEIGHT = "Metier-Page-Height";

    /** Header: how many pages the file has. */
    String PAGES = "Metier-Pages";

    /**
     * A page of the uploaded PDF as PNG, at most 1,600 pixels wide, with its size in points and the number of pages in
     * headers. 404 for a CV that was not read from a PDF and for a page that it does not have; 304 where {@code known} is the
     * current {@code ETag}.
     *
     * @param page counted from 1
     */
    @GetExchange(url = "/{id}/original/pages/{page}", accept = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> page(
            @PathVariable CvId id,
            @PathVariable int page,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known);
}

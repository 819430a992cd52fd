package dev.metier.cv.documents;

import dev.metier.contracts.ErrorCode;
import dev.metier.platform.errors.MetierException;
import dev.metier.typesetting.TypesettingRefused.Reason;

/** A CV asks for more than a document may hold. */
class DocumentNotMade extends MetierException {

    private static final long serialVersionUID = 1L;

    DocumentNotMade(Reason reason) {
        super(
                ErrorCode.DOCUMENT_NOT_MADE,
                switch (reason) {
                    case TOO_LARGE, TOO_SLOW ->
                        "The CV is too long for one document; shorten its texts or leave sections out.";
                    case NOT_EMBEDDED, UNSUPPORTED -> "The picture cannot be printed; take another PNG or JPEG.";
                });
    }
}

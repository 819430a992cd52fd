package dev.metier.search.meaning;

import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Vector;
import dev.metier.search.index.LiveIndex;

/** Documents of an index that have a meaning. */
public interface Passages {

    /** The keyword for the model that made the vector; a document that waits for one has none. */
    String MODEL = "model";

    LiveIndex index();

    /** What a document is about, the most telling first: the model reads no more than its beginning. */
    String of(String body);

    IndexedDocument write(String body, String model, Vector vector);
}

package dev.metier.cv.generation;

import java.util.List;

/** The building blocks that every format has. */
interface ResumeSink {

    void title(String name);

    /** A line under the name. */
    void contact(String text);

    void heading(String text);

    /** The first line of an entry, with its dates. */
    void entry(String text, String dates);

    void subline(String text);

    void text(String text);

    /** "Label: words". */
    void labelled(String label, String words);

    void items(List<String> items);
}

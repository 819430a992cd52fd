package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads sections about work, paid or not. */
final class WorkReader {

    private static final Set<String> LABELS = Set.of("employer");
    private static final Set<String> TEXTS = Set.of("employer", LabelledBlocks.TAGS);

    /** Names of the fields for the employer, which differ between work and volunteer in JSON Resume. */
    private final String employerField;

    WorkReader(String employerField) {
        this.employerField = employerField;
    }

    List<Draft> read(List<Line> lines) {
        List<List<Block>> entries = EntrySplitter.entries(LabelledBlocks.asText(BlockBuilder.blocks(lines), TEXTS));
        List<Candidate> candidates = entries.stream().map(Candidate::of).toList();
        if (candidates.stream().anyMatch(Candidate::isPartedAtComma)) {
            candidates.forEach(Candidate::partAtComma);
        }
        long towns = candidates.stream()
                .filter(candidate -> candidate.endsWithTown() || candidate.endedWithTown())
                .count();
        if (towns > 1 && 3 * towns >= 2L * candidates.size()) {
            candidates.forEach(Candidate::takeTown);
        }
        int titleFirst = 0;
        for (Candidate candidate : candidates) {
            titleFirst += candidate.titleFirst();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Draft draft = draft(candidate, titleFirst);
            inheritEmployer(drafts, draft, candidate);
            if (!draft.isEmpty()) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private record Candidate(EntryHead head, EntryBody body, List<Piece> pieces, Draft labelled) {

        static Candidate of(List<Block> all) {
            Draft labelled = new Draft();
            List<Block> entry = LabelledBlocks.taken(all, LABELS, labelled::set);
            EntryHead head = new EntryHead(entry);
            List<Piece> pieces = new ArrayList<>(Titles.split(head.pieces(), head));
            pieces.removeIf(piece -> piece.text().isEmpty() || EntryBody.isLabel(piece.text()));
            return new Candidate(head, new EntryBody(entry), pieces, labelled);
        }

        /** Whether title and employer stand in one line with a comma between them. */
        boolean isPartedAtComma() {
            return pieces.size() == 2
                    && pieces.get(0).source().equals(pieces.get(1).source())
                    && pieces.get(0)
                            .source()
                            .text()
                            .contains(
                                    pieces.get(0).text() + ", " + pieces.get(1).text());
        }

        /** Whether the line of the employer ends with a town, and none stands elsewhere. */
        boolean endsWithTown() {
            return head.place().isEmpty() && pieces.stream().anyMatch(Titles::endsWithTown);
        }

        /** Whether a town stood behind the name of the employer with nothing between them. */
        boolean endedWithTown() {
            return head.place()
                    .filter(place -> pieces.stream()
                            .anyMatch(piece -> place.source().text().contains(piece.text() + " " + place.value())))
                    .isPresent();
        }

        void takeTown() {
            if (endsWithTown()) {
                pieces.replaceAll(piece -> Titles.withoutTown(piece, head));
            }
        }

        /** Parts what the words do not tell apart as the other entries are parted. */
        void partAtComma() {
            String line = pieces.size() == 1 ? pieces.getFirst().text() : "";
            int comma = line.indexOf(", ");
            if (comma > 0 && comma == line.lastIndexOf(", ")) {
                Piece whole = pieces.removeFirst();
                pieces.add(whole.with(line.substring(0, comma)));
                pieces.add(whole.with(line.substring(comma + 2)));
            }
        }

        /** The piece that is most of a title; where none is, the place that titles have in the other entries. */
        int titleIndex(boolean isTitleFirst) {
            int usual = isTitleFirst ? 0 : 1;
            int best = usual;
            for (int i = 0; i < Math.min(pieces.size(), 4); i++) {
                int score = Titles.score(pieces.get(i).text());
                if (score > 0 && score > Titles.score(pieces.get(best).text())) {
                    best = i;
                }
            }
            return best;
        }

        /** 1 where the title clearly stands before the employer, -1 where after, 0 where it is not clear. */
        int titleFirst() {
            if (pieces.size() < 2) {
                return 0;
            }
            return Integer.signum(Titles.score(pieces.get(0).text())
                    - Titles.score(pieces.get(1).text()));
        }
    }

    private Draft draft(Candidate candidate, int titleFirst) {
        Draft draft = new Draft();
        List<Piece> pieces = candidate.pieces();
        if (pieces.size() == 1) {
            boolean isTitle = Titles.score(pieces.getFirst().text()) > 0;
            draft.set(isTitle ? "position" : employerField, Found.of(pieces.getFirst(), isTitle ? 0.7 : 0.5));
        }
        if (pieces.size() > 1) {
            int title = candidate.titleIndex(titleFirst > 0);
            double confidence = Titles.score(pieces.get(title).text()) > 0 ? 0.85 : 0.6;
            draft.set("position", Found.of(pieces.get(title), confidence));
            draft.set(employerField, Found.of(pieces.get(title == 0 ? 1 : 0), confidence));
        }
        if (draft.has("position") && !draft.has(employerField)) {
            hiddenEmployer(draft, candidate.head());
        }
        if (employerField.equals("name")) {
            draft.set("description", candidate.labelled().get("employer"));
            draft.set("location", candidate.head().place());
        }
        draft.set("url", candidate.head().url());
        draft.set("startDate", candidate.head().start());
        draft.set("endDate", candidate.head().end());
        draft.set("summary", candidate.body().text().or(() -> sentence(pieces)));
        candidate.body().items().forEach(item -> draft.add("highlights", item));
        return draft;
    }

    /** An employer that was taken for a place or for an address on the web. */
    private void hiddenEmployer(Draft draft, EntryHead head) {
        head.place()
                .ifPresent(place -> employerBeforeTown(place).ifPresent(employer -> {
                    draft.set(employerField, employer);
                    if (employerField.equals("name")) {
                        String town = place.value().substring(employer.value().length() + 1);
                        draft.set("location", new Found(town.strip(), 0.7, place.source()));
                    }
                }));
        draft.set(employerField, head.url().flatMap(WorkReader::employerByAddress));
    }

    /** "Ropeworks.example" alone in the place of an employer is its name as well as its address. */
    private static Optional<Found> employerByAddress(Found url) {
        return url.value().matches("\\p{Lu}[\\w-]*(?:\\.[\\w-]+)*\\.\\p{Ll}{2,}")
                ? Optional.of(new Found(url.value(), 0.6, url.source()))
                : Optional.empty();
    }

    /** "Acme Lyon, Lyon, France": before a known town and its country stands no town, but who has its seat there. */
    private static Optional<Found> employerBeforeTown(Found place) {
        String[] parts = place.value().split("\\s*,\\s*", -1);
        boolean isNamed = parts.length == 3
                && Vocabulary.CITIES.contains(parts[1])
                && !Vocabulary.CITIES.contains(parts[0])
                && Vocabulary.COUNTRIES.contains(parts[2]);
        return isNamed ? Optional.of(new Found(parts[0], 0.6, place.source())) : Optional.empty();
    }

    /** "Two services a week." below title and employer. */
    private static Optional<Found> sentence(List<Piece> pieces) {
        return pieces.stream()
                .skip(2)
                .map(Piece::source)
                .filter(source -> source.text().endsWith("."))
                .filter(source -> pieces.stream()
                        .limit(2)
                        .noneMatch(piece -> piece.source().equals(source)))
                .map(source -> new Found(source.text(), 0.6, source))
                .findFirst();
    }

    /** Several roles under one employer: only the first names it. */
    private void inheritEmployer(List<Draft> before, Draft draft, Candidate candidate) {
        boolean isRoleOnly = draft.has("position")
                && !draft.has(employerField)
                && candidate.head().isRange();
        if (isRoleOnly && !before.isEmpty()) {
            before.getLast()
                    .get(employerField)
                    .ifPresent(
                            employer -> draft.set(employerField, new Found(employer.value(), 0.5, employer.source())));
        }
    }
}

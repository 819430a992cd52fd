package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sections about education. */
final class EducationReader {

    private static final Pattern SCORE = Pattern.compile("(?i)(?:cumulative |overall |final"
            + " )?(?:c?gpa|grade|note|abschlussnote|media|average|score)\\s*[:=-]?\\s*(\\d[\\d.,]*(?:\\s*(?:/|out"
            + " of)\\s*\\d[\\d.,]*)?)|(?<![\\d.])(\\d[.,]\\d{1,2}(?:\\s*/\\s*\\d(?:[.,]\\d+)?)?)\\s+c?gpa\\b");

    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)(?:sciences?|engineering|studies|administration|business|economics|mathematics|statistics|physics|chemistry|biology|history|law|arts|design|management|psychology|sociology|nursing|education|linguistics|literature|philosophy|marketing|accounting|finance|journalism|communications?|architecture|medicine|informati[ck]s?|informatik|maschinenbau|wirtschaft\\p{L}*|betriebswirtschaft\\p{L}*|économie|gestion|droit|economía|derecho|ingeniería|informatică|economie|drept)$");

    /** "Bachelor of Science : Biology". */
    private static final Pattern DEGREE_OF = Pattern.compile("^([^:,.]{2,60}?)\\s*:\\s");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*(?:\\s*/\\s*\\d+(?:[.,]\\d+)?)?");

    /** "Northgate College (3.8)": a grade behind a name. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("(.*\\p{L}.*?)\\s+\\((\\d{1,2}[.,]\\d{1,2}(?:\\s*/\\s*\\d+(?:[.,]\\d+)?)?)\\)?");

    /** What leads from a degree to its school. */
    private static final Pattern AT = Pattern.compile("(?iu)\\s+(?:at|from|an der|presso)\\s+(?:the\\s+)?(?=\\p{Lu})");

    /** "BSc University of Bremen": a school that its first words tell. */
    private static final Pattern NAMED_SCHOOL = Pattern.compile(
            "(?iu)\\s+(?=(?:univ\\p{L}*|college|institut\\p{L}*|academ\\p{L}*|école|escuela|hochschule)\\s+(?:of|de|di|da|din|do|du|für|for)\\s)");

    private static final Set<String> LABELS = Set.of("score", LabelledBlocks.TAGS);

    private EducationReader() {}

    static List<Draft> read(List<Line> lines) {
        List<Block> blocks = LabelledBlocks.asText(BlockBuilder.blocks(lines), Set.of(LabelledBlocks.TAGS));
        List<Study> studies = EntrySplitter.entries(blocks).stream()
                .map(EducationReader::study)
                .toList();
        int schoolFirst = studies.stream().mapToInt(Study::schoolFirst).sum();
        return studies.stream()
                .map(study -> draft(study, schoolFirst))
                .filter(draft -> !draft.isEmpty())
                .toList();
    }

    /** @param pieces what may be the school, the degree or the subject */
    private record Study(Draft draft, EntryHead head, EntryBody body, List<Piece> pieces) {

        /** 1 where the school is known and stands first, -1 where it stands behind something else. */
        int schoolFirst() {
            for (int i = 0; i < pieces.size(); i++) {
                if (isSchool(pieces.get(i).text())
                        && !Degrees.startsWithDegree(pieces.get(i).text())) {
                    return pieces.size() < 2 ? 0 : i == 0 ? 1 : -1;
                }
            }
            return 0;
        }
    }

    private static Study study(List<Block> all) {
        Draft draft = new Draft();
        List<Block> entry = LabelledBlocks.taken(all, LABELS, (kind, found) -> labelled(draft, kind, found));
        EntryHead head = new EntryHead(entry);
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : head.pieces()) {
            takeScore(piece, draft)
                    .ifPresent(left ->
                            Titles.atTurn(left).forEach(part -> pieces.addAll(parts(Titles.withoutPlace(part, head)))));
        }
        pieces.stream()
                .filter(piece -> NUMBER.matcher(piece.text()).matches())
                .forEach(piece -> draft.set("score", Found.of(piece, 0.6)));
        pieces.removeIf(piece -> piece.text().isEmpty()
                || EntryBody.isLabel(piece.text())
                || NUMBER.matcher(piece.text()).matches());
        return new Study(draft, head, new EntryBody(entry), pieces);
    }

    private static Draft draft(Study study, int schoolFirst) {
        Draft draft = study.draft();
        EntryHead head = study.head();
        EntryBody body = study.body();
        List<Piece> rest = new ArrayList<>(study.pieces());
        takeInstitution(rest, draft, schoolFirst);
        takeDegree(rest, draft);
        draft.set("url", head.url());
        if (head.isRange()) {
            draft.set("startDate", head.start());
            draft.set("endDate", head.end());
        } else {
            draft.set("endDate", head.start());
        }
        if (body.items().isEmpty()) {
            body.text().ifPresent(text -> takeText(text, draft));
        }
        for (Found item : body.items()) {
            if (!draft.has("studyType") && Degrees.isDegree(item.value())) {
                takeDegree(new ArrayList<>(List.of(new Piece(item.value(), item.source()))), draft);
                continue;
            }
            Matcher score = SCORE.matcher(item.value());
            if (score.find() && !draft.has("score")) {
                draft.set("score", new Found(number(score), 0.9, item.source()));
            } else {
                draft.add("courses", new Found(item.value(), 0.6, item.source()));
            }
        }
        return draft;
    }

    private static void labelled(Draft draft, String kind, Found found) {
        if (kind.equals("score")) {
            draft.set(kind, score(found));
            return;
        }
        ListTexts.items(found.value()).forEach(item -> draft.add("courses", new Found(item, 0.7, found.source())));
    }

    /** A degree, its school and more in one running text under a date: the degree is taken and the words are kept. */
    private static void takeText(Found text, Draft draft) {
        if (draft.has("institution") || draft.has("studyType") || !Degrees.startsWithDegree(text.value())) {
            return;
        }
        Matcher named = DEGREE_OF.matcher(text.value());
        if (named.find() && Degrees.isDegree(named.group(1))) {
            draft.set("studyType", new Found(named.group(1).strip(), 0.6, text.source()));
        }
        draft.add("courses", new Found(text.value(), 0.4, text.source()));
    }

    /** "3.97/4.00, first of the year": what follows the number is no part of it. */
    private static Found score(Found found) {
        return new Found(found.value().replaceFirst("^(\\d[^,]*),\\s+\\p{L}.*", "$1"), 0.9, found.source());
    }

    /** Behind its label or before it. */
    private static String number(Matcher score) {
        return score.group(1) == null ? score.group(2) : score.group(1);
    }

    private static Optional<Piece> takeScore(Piece piece, Draft draft) {
        Matcher score = SCORE.matcher(piece.text());
        if (!score.find()) {
            Matcher bracket = IN_BRACKETS.matcher(piece.text());
            if (!bracket.matches()) {
                return Optional.of(piece);
            }
            draft.set("score", new Found(bracket.group(2), 0.7, piece.source()));
            return Optional.of(piece.with(bracket.group(1)));
        }
        draft.set("score", new Found(number(score), 0.9, piece.source()));
        String left = EntryHead.clean(
                piece.text().substring(0, score.start()) + piece.text().substring(score.end()));
        return left.isEmpty() ? Optional.empty() : Optional.of(piece.with(left));
    }

    /** "University, degree" is parted at the commas that have a degree or a school on one side only. */
    private static List<Piece> parts(Piece piece) {
        String text = piece.text();
        Matcher at = AT.matcher(text);
        if (at.find() && Degrees.isDegree(text.substring(0, at.start()))) {
            return List.of(
                    piece.with(text.substring(0, at.start())),
                    piece.with(EntryHead.clean(text.substring(at.end()).replaceFirst("(?iu)\\s(?:in|since)$", ""))));
        }
        int school = schoolBehindDegree(text);
        if (school > 0) {
            return List.of(piece.with(EntryHead.clean(text.substring(0, school))), piece.with(text.substring(school)));
        }
        for (int comma = text.indexOf(','); comma > 0; comma = text.indexOf(',', comma + 1)) {
            String before = text.substring(0, comma);
            String after = text.substring(comma + 1).strip();
            if (Titles.isCampus(before, after)) {
                continue;
            }
            boolean schoolThenDegree = isSchool(before) && Degrees.isDegree(after) && !isSchool(after);
            boolean degreeThenSchool = isSchool(after) && !isSchool(before);
            boolean schoolThenSubject =
                    isSchool(before) && SUBJECT.matcher(after).find() && !isSchool(after);
            boolean nameThenDegree = !Degrees.isDegree(before) && isWholeDegree(after);
            if (schoolThenDegree || degreeThenSchool || schoolThenSubject || nameThenDegree) {
                List<Piece> all = new ArrayList<>(parts(piece.with(before)));
                all.addAll(parts(piece.with(after)));
                return all;
            }
        }
        return List.of(piece);
    }

    /** Where a school begins with nothing between a degree and it; 0 where none does. */
    private static int schoolBehindDegree(String text) {
        Matcher school = NAMED_SCHOOL.matcher(text);
        if (!school.find()) {
            return 0;
        }
        String before = text.substring(0, school.start());
        return Degrees.isDegree(before) && !isSchool(before) ? school.end() : 0;
    }

    /** "Master of Science Physics" needs no name of a subject before it. */
    private static boolean isWholeDegree(String text) {
        return Degrees.startsWithDegree(text)
                && Degrees.split(text).area().filter(area -> !isSchool(area)).isPresent();
    }

    private static boolean isSchool(String text) {
        return Vocabulary.SCHOOLS.hasWordIn(text) || Vocabulary.SCHOOLS.hasEndIn(text);
    }

    /** @param schoolFirst positive where most schools of the section stand before degree and subject */
    private static void takeInstitution(List<Piece> rest, Draft draft, int schoolFirst) {
        List<Piece> schools = rest.stream()
                .filter(piece -> isSchool(piece.text()) && !Degrees.startsWithDegree(piece.text()))
                .toList();
        Optional<Piece> school = schools.stream()
                .filter(piece ->
                        schools.size() < 2 || !SUBJECT.matcher(piece.text()).find())
                .findFirst()
                .or(() -> schools.stream().findFirst());
        List<Piece> others =
                rest.stream().filter(piece -> !Degrees.isDegree(piece.text())).toList();
        List<Piece> names = others.stream()
                .filter(piece ->
                        schoolFirst != 0 || !SUBJECT.matcher(piece.text()).find())
                .toList();
        List<Piece> likely = names.isEmpty() ? others : names;
        Optional<Piece> other = likely.isEmpty()
                ? Optional.empty()
                : Optional.of(schoolFirst < 0 ? likely.getLast() : likely.getFirst());
        Optional<Piece> chosen = school.isPresent() ? school : rest.size() > 1 ? other : Optional.empty();
        chosen.ifPresent(piece -> {
            draft.set("institution", Found.of(piece, school.isPresent() ? 0.9 : 0.6));
            rest.remove(piece);
        });
    }

    private static void takeDegree(List<Piece> rest, Draft draft) {
        List<Piece> degrees =
                rest.stream().filter(piece -> Degrees.isDegree(piece.text())).toList();
        Optional<Piece> full = degrees.stream()
                .filter(piece -> Degrees.split(piece.text()).area().isPresent())
                .findFirst();
        full.or(() -> degrees.stream().findFirst()).ifPresent(piece -> {
            Degrees.Degree degree = Degrees.split(piece.text());
            draft.set("studyType", new Found(degree.type(), 0.9, piece.source()));
            degree.area().ifPresent(area -> draft.set("area", new Found(area, 0.85, piece.source())));
            rest.remove(piece);
        });
        rest.stream()
                .filter(piece -> !Degrees.isDegree(piece.text()))
                .findFirst()
                .ifPresent(piece -> draft.set("area", Found.of(piece, 0.55)));
    }
}

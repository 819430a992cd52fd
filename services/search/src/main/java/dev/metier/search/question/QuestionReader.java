package dev.metier.search.question;

import dev.metier.contracts.search.Seniority;
import dev.metier.contracts.search.UnderstoodPart;
import dev.metier.contracts.search.UnderstoodPart.Kind;
import dev.metier.hybrid.Words;
import dev.metier.search.place.Gazetteer;
import dev.metier.search.place.Place;
import dev.metier.search.posting.SeniorityWords;
import dev.metier.search.posting.YearlyPay;
import dev.metier.search.question.Taxonomy.KnownSkill;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a text from left to right: at each word the longest part that means something, else the word itself. */
@Component
public final class QuestionReader {

    private static final int LONGEST_NAME = 4;
    private static final Set<String> BEFORE_PLACES = Set.of("in", "near", "around", "bei", "nahe", "à", "din", "en");
    private static final Set<String> REMOTE =
            Set.of("remote", "homeoffice", "home office", "télétravail", "work from home", "fully remote");

    /** Words that nearly every posting has, or that say nothing of it. */
    private static final Set<String> EMPTY = Set.of(
            "a",
            "an",
            "and",
            "the",
            "of",
            "for",
            "with",
            "to",
            "at",
            "as",
            "or",
            "in",
            "on",
            "job",
            "jobs",
            "work",
            "position",
            "vacancy",
            "und",
            "der",
            "die",
            "das",
            "als",
            "mit",
            "für",
            "stelle",
            "stellen",
            "et",
            "de",
            "le",
            "la",
            "pour",
            "și",
            "cu",
            "pe");

    private final Taxonomy taxonomy;
    private final Gazetteer gazetteer;
    private final YearlyPay pay;

    QuestionReader(Taxonomy taxonomy, Gazetteer gazetteer, YearlyPay pay) {
        this.taxonomy = taxonomy;
        this.gazetteer = gazetteer;
        this.pay = pay;
    }

    /**
     * Reads a text.
     *
     * @param plain parts of it that are mere words
     */
    public Question read(String text, List<String> plain) {
        return new Reading(text, new HashSet<>(plain), true).read();
    }

    /** Reads a text about people, who pay nobody: an amount is a mere word. */
    public Question readOfPeople(String text, List<String> plain) {
        return new Reading(text, new HashSet<>(plain), false).read();
    }

    /** One text that is being read. */
    private final class Reading {

        private final String text;
        private final Set<String> plain;
        private final boolean isPaying;
        private final List<Token> tokens;
        private final List<Words.Term> terms = new ArrayList<>();
        private final List<UnderstoodPart> parts = new ArrayList<>();
        private final List<String> rest = new ArrayList<>();
        private @Nullable Place place;
        private @Nullable Double euros;
        private @Nullable Seniority seniority;
        private boolean isRemote;
        private int at;

        Reading(String text, Set<String> plain, boolean isPaying) {
            this.text = text;
            this.plain = plain;
            this.isPaying = isPaying;
            this.tokens = Token.of(text);
        }

        Question read() {
            while (at < tokens.size()) {
                Token token = tokens.get(at);
                if (token.isExcluded() || token.isPhrase()) {
                    quoted(token);
                } else if (!isPay() && !isPlace() && !isRemote() && !isSeniority() && !isSkill()) {
                    word(token);
                }
            }
            return new Question(terms, String.join(" ", rest), place, euros, seniority, isRemote, parts);
        }

        private void quoted(Token token) {
            Kind kind = token.isExcluded() ? Kind.EXCLUDED : Kind.PHRASE;
            if (!plain.contains(written(1))) {
                Words.Term term = token.isPhrase() ? Words.Term.phrase(token.text()) : Words.Term.word(token.text());
                terms.add(token.isExcluded() ? term.excluded() : term);
                parts.add(new UnderstoodPart(kind, written(1), token.text()));
                rest.addAll(token.isExcluded() ? List.of() : List.of(token.text()));
            } else {
                addWords(token.text());
            }
            at++;
        }

        private boolean isPay() {
            Optional<PayWords.Pay> read = isPaying ? PayWords.read(tokens, at) : Optional.empty();
            if (euros != null || read.isEmpty() || isPlain(read.get().tokens())) {
                return false;
            }
            PayWords.Pay said = read.get();
            euros = pay.inEuros(said.amount(), said.currency(), said.period()).orElse(null);
            if (euros == null) {
                return false;
            }
            String value = said.amount().toPlainString() + " " + said.currency();
            return understood(Kind.SALARY, said.tokens(), value);
        }

        private boolean isPlace() {
            if (place != null || !BEFORE_PLACES.contains(lower(at))) {
                return false;
            }
            for (int words = Math.min(LONGEST_NAME, tokens.size() - at - 1); words > 0; words--) {
                Optional<Place> named = place(joined(at + 1, words));
                if (named.isPresent() && !isPlain(words + 1)) {
                    place = named.get();
                    String value = place.name() == null ? String.valueOf(place.country()) : place.name();
                    return understood(Kind.PLACE, words + 1, value);
                }
            }
            return false;
        }

        private Optional<Place> place(String name) {
            return gazetteer
                    .city(name)
                    .or(() -> gazetteer.country(name).map(code -> new Place(null, code, null, List.of())));
        }

        private boolean isRemote() {
            for (int words = 3; words > 0; words--) {
                if (!isRemote && REMOTE.contains(joined(at, words).toLowerCase(Locale.ROOT)) && !isPlain(words)) {
                    isRemote = true;
                    return understood(Kind.REMOTE, words, "REMOTE");
                }
            }
            return false;
        }

        private boolean isSeniority() {
            Optional<Seniority> said = SeniorityWords.ofWord(tokens.get(at).text());
            if (seniority != null || said.isEmpty() || isPlain(1)) {
                return false;
            }
            seniority = said.get();
            rest.add(tokens.get(at).text());
            return understood(Kind.SENIORITY, 1, seniority.name());
        }

        private boolean isSkill() {
            for (int words = Math.min(LONGEST_NAME, tokens.size() - at); words > 0; words--) {
                String name = joined(at, words);
                Optional<KnownSkill> skill = taxonomy.find(name);
                if (skill.isPresent() && !isPlain(words)) {
                    List<String> others = skill.get().names().stream()
                            .filter(other -> !other.equalsIgnoreCase(name))
                            .toList();
                    add(Words.Term.word(name).or(others));
                    rest.add(name);
                    return understood(Kind.SKILL, words, skill.get().name());
                }
            }
            return false;
        }

        private void word(Token token) {
            addWords(token.text());
            at++;
        }

        private void addWords(String words) {
            for (Token each : Token.of(words.replace("-", " "))) {
                rest.add(each.text());
                if (Token.isWord(each.text()) && !EMPTY.contains(each.text().toLowerCase(Locale.ROOT))) {
                    add(Words.Term.word(each.text()));
                }
            }
        }

        private void add(Words.Term term) {
            boolean isNew = terms.stream().noneMatch(other -> other.text().equalsIgnoreCase(term.text()));
            if (isNew && terms.size() < Words.MOST_TERMS) {
                terms.add(term);
            }
        }

        private boolean understood(Kind kind, int words, String value) {
            parts.add(new UnderstoodPart(kind, written(words), value));
            at += words;
            return true;
        }

        private boolean isPlain(int words) {
            return plain.contains(written(words));
        }

        /** So many tokens as they were typed. */
        private String written(int words) {
            return text.substring(
                    tokens.get(at).start(), tokens.get(at + words - 1).end());
        }

        private String joined(int from, int words) {
            if (from + words > tokens.size()) {
                return "";
            }
            List<Token> some = tokens.subList(from, from + words);
            return some.stream().anyMatch(token -> token.isPhrase() || token.isExcluded())
                    ? ""
                    : some.stream().map(Token::text).collect(Collectors.joining(" "));
        }

        private String lower(int index) {
            return joined(index, 1).toLowerCase(Locale.ROOT);
        }
    }
}

package dev.metier.cv.masking;

import dev.metier.contracts.cv.CvMask;
import dev.metier.contracts.cv.Resume;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A resume without what a person keeps to themselves. A hidden value is hidden in every text as well: an e-mail address that
 * also stands in the summary is found there. City, region and country stay, of the name its initials.
 */
public final class Masked {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What is chosen, not written. */
    private static final Set<String> NO_TEXT = Set.of(
            "startDate", "endDate", "date", "releaseDate", "countryCode", "template", "directives", "lastModified");

    /** What is of no use in part. */
    private static final Set<String> LINKS = Set.of("url", "email", "username", "image");

    private final List<Secret> secrets = new ArrayList<>();
    private final ObjectNode tree;

    private Masked(Resume resume) {
        this.tree = JSON.valueToTree(resume);
    }

    public static Resume of(Resume resume, Set<CvMask> masks) {
        if (masks.isEmpty()) {
            return resume;
        }
        Masked masked = new Masked(resume);
        masks.stream().sorted().forEach(mask -> masked.hide(mask, resume));
        masked.scrub(masked.tree);
        return JSON.treeToValue(masked.tree, Resume.class);
    }

    private void hide(CvMask mask, Resume resume) {
        ObjectNode basics = tree.withObject("/basics");
        switch (mask) {
            case CONTACT -> {
                secrets.addAll(ContactSecrets.of(resume.basics()));
                basics.remove(List.of("email", "phone", "url", "profiles"));
                dropCanonical();
            }
            case PHOTO -> basics.remove("image");
            case BIRTH_DATE -> {
                secrets.addAll(BirthSecrets.of(resume));
                basics.remove("birthDate");
            }
            case ADDRESS -> {
                secrets.addAll(AddressSecrets.of(resume.basics().location()));
                basics.withObject("/location").remove(List.of("address", "postalCode"));
            }
            case NAME -> {
                NameSecrets name = NameSecrets.of(resume.basics().name());
                secrets.addAll(name.all());
                if (!name.initials().isEmpty()) {
                    basics.put("name", name.initials());
                }
                dropCanonical();
            }
        }
    }

    /** The address of the resume itself leads to its owner. */
    private void dropCanonical() {
        if (tree.path("meta") instanceof ObjectNode meta) {
            meta.remove("canonical");
        }
    }

    private void scrub(JsonNode node) {
        switch (node) {
            case ObjectNode object -> List.copyOf(object.propertyNames()).forEach(name -> scrubField(object, name));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    JsonNode item = array.get(i);
                    if (item.isString()) {
                        array.set(i, JSON.getNodeFactory().stringNode(scrubbed(item.asString())));
                    } else {
                        scrub(item);
                    }
                }
            }
            default -> {
                // numbers and the like say nothing about a person
            }
        }
    }

    private void scrubField(ObjectNode object, String name) {
        JsonNode value = object.path(name);
        if (NO_TEXT.contains(name)) {
            return;
        }
        if (!value.isString()) {
            scrub(value);
            return;
        }
        String text = name.equals("username") ? "@" + value.asString() : value.asString();
        String scrubbed = scrubbed(text);
        if (scrubbed.equals(text)) {
            return;
        }
        if (LINKS.contains(name)) {
            object.remove(name);
            return;
        }
        object.put(name, scrubbed);
    }

    private String scrubbed(String text) {
        String clean = text;
        for (Secret secret : secrets) {
            clean = secret.hideIn(clean);
        }
        return clean;
    }
}

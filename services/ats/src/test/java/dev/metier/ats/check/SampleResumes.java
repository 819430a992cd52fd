package dev.metier.ats.check;

import dev.metier.contracts.cv.Resume;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** CVs written for these tests. */
final class SampleResumes {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String DEVELOPER = """
            {"basics": {"name": "Ada Lind", "label": "Backend developer", "email": "ada@example.org", "phone": "+40 700 000 001",
              "summary": "Backend developer who likes small services and short meetings."},
             "work": [
               {"name": "Nordlys", "position": "Senior Java Developer", "startDate": "2021-03",
                "highlights": ["Moved the billing of two million customers to Spring Boot services on Kubernetes",
                               "Cut the nightly run from five hours to twenty minutes with PostgreSQL partitions"]},
               {"name": "Fjord Data", "position": "Developer", "startDate": "2018-09", "endDate": "2021-02",
                "summary": "Built and ran the order system in Java with RabbitMQ and a small team of four people."}],
             "education": [{"institution": "West University", "area": "Computer Science", "studyType": "Bachelor of Science",
                            "startDate": "2015-10", "endDate": "2018-07"}],
             "skills": [{"name": "Backend", "keywords": ["Java", "Spring Boot", "PostgreSQL", "Docker"]}],
             "languages": [{"language": "Romanian", "fluency": "native"}, {"language": "English", "fluency": "C1"}]}
            """;

    private SampleResumes() {}

    static Resume developer() {
        return read(DEVELOPER);
    }

    /** The developer's CV with one member of an object replaced, for example {@code basics}, {@code image}. */
    static Resume developerWith(String section, String member, String value) {
        ObjectNode resume = (ObjectNode) JSON.readTree(DEVELOPER);
        ((ObjectNode) resume.get(section)).put(member, value);
        return JSON.treeToValue(resume, Resume.class);
    }

    /** The developer's CV with one more line under the present role. */
    static Resume developerWithHighlight(String line) {
        ObjectNode resume = (ObjectNode) JSON.readTree(DEVELOPER);
        ((ArrayNode) resume.at("/work/0/highlights")).add(line);
        return JSON.treeToValue(resume, Resume.class);
    }

    static Resume developerWithCity(String city) {
        ObjectNode resume = (ObjectNode) JSON.readTree(DEVELOPER);
        ((ObjectNode) resume.get("basics")).putObject("location").put("city", city);
        return JSON.treeToValue(resume, Resume.class);
    }

    /** A CV with a text at a place, whose objects and lists are made where they are missing. */
    static Resume with(String json, String place, String value) {
        JsonNode resume = JSON.readTree(json);
        String[] parts = place.substring(1).split("/", -1);
        JsonNode at = resume;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            boolean list = !last && parts[i + 1].equals("0");
            JsonNode child = last ? JSON.valueToTree(value) : list ? JSON.createArrayNode() : JSON.createObjectNode();
            if (at instanceof ObjectNode object) {
                at = last || !object.has(parts[i]) ? put(object, parts[i], child) : object.get(parts[i]);
            } else {
                ArrayNode array = (ArrayNode) at;
                at = array.isEmpty() ? array.addObject() : array.get(0);
            }
        }
        return JSON.treeToValue(resume, Resume.class);
    }

    private static JsonNode put(ObjectNode object, String member, JsonNode child) {
        object.set(member, child);
        return child;
    }

    static Resume read(String json) {
        return JSON.readValue(json, Resume.class);
    }
}

package dev.metier.ats.check;

import dev.metier.contracts.cv.Resume;
import tools.jackson.databind.json.JsonMapper;
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

    static Resume developerWithCity(String city) {
        ObjectNode resume = (ObjectNode) JSON.readTree(DEVELOPER);
        ((ObjectNode) resume.get("basics")).putObject("location").put("city", city);
        return JSON.treeToValue(resume, Resume.class);
    }

    static Resume read(String json) {
        return JSON.readValue(json, Resume.class);
    }
}

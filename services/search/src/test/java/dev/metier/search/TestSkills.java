package dev.metier.search;

import dev.metier.platform.test.TestPeer;

/** The taxonomy as users would answer it. */
public final class TestSkills {

    private TestSkills() {}

    public static void areKnown() {
        TestPeer.answers("GET /api/v1/skills", 200, """
                {"items":[
                  {"id":"0190f0a0-0000-7000-8000-000000000001","name":"Kubernetes",
                   "categoryId":"0190f0a0-0000-7000-8000-0000000000aa","categoryName":"Cloud","aliases":["k8s"]},
                  {"id":"0190f0a0-0000-7000-8000-000000000002","name":"Machine Learning",
                   "categoryId":"0190f0a0-0000-7000-8000-0000000000aa","categoryName":"Data",
                   "aliases":["statistical learning"]}]}""");
    }
}

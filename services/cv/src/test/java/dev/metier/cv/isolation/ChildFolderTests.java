package dev.metier.cv.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildFolderTests {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Frame WHERE = new Frame(Frame.Kind.READ, new byte[0]);
    private static final Frame CRASH = new Frame(Frame.Kind.READ, new byte[1]);

    private static ChildProcesses processes(Duration idle) {
        return new ChildProcesses(
                new ChildCommand(
                        System.getProperty("java.class.path"),
                        LitteringProcess.class.getName(),
                        16L << 20,
                        List.of(),
                        List.of()),
                LONG,
                idle);
    }

    /** Where a process keeps its temporary files, of which it has some. */
    private static Path folder(ChildProcess process) throws IOException {
        Path folder = Path.of(new String(process.ask(WHERE).content(), StandardCharsets.UTF_8));
        assertThat(folder).isNotEmptyDirectory();
        return folder;
    }

    private static void awaitNothingAt(Path folder) {
        await().atMost(LONG).untilAsserted(() -> assertThat(folder).doesNotExist());
    }

    @Test
    void nothingIsLeftOfAProcessWhateverEndedIt() throws Exception {
        try (ChildProcesses processes = processes(LONG)) {
            ChildProcess killed = processes.take();
            Path first = folder(killed);
            ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
            awaitNothingAt(first);

            ChildProcess crashed = processes.take();
            Path second = folder(crashed);
            assertThatThrownBy(() -> crashed.ask(CRASH)).isInstanceOf(IOException.class);
            awaitNothingAt(second);

            ChildProcess stopped = processes.take();
            Path third = folder(stopped);
            stopped.kill();
            awaitNothingAt(third);
        }
    }

    @Test
    void nothingIsLeftOfAProcessThatNobodyNeeds() throws Exception {
        try (ChildProcesses processes = processes(Duration.ofMillis(50))) {
            ChildProcess process = processes.take();
            Path folder = folder(process);
            processes.giveBack(process);
            awaitNothingAt(folder);
        }
    }

    @Test
    void nothingIsLeftOnceTheServiceHasStopped() throws Exception {
        ChildProcesses processes = processes(LONG);
        ChildProcess process = processes.take();
        Path folder = folder(process);
        processes.giveBack(process);
        processes.close();
        assertThat(folder).doesNotExist();
    }

    @Test
    void whatAKilledServiceLeftGoesWhenTheNextOneStarts(@TempDir Path outside) throws Exception {
        Path kept = Files.writeString(outside.resolve("kept"), "not ours");
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Path ofTheDead = litter(ended.pid() + "-1-");
        Files.createSymbolicLink(ofTheDead.resolve("link"), outside);
        Path ofAnEarlierStart = litter(ProcessHandle.current().pid() + "-1-");
        Path ofTheLiving = litter(ProcessHandle.current().parent().orElseThrow().pid() + "-1-");
        Path ofNobody = litter("nobody-1-");
        ChildFolder mine = ChildFolder.create();
        try {
            ChildFolder.sweep();
            assertThat(ofTheDead).doesNotExist();
            assertThat(ofAnEarlierStart).doesNotExist();
            assertThat(kept).exists();
            assertThat(ofTheLiving).exists();
            assertThat(ofNobody).exists();
            assertThat(mine.path()).exists();
        } finally {
            List.of(new ChildFolder(ofTheLiving), new ChildFolder(ofNobody), mine)
                    .forEach(ChildFolder::delete);
        }
    }

    private static Path litter(String parent) throws IOException {
        Path folder = Files.createTempDirectory("metier-child-" + parent);
        Files.writeString(folder.resolve("words.dic"), "words");
        return folder;
    }
}

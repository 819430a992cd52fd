package dev.metier.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metier.launcher.engines.StartRefused;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OptionsTests {

    @Test
    void everythingStartsUnlessSaidOtherwise() {
        Options options = Options.parse();

        assertThat(options.command()).isEqualTo(Options.Command.RUN);
        assertThat(options.targets()).containsExactly(Target.values());
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.host()).isEqualTo("127.0.0.1");
    }

    @Test
    void readsValuesAfterASpaceOrAnEqualsSign() {
        Options options = Options.parse("run", "--port", "9090", "--data=elsewhere", "--empty");

        assertThat(options.port()).isEqualTo(9090);
        assertThat(options.data()).isEqualTo(Path.of("elsewhere"));
        assertThat(options.empty()).isTrue();
        assertThat(options.fresh()).isFalse();
    }

    @Test
    void refusesAnUnknownTargetWithTheList() {
        assertThatThrownBy(() -> Options.parse("--target", "mentor-of-nobody"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("mentor-of-nobody")
                .hasMessageContaining("Known targets")
                .message()
                .contains(
                        Arrays.stream(Target.values()).map(Target::serviceName).toList());
    }

    @Test
    void refusesAnUnknownOption() {
        assertThatThrownBy(() -> Options.parse("--colour", "red")).hasMessageContaining("--colour");
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThatThrownBy(() -> Options.parse("--port", "eighty")).hasMessageContaining("--port eighty");
        assertThatThrownBy(() -> Options.parse("--port", "80")).hasMessageContaining("1024");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> Options.parse("--data")).hasMessageContaining("--data needs a value");
    }
}

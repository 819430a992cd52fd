package dev.metier.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metier.typesetting.TypesettingRefused.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that asks for files, addresses, or more than there is. */
class HostileContentTests {

    private static final TypesettingLimits TIGHT =
            new TypesettingLimits(4_000_000, 50_000, 100, 50, 4_000_000, 10_000_000, Duration.ofSeconds(2));
    private static final String DOT =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/"
                    + "w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==";

    private final Typesetter typesetter = new Typesetter(TIGHT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='file:///etc/passwd'>",
                "<img src='http://127.0.0.1:1/x.png'>",
                "<img src='jar:file:///x.jar!/y.png'>",
                "<img src='classpath:dev/metier/typesetting/fonts/inter/OFL.txt'>",
                "<img src='/etc/passwd'>",
                "<img src='x.pdf'>",
                "<link rel=stylesheet href='file:///etc/passwd'>",
                "<style>@import 'file:///etc/passwd';</style>",
                "<style>@import url(data:text/css,p%7Bcolor:red%7D);</style>",
                "<style>@\\69mport url(http://127.0.0.1:1/);</style><p style='background:url(http://127.0.0.1:1/)'>x</p>",
                "<style>@font-face { font-family: x; src: url(http://127.0.0.1:1/) } p { font-family: x }</style><p>x</p>",
                "<style>@page { background-image: url(http://127.0.0.1:1/) }</style><p>x</p>",
                "<ul style='list-style-image: url(http://127.0.0.1:1/)'><li>x</ul>"
            })
    void asksForNothingFromOutside(String html) {
        assertThat(refusal(html)).isEqualTo(Reason.NOT_EMBEDDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>",
                "<object data='file:///etc/passwd'></object>",
                "<iframe src='file:///etc/passwd'></iframe>",
                "<img src='data:image/svg+xml;base64,PHN2Zy8+'>",
                "<img src='data:image/png;base64,AAAA'>",
                "<img src='data:image/png;base64,'>",
                "<img src='data:,'>"
            })
    void printsNoPictureThatIsNone(String html) {
        assertThat(refusal(html)).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void readsNoEntityOfADocumentType() {
        String html = "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>&x;</p>";

        assertThat(typesetter.pdf(html, PdfOptions.of("Entities", "en"))).isNotEmpty();
    }

    @Test
    void refusesPicturesThatAreLargeOnceDecoded() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3_000, 3_000, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
        String picture = Base64.getEncoder().encodeToString(bytes.toByteArray());

        assertThat(refusal("<img src='data:image/png;base64," + picture + "'>")).isEqualTo(Reason.TOO_LARGE);
    }

    static Stream<String> bombs() {
        return Stream.of(
                "<div>".repeat(1_000_000),
                "<div>".repeat(100_000),
                "<b><i>".repeat(50_000),
                "<table><tr><td>".repeat(30_000),
                "<p>x</p>".repeat(60_000),
                "<p>x</p>".repeat(12_000),
                "<style>@page { size: 1px 1px; margin: 0 }</style><p>words words words</p>",
                "<style>@page { size: 10px 10px; margin: 0 }</style>" + "<p>words words words</p>".repeat(3_000),
                "<p style='page-break-after: always'>x</p>".repeat(10_000),
                "<div style='margin-top: 99999999px'>x</div>".repeat(20),
                "<style>" + "p ".repeat(100_000) + "{ color: red }</style><p>x</p>",
                "<style>" + "p:nth-child(2n+1) > b ~ i { color: red } ".repeat(5_000) + "</style>"
                        + "<p><b>x</b><i>y</i></p>".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void refusesWhatIsTooLargeOrTakesTooLong(String html) {
        assertThat(refusal(html)).isIn(Reason.TOO_LARGE, Reason.TOO_SLOW);
    }

    static Stream<String> strange() {
        return Stream.of(
                "",
                "\u0000",
                "<div style='height: 1000000000px'>x</div>",
                "<p style='content: url(file:///etc/passwd)'>x</p>",
                "<p style='font-size: 1000000000px'>x</p>",
                "<p style='width: 1e9px; letter-spacing: 1e9px'>x y</p>",
                "<td colspan=1000000000 rowspan=1000000000>x</td>",
                "<table><tr><td colspan=1000000000 rowspan=1000000000>x</table>",
                "<table><col span=1000000000><tr><td>x</table>",
                "<div style='column-count: 1000000'>x</div>",
                "<div style='transform: rotate(1e9deg) scale(1e9)'>x</div>",
                "<div style='border: 1e9px dotted; border-radius: 1e9px'>x</div>",
                "<div style='height: 200px; background: url(" + DOT + ") repeat; background-size: 1px 1px'>x</div>",
                "<style>" + "p { margin: " + "(".repeat(20_000) + " }</style><p>x</p>",
                "<style>" + "{".repeat(50_000) + "</style><p>x</p>",
                "<style>p::before { content: counter(" + "x".repeat(10_000) + ") '\\0' }</style><p>x</p>",
                "<ol start=999999999 type=i><li>x</ol>",
                "<ol style='list-style-type: upper-roman' start=2000000000><li>x</ol>",
                "\u202E\u2067" + "א b ".repeat(2_000),
                "<form><input type=file name=x><button>y</button></form>",
                "<p>" + "x".repeat(50_000) + "</p>");
    }

    @ParameterizedTest
    @MethodSource("strange")
    void setsOrRefusesWhatIsStrange(String html) {
        try {
            assertThat(typesetter.pdf(html, PdfOptions.of("Strange", "en"))).isNotEmpty();
        } catch (TypesettingRefused e) {
            assertThat(e).hasMessageEndingWith(".");
        }
    }

    @Test
    void worksOnAfterARefusal() {
        assertThatThrownBy(() -> typesetter.pdf("<div>".repeat(1_000), PdfOptions.of("Deep", "en")))
                .isInstanceOf(TypesettingRefused.class);

        assertThat(typesetter.pdf("<p>Fine</p>", PdfOptions.of("Fine", "en"))).isNotEmpty();
    }

    private Reason refusal(String html) {
        try {
            typesetter.pdf(html, PdfOptions.of("Hostile", "en"));
        } catch (TypesettingRefused e) {
            return e.reason();
        }
        throw new AssertionError("was set: " + html.substring(0, Math.min(100, html.length())));
    }
}

package cn.nianbao.reader.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.nianbao.prose.TextSpan;
import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures and sections of the shared reports are found in the views of their files. */
class SharedViewTest {

    private static final Path FOLDER = Path.of(System.getProperty("shared.folder", "absent"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samples/s??.docx",
                "samples/s??.doc",
                "samples/s2h.wps",
                "samples/s??.html",
                "samples/s??.ofd",
                "samples/s2c.md",
                "seeds/*.txt"
            })
    void findsAllThatWasRead(String files) throws Exception {
        Path folder = FOLDER.resolve(files).getParent();
        assumeTrue(Files.isDirectory(folder), "没有共享样例，跳过");
        int count = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, files.substring(files.indexOf('/') + 1))) {
            for (Path file : all) {
                requireAll(file);
                count++;
            }
        }
        assertThat(count).isPositive();
    }

    private static void requireAll(Path path) throws Exception {
        byte[] file = Files.readAllBytes(path);
        Draft draft = DraftFile.read(file);
        Report report = ReportReader.read(null, draft, file);
        DraftView view = DraftView.of(file);
        ShownWords shown = new ShownWords(view, null);
        for (Map.Entry<CellId, Cell> each : report.cells().entrySet()) {
            Cell cell = each.getValue();
            // a row that could not be read is lit up as a whole
            if (cell.at() != null && cell.raw() != null) {
                assertThat(plain(shown.at(view.find(cell.at()))))
                        .as("%s %s %s", path.getFileName(), each.getKey(), cell)
                        .isEqualTo(plain(cell.raw()));
            }
        }
        ProsePlaces places = ProsePlaces.of(draft);
        for (Section section : report.sections()) {
            requireLines(section, places, shown, path);
        }
        if (view instanceof TextView text) {
            ClosedList.requireHtml(text.html());
        } else {
            for (ViewedPage page : ((PagesView) view).pages()) {
                ClosedList.requireSvg(((Drawing.Svg) page.draw()).xml());
            }
        }
    }

    private static void requireLines(Section section, ProsePlaces places, ShownWords shown, Path path)
            throws Exception {
        int from = 0;
        for (String line : section.text().split("\n", -1)) {
            TextSpan span = new TextSpan(section.id(), from, from + line.length());
            if (!line.isEmpty()) {
                assertThat(plain(shown.at(places.find(section, span))))
                        .as("%s %s", path.getFileName(), section.id())
                        .isEqualTo(plain(line));
            }
            from += line.length() + 1;
        }
    }

    private static String plain(String words) {
        return words.replaceAll("(?U)\\s", "");
    }
}

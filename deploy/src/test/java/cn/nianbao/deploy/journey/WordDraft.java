package cn.nianbao.deploy.journey;

import cn.nianbao.deploy.road.SampleDraft;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The Word draft of the project's own samples with its one wrong figure, as people choose it from a folder. */
final class WordDraft {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordDraft() {}

    /** As if it reported on another year. */
    static FilePayload of(int year) {
        return sample("安澜市应急管理局" + year + "年年报（初稿）.docx", SampleDraft.on(year));
    }

    /** A Word file whose text breaks off: it looks like one at the door, and cannot be read. */
    static FilePayload broken() {
        return sample("损坏的初稿.docx", text -> text.replace("</w:body>", ""));
    }

    private static FilePayload sample(String name, UnaryOperator<String> change) {
        Path home = Path.of(System.getProperty("project.folder"));
        return new FilePayload(name, TYPE, SampleDraft.of(home, "anlan-emergency-2025-with-error.docx", change));
    }
}

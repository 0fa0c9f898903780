package cn.nianbao.deploy.journey;

import cn.nianbao.testkit.browser.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many files at once: each becomes the report that its name tells, and one bad file stops none of the others. */
@ExtendWith({WholeSystem.class, Chromium.class})
class BrowserManyFilesTest {
    private static final String SAMPLE = "anlan-emergency-2025.tabs.txt";

    @Test
    void eachFileHasItsOwnResult(RunningSystem system, Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, system, "two-agencies")) {
            staff.follow("上传报告");
            staff.type("报告年度", "2023");
            staff.find("#agency").selectOption("anlan-culture");
            FilePayload culture = file("安澜市文化和旅游局2024年年报.txt", 2024);
            hands(
                    staff,
                    culture,
                    file("清河镇政府2024年年报.txt", 2024),
                    new FilePayload("清河镇2022年.pdf", "application/pdf", "{\\rtf1}".getBytes(StandardCharsets.UTF_8)),
                    file("终稿.txt", 2023),
                    file("再发一次 安澜市文化和旅游局2024年年报.txt", 2024, "（修改稿）"),
                    file("安澜市应急管理局2024年年报.txt", 2024));
            staff.sees("共 6 个文件，收到 3 个，没有收 3 个");
            says(staff, 0, "安澜市文化和旅游局2024年度报告", "识别完成");
            says(staff, 1, "清河镇人民政府2024年度报告", "识别完成");
            says(staff, 2, "清河镇2022年.pdf", "没有收");
            says(staff, 3, "安澜市文化和旅游局2023年度报告", "识别完成", "读到的单位和年度", "打开核对");
            says(staff, 4, "没有收", "已经收了同一单位同一年度的“安澜市文化和旅游局2024年年报.txt”");
            says(staff, 5, "没有收", "文件名写的是安澜市应急管理局");
            staff.looksOver("what became of many files");

            staff.follow("继续上传");
            hands(staff, culture, new FilePayload("空.txt", "text/plain", new byte[0]));
            says(staff, 0, "这个文件已经收到过");
            says(staff, 1, "空.txt", "没有收");
            staff.follow("安澜市文化和旅游局2024年度报告");
            staff.sees("安澜市文化和旅游局2024年度报告", "上传报告");
        }
    }

    @Test
    void filesAreDroppedAndARefusedOneIsTriedAgain(RunningSystem system, Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, system, "two-agencies")) {
            staff.follow("上传报告");
            staff.type("报告年度", "2021");
            staff.find(".invite").waitFor();
            staff.find(".drop")
                    .evaluate(
                            """
                            (zone, files) => {
                              const dropped = new DataTransfer();
                              files.forEach(([name, text]) => dropped.items.add(new File([text], name, { type: 'text/plain' })));
                              zone.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
                            }""",
                            List.of(List.of("清河镇2021年年报.txt", text(2021)), List.of("文化和旅游局2020年年报.txt", "{\\rtf1}")));
            staff.context().setOffline(true);
            staff.press("上传并识别");
            says(staff, 0, "没有收", "网络中断");
            staff.context().setOffline(false);
            staff.press("重试 清河镇2021年年报.txt");
            says(staff, 0, "清河镇人民政府2021年度报告", "识别完成", "必改");
            staff.press("重试 文化和旅游局2020年年报.txt");
            says(staff, 1, "没有收");
            staff.follow("打开核对：清河镇人民政府2021年度报告");
            staff.sees("核查结果");
        }
    }

    @Test
    void whoeverBelongsToOneAgencyHandsInForThatOne(RunningSystem system, Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, system, "culture-staff")) {
            staff.follow("上传报告");
            staff.type("报告年度", "2019");
            hands(staff, file("转报市应急管理局2022年.txt", 2022), file("年报.txt", 2019));
            says(staff, 0, "安澜市文化和旅游局2022年度报告", "识别完成");
            says(staff, 1, "安澜市文化和旅游局2019年度报告", "识别完成");
        }
    }

    private static String text(int year) {
        return new String(Journey.draft(SAMPLE, year), StandardCharsets.UTF_8);
    }

    private static FilePayload file(String name, int year, String... more) {
        String text = text(year) + String.join("\n", more);
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void hands(Visitor staff, FilePayload... files) {
        staff.find("#file").setInputFiles(files);
        staff.press("上传并识别");
        staff.sees("上传结果");
    }

    private static void says(Visitor staff, int file, String... words) {
        for (String said : words) {
            staff.find(".received li").nth(file).getByText(said).first().waitFor();
        }
    }
}

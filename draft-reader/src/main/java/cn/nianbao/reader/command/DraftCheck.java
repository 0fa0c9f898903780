package cn.nianbao.reader.command;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.FindingJson;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.jail.Jail;
import cn.nianbao.reader.jail.ReadingFault;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.report.Source;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads one file in the jail and checks it; whatever happens is an answer. */
record DraftCheck(Jail jail, CheckContext context, boolean json) {

    /** Loads what a check needs, while nothing is there to be checked yet. */
    void rehearse() {
        Report nothing = new Report(
                null, null, null, 1, null, null, null, null, null, new Source("", "", ""), List.of(), Map.of());
        Report report = ReportJson.read(ReportJson.bytes(ReportJson.write(nothing)));
        FindingJson.addTo(ReportJson.write(report), Checker.check(report, context.context()));
    }

    CheckedDraft of(Path file) {
        try {
            Report report = context.apply(read(file));
            CheckResult result = Checker.check(report, context.context());
            String said = json ? json(file, report, result) : CheckText.of(file, report, result);
            return new CheckedDraft(file.toString(), said, CheckedDraft.Counts.of(report, result));
        } catch (UnreadableDraft refused) {
            return notRead(file, refused.getMessage());
        } catch (NoSuchFileException absent) {
            return notRead(file, "找不到这个文件。");
        } catch (IOException failed) {
            return notRead(file, "文件打不开，请检查是否有读取权限。");
        } catch (ReadingFault fault) {
            return notRead(file, faulty(fault.name()));
        } catch (RuntimeException | StackOverflowError fault) {
            return notRead(file, faulty(fault.getClass().getSimpleName()));
        }
    }

    private Report read(Path file) throws IOException, UnreadableDraft {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(DraftFile.LARGEST + 1);
            return jail.read(bytes).fromFile(file.getFileName().toString());
        }
    }

    private static String json(Path file, Report report, CheckResult result) {
        ObjectNode node = ReportJson.write(report);
        FindingJson.addTo(node, result);
        node.put("file", file.toString());
        return new String(ReportJson.bytes(node), StandardCharsets.UTF_8);
    }

    private static CheckedDraft notRead(Path file, String why) {
        return CheckedDraft.notRead(file.toString(), why);
    }

    private static String faulty(String fault) {
        return "读取时程序出错（" + fault + "），请把文件交给维护人员。";
    }
}

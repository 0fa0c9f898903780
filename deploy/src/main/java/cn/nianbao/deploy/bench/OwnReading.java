package cn.nianbao.deploy.bench;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Context;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Report;
import java.time.LocalDate;
import java.util.function.Function;

/** What the product does with a draft: the whole reading and every check. */
public final class OwnReading implements Function<byte[], Object> {

    private record Checked(Report report, CheckResult result) {}

    private final Context context = new Context(null, null, LocalDate.of(2026, 1, 20));

    @Override
    public Object apply(byte[] draft) {
        try {
            Report report = ReportReader.read("draft", DraftFile.read(draft), draft);
            return new Checked(report, Checker.check(report, context));
        } catch (UnreadableDraft refused) {
            throw new IllegalStateException(refused);
        }
    }
}

package cn.nianbao.deploy.bench;

import cn.nianbao.check.Context;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Report;
import java.time.LocalDate;
import java.util.function.ToIntFunction;

/** What the product does with a draft: the whole reading and every check. Gives the number of cells. */
public final class OwnReading implements ToIntFunction<byte[]> {

    private final Context context = new Context(null, null, LocalDate.of(2026, 1, 20));

    @Override
    public int applyAsInt(byte[] draft) {
        try {
            Report report = ReportReader.read("draft", DraftFile.read(draft), draft);
            Checker.check(report, context);
            return report.cells().size();
        } catch (UnreadableDraft refused) {
            throw new IllegalStateException(refused);
        }
    }
}

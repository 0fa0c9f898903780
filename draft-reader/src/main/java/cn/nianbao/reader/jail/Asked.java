package cn.nianbao.reader.jail;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.jail.Frame.Kind;
import cn.nianbao.reader.view.DraftView;
import cn.nianbao.reader.view.Drawing;
import cn.nianbao.reader.view.PagesView;
import cn.nianbao.reader.view.ViewJson;
import cn.nianbao.report.ReportJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a child is asked of a draft, and its answer. */
final class Asked {

    private Asked() {}

    static Frame answer(Frame question) throws UnreadableDraft {
        return switch (question.kind()) {
            case DRAFT -> sized(Kind.REPORT, report(question.content()));
            case SHOW -> sized(Kind.VIEW, ViewJson.of(question.content()));
            case DRAW -> page(ByteBuffer.wrap(question.content()));
            case READY, PICTURES, REPORT, VIEW, SVG, PNG, REFUSED, FAULT ->
                throw new IllegalArgumentException(question.kind().name());
        };
    }

    private static byte[] report(byte[] draft) throws UnreadableDraft {
        return ReportJson.bytes(ReportJson.write(ReportReader.read(null, DraftFile.read(draft), draft)));
    }

    private static Frame page(ByteBuffer question) throws UnreadableDraft {
        int number = question.getInt();
        byte[] draft = new byte[question.remaining()];
        question.get(draft);
        if (DraftView.of(draft) instanceof PagesView view
                && number >= 1
                && number <= view.pages().size()) {
            Drawing drawing = view.pages().get(number - 1).draw();
            if (drawing instanceof Drawing.Svg svg) {
                return sized(Kind.SVG, svg.xml().getBytes(StandardCharsets.UTF_8));
            }
            if (drawing instanceof Drawing.Png png) {
                return sized(Kind.PNG, png.bytes());
            }
        }
        throw new UnreadableDraft(Reason.UNSUPPORTED, "原稿没有可以单独画出的第 " + number + " 页。");
    }

    private static Frame sized(Kind kind, byte[] content) throws UnreadableDraft {
        if (content.length > Frame.LARGEST) {
            throw Refusal.tooComplex();
        }
        return new Frame(kind, content);
    }
}

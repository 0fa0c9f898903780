package cn.nianbao.reader.picture;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.Box;
import cn.nianbao.reader.page.Glyph;
import cn.nianbao.reader.page.OtherGlyph;
import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.page.Ruling;
import cn.nianbao.reader.page.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page whose writing is on its way to be read. It keeps nothing of the picture. */
final class PageReading {

    /** Each way of showing fails at other letters; together they fail seldom. */
    private static final List<Strip> FOR_SHORT =
            List.of(new Strip(36, false), new Strip(28, false), new Strip(42, false));

    /** Long lines carry themselves, and take their time; of figures it is only asked whether they are words. */
    private static final List<Strip> ONCE = List.of(new Strip(36, false));

    private static final List<Strip> FOR_FIGURES = List.of(
            new Strip(20, false),
            new Strip(24, false),
            new Strip(24, true),
            new Strip(28, true),
            new Strip(32, true),
            new Strip(36, true));

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    /** A 1 alone between the words of a date is often read as another stroke; nothing else can stand there. */
    private static final Pattern STROKE_IN_DATE = Pattern.compile("(?<=年)[]\\[|lI](?=\\d?月)|(?<=月)[]\\[|lI](?=\\d?日)");

    private static final int SURE_OF_ONE = 75;
    private static final int SURE_OF_MORE = 40;

    /** What letters of print are high of their size, and digits. */
    private static final double LETTER = 0.92;

    private static final double DIGIT = 0.7;

    /**
     * A piece of writing.
     *
     * @param words the numbers of its strips among all that are read as words
     * @param figures the same among figures; empty where it is none
     */
    private record Sent(Box box, double lineHeight, FigureShape shape, List<Integer> words, List<Integer> figures) {}

    private final int number;
    private final double width;
    private final double height;
    private final List<Ruling> rulings;
    private final Turn turn;
    private final List<Sent> sent = new ArrayList<>();

    /** Sends every piece of writing to be read. */
    PageReading(ScannedPage page, Tesseract words, Tesseract figures) throws UnreadableDraft {
        number = page.number();
        width = page.width();
        height = page.height();
        rulings = page.lines();
        turn = page.turn();
        for (Writing writing : page.writings()) {
            FigureShape shape = page.shape(writing);
            boolean figure = writing.mayBeFigure() && shape.plausible();
            sent.add(new Sent(
                    page.box(writing.area()),
                    page.box(new Area(0, 0, 1, writing.lineHeight())).height(),
                    shape,
                    send(page, writing, figure || !writing.isShort() ? ONCE : FOR_SHORT, words),
                    figure ? send(page, writing, FOR_FIGURES, figures) : List.of()));
        }
    }

    private static List<Integer> send(ScannedPage page, Writing writing, List<Strip> strips, Tesseract to)
            throws UnreadableDraft {
        List<Integer> numbers = new ArrayList<>();
        for (Strip strip : strips) {
            numbers.add(to.add(page.strip(strip, writing)));
        }
        return numbers;
    }

    /** The page with what was read on all strips. */
    Page page(List<Heard> words, List<Heard> figures) {
        List<Glyph> glyphs = new ArrayList<>();
        List<OtherGlyph> others = new ArrayList<>();
        for (Sent piece : sent) {
            Heard heard = Heard.best(piece.words().stream().map(words::get).toList());
            FigureReading figure = figure(piece, figures);
            if (figure == null || !figure.certain() && isWords(heard)) {
                add(glyphs, piece, STROKE_IN_DATE.matcher(heard.text()).replaceAll("1"), LETTER);
            } else {
                add(glyphs, piece, figure.text(), DIGIT);
                figure.others().forEach(other -> others.add(new OtherGlyph(other, piece.box(), !figure.certain())));
            }
        }
        return new Page(number, width, height, glyphs, rulings, List.of(), turn, others);
    }

    private static FigureReading figure(Sent piece, List<Heard> figures) {
        if (piece.figures().isEmpty()) {
            return null;
        }
        List<String> readings =
                piece.figures().stream().map(at -> figures.get(at).text()).toList();
        return FigureReading.of(readings, piece.shape());
    }

    private static void add(List<Glyph> glyphs, Sent piece, String text, double share) {
        if (!text.isBlank()) {
            glyphs.add(new Glyph(text, piece.box(), piece.lineHeight() / share, 0, true));
        }
    }

    private static boolean isWords(Heard heard) {
        long letters = CHINESE.matcher(heard.text()).results().count();
        return letters == 1 && heard.confidence() >= SURE_OF_ONE || letters > 1 && heard.confidence() >= SURE_OF_MORE;
    }
}

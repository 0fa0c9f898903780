package cn.nianbao.reader.word97;

import cn.nianbao.reader.draft.NotedWords;
import cn.nianbao.reader.draft.SmallFigures;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;

/**
 * A paragraph of a Word 97 file as its reader sees it: tracked insertions are text, tracked deletions are not, of fields only
 * the results are, and of hidden text nothing ([MS-DOC] 2.4.3 for the special characters).
 */
final class OldWordParagraph {

    private static final char PICTURE = '\u0001';
    private static final char SYMBOL = '(';

    private final OldWordReading reading;
    private final OldWordParagraphStyle style;
    private final Place at;
    private final boolean onShade;
    private final NotedWords noted;
    private final StringBuilder text = new StringBuilder();
    private boolean runsOn;

    /**
     * @param at of the cell it stands in, null outside tables
     * @param onShade whether that cell has a ground of its own
     */
    OldWordParagraph(OldWordReading reading, OldWordParagraphStyle style, Place at, boolean onShade) {
        this.reading = reading;
        this.style = style;
        this.at = at;
        this.onShade = onShade || style.isShaded();
        this.noted = new NotedWords(reading.concerns(), at);
    }

    /** Reads the characters, the paragraph's end mark among them. */
    OldWordParagraph read(int from, int to) throws UnreadableDraft {
        int position = from;
        while (position < to) {
            OldWordRun run = reading.file().run(position);
            int end = Math.min(to, reading.file().runEnd(position));
            characters(run, position, end);
            runsOn = run.isDeleted();
            position = end;
        }
        noted.settle();
        reading.budget().text(text.length());
        return this;
    }

    String text() {
        return text.toString();
    }

    /** Whether its end was deleted, so that the next paragraph continues it. */
    boolean runsOn() {
        return runsOn;
    }

    private void characters(OldWordRun run, int from, int to) {
        boolean hidden = isHidden(run);
        boolean deleted = run.isDeleted() || run.isStruck();
        if (!deleted && !hidden && !run.isInserted() && !run.isSmall()) {
            int before = text.length();
            write(run, from, to, text);
            if (text.length() > before) {
                noted.settle();
            }
            return;
        }
        StringBuilder words = new StringBuilder(to - from);
        write(run, from, to, words);
        if (words.isEmpty()) {
            return;
        }
        if (deleted) {
            noted.deleted(words.toString());
        } else if (hidden) {
            noted.hidden(words.toString());
        } else {
            if (run.isInserted()) {
                noted.inserted(words.toString());
            } else {
                noted.settle();
            }
            if (run.isSmall()) {
                SmallFigures.part(text, words.toString());
            }
            text.append(words);
        }
    }

    private void write(OldWordRun run, int from, int to, StringBuilder words) {
        for (int i = from; i < to; i++) {
            if (!reading.fields().isCode(i)) {
                character(run, reading.file().text().charAt(i), words);
            }
        }
    }

    private boolean isHidden(OldWordRun run) {
        boolean byStyle =
                reading.styles().hides(style.style()) || reading.styles().hides(run.style());
        return run.isHidden(byStyle, onShade);
    }

    private void character(OldWordRun run, char c, StringBuilder words) {
        switch (c) {
            case PICTURE -> picture(run);
            case '\t' -> words.append(c);
            case '\u000b', '\f', '\u000e' -> words.append('\n');
            case '\u001e' -> words.append('-');
            case SYMBOL -> words.append(run.symbol() > 0 ? (char) run.symbol() : c);
            default -> {
                if (c >= ' ') {
                    words.append(c);
                }
            }
        }
    }

    private void picture(OldWordRun run) {
        byte[] data = reading.file().document().getDataStream();
        if (run.picture() >= 0 && !run.isDeleted() && OldWordPictures.isPicture(data, run.picture())) {
            reading.concerns().add(Kind.DROPPED, "图片", at);
        }
    }
}

package cn.nianbao.reader.jail;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.jail.Frame.Kind;
import cn.nianbao.reader.view.Drawing;
import cn.nianbao.reader.view.ViewJson;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/**
 * Reads drafts in child processes that are started before they are needed: few at once, none beyond its deadline or its
 * memory. Whatever one draft does to its child, the others never notice. Safe for any number of threads.
 */
public final class Jail implements AutoCloseable {

    private final JailTerms terms;
    private final Children children;

    private Jail(JailTerms terms) {
        this.terms = terms;
        children = new Children(terms);
    }

    /** Every place is taken; the same draft may be read later. */
    public static final class Busy extends RuntimeException {
        Busy() {
            super("every reader is busy", null, false, false);
        }
    }

    /** Starts the children in the background and returns at once. */
    public static Jail open(JailTerms terms) {
        return new Jail(terms);
    }

    /**
     * Reads one draft; its report's source has no name.
     *
     * @param draft at most a little more than may be read, so that the answer can say so
     * @throws UnreadableDraft when the draft cannot be read, or not in time, or not in the memory that a reading may have
     * @throws Busy when no place became free in time
     * @throws ReadingFault when the reader failed
     */
    public Report read(byte[] draft) throws UnreadableDraft {
        Frame answer = ask(new Frame(Kind.DRAFT, draft));
        try {
            return ReportJson.read(answer.content());
        } catch (IllegalArgumentException garbled) {
            throw new ReadingFault("GarbledAnswer", answer.kind().name());
        }
    }

    /**
     * The view of one draft, as {@link ViewJson} writes it.
     *
     * @throws UnreadableDraft as {@link #read}
     * @throws Busy as {@link #read}
     * @throws ReadingFault as {@link #read}
     */
    public byte[] view(byte[] draft) throws UnreadableDraft {
        return ask(new Frame(Kind.SHOW, draft)).content();
    }

    /**
     * One page of a draft as it is seen; never the draft's own bytes.
     *
     * @param number from 1
     * @throws UnreadableDraft as {@link #read}, or where there is no such page to draw
     * @throws Busy as {@link #read}
     * @throws ReadingFault as {@link #read}
     */
    public Drawing page(byte[] draft, int number) throws UnreadableDraft {
        Frame answer = ask(Frame.draw(number, draft));
        return answer.kind() == Kind.PNG
                ? new Drawing.Png(answer.content())
                : new Drawing.Svg(new String(answer.content(), StandardCharsets.UTF_8));
    }

    private Frame ask(Frame question) throws UnreadableDraft {
        Reading reading = new Reading(question, terms, children.clock());
        CompletableFuture<ReaderProcess> place = place();
        ReaderProcess child = null;
        try {
            child = Children.started(place);
            return reading.by(child);
        } catch (Reading.Died first) {
            refuseAnother(first, child);
            child = Children.started(children.begin());
            return last(reading, child);
        } finally {
            children.free(child);
        }
    }

    private CompletableFuture<ReaderProcess> place() {
        try {
            CompletableFuture<ReaderProcess> place = children.place(terms.deadline());
            if (place == null || children.isClosed()) {
                throw new Busy();
            }
            return place;
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }

    /** A new child that had all its memory would fare no better a second time. */
    private void refuseAnother(Reading.Died first, ReaderProcess child) throws UnreadableDraft {
        boolean outOfMemory = children.bury(child);
        if (children.isClosed()) {
            throw new Busy();
        }
        if (outOfMemory && !first.ofUsedChild()) {
            throw Refusal.tooComplex();
        }
    }

    private Frame last(Reading reading, ReaderProcess child) throws UnreadableDraft {
        try {
            return reading.by(child);
        } catch (Reading.Died again) {
            throw children.bury(child) ? Refusal.tooComplex() : Refusal.deadly();
        }
    }

    /** Ends every child; who waits for one is told that all are busy. */
    @Override
    public void close() {
        children.close();
    }
}

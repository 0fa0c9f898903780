package cn.nianbao.reader.container;

import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.DraftFormat;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.nio.charset.StandardCharsets;

/** A kind of file that is a zip of parts. Its container is opened once, for the look at its outside and for the reading. */
public abstract class ZippedFormat implements DraftFormat {

    private final String mainPart;

    /** @param mainPart the name of a part that no file of this kind is without */
    protected ZippedFormat(String mainPart) {
        this.mainPart = mainPart;
    }

    @Override
    public final boolean recognises(byte[] bytes) {
        if (!ZipContainer.isZip(bytes)) {
            return false;
        }
        try {
            return isOfThisKind(ZipContainer.open(bytes));
        } catch (UnreadableDraft damaged) {
            // names are never packed, so that even a cut file tells what it was meant to be
            return new String(bytes, StandardCharsets.ISO_8859_1).contains(mainPart);
        }
    }

    @Override
    public final void inspect(byte[] bytes) throws UnreadableDraft {
        inspect(ZipContainer.open(bytes));
    }

    @Override
    public final Draft read(byte[] bytes) throws UnreadableDraft {
        return read(ZipContainer.open(bytes));
    }

    @Override
    public final Draft inspectAndRead(byte[] bytes) throws UnreadableDraft {
        ZipContainer zip = ZipContainer.open(bytes);
        inspect(zip);
        return read(zip);
    }

    /** By the names of its parts. */
    protected abstract boolean isOfThisKind(ZipContainer zip);

    /** @throws UnreadableDraft when it must be refused at the door */
    protected abstract void inspect(ZipContainer zip) throws UnreadableDraft;

    /** @throws UnreadableDraft when its content cannot be read */
    protected abstract Draft read(ZipContainer zip) throws UnreadableDraft;
}

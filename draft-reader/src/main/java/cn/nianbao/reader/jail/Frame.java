package cn.nianbao.reader.jail;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** What parent and child say to each other: a kind in one byte, a length in four, and so many bytes. */
record Frame(Kind kind, byte[] content) {

    /** Beyond any draft, and any report that a draft within its budgets can give. */
    static final int LARGEST = 32 * 1024 * 1024;

    enum Kind {
        /** To the child: the bytes of a draft to read. */
        DRAFT,
        /** To the child: the bytes of a draft of which the view is wanted. */
        SHOW,
        /** To the child: a page number in four bytes, and the bytes of the draft of which it is wanted. */
        DRAW,
        /** The child waits for a draft. */
        READY,
        /** The words of this draft stand on pictures; reading goes on and will take longer. */
        PICTURES,
        /** The report as JSON. */
        REPORT,
        /** The view as JSON. */
        VIEW,
        /** A page as SVG. */
        SVG,
        /** A page as PNG. */
        PNG,
        /** The draft cannot be read; see {@link Refusal}. */
        REFUSED,
        /** The reader has a fault; where, in the form of a stack trace without the exception's message. */
        FAULT
    }

    Frame {
        if (content.length > LARGEST) {
            throw new IllegalArgumentException("a frame of " + content.length + " bytes");
        }
    }

    static Frame bare(Kind kind) {
        return new Frame(kind, new byte[0]);
    }

    /** Asks for one page of a draft. */
    static Frame draw(int page, byte[] draft) {
        return new Frame(
                Kind.DRAW,
                ByteBuffer.allocate(Integer.BYTES + draft.length)
                        .putInt(page)
                        .put(draft)
                        .array());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(kind.ordinal());
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    /**
     * Waits for the next frame; no more is held in memory than really arrives.
     *
     * @throws IOException where the other side has ended, or says what is no frame
     */
    static Frame read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        int length = in.readInt();
        if (kind >= Kind.values().length || length < 0 || length > LARGEST) {
            throw new IOException("no frame");
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException();
        }
        return new Frame(Kind.values()[kind], content);
    }
}

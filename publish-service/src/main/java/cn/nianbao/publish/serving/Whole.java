package cn.nianbao.publish.serving;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.DefaultFileRegion;
import io.netty.channel.FileRegion;
import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;

/**
 * An answer as it goes over the wire, head and body, in an open file: the kernel sends it from its own memory in one go, without
 * a copy for every reader. The file is closed once it was let go and the last reader has it.
 */
final class Whole extends AbstractReferenceCounted {

    private final FileChannel file;
    private final ByteBuf head;
    private final long length;

    /** @param file with the head, then the body */
    Whole(FileChannel file, byte[] head, long length) {
        this.file = file;
        this.head = Unpooled.wrappedBuffer(head);
        this.length = length;
    }

    boolean beginsWith(ByteBuf another) {
        return ByteBufUtil.equals(head, another);
    }

    /** @throws io.netty.util.IllegalReferenceCountException where it was let go before */
    FileRegion sending() {
        retain();
        return new DefaultFileRegion(file, 0, length) {
            @Override
            protected void deallocate() {
                Whole.this.release();
            }
        };
    }

    @Override
    protected void deallocate() {
        try {
            file.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    @Override
    public ReferenceCounted touch(Object hint) {
        return this;
    }
}

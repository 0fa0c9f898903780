package cn.nianbao.publish.serving;

import cn.nianbao.publish.serving.Prepared.Body;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.channel.FileRegion;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.Optional;

/**
 * The last station of a connection, behind everything that makes bytes of answers. An answer that is one of the {@link Wholes}
 * leaves from its file instead, head and body in one go.
 */
final class Dispatch extends ChannelOutboundHandlerAdapter {

    private static final String NAME = "dispatch";

    private final Wholes wholes;
    private Body leaving;
    private boolean isReplaced;

    Dispatch(Wholes wholes) {
        this.wholes = wholes;
    }

    /** That of the connection; empty where its bytes are not those of HTTP/1.1 alone. */
    static Optional<Dispatch> of(HttpServerRequest request, Wholes wholes) {
        if (request.version() != HttpVersion.HTTP_1_1
                || request.isSSL()
                || !(request.connection() instanceof ConnectionBase connection)) {
            return Optional.empty();
        }
        ChannelPipeline stations = connection.channel().pipeline();
        Dispatch known = (Dispatch) stations.get(NAME);
        if (known != null) {
            return Optional.of(known);
        }
        Dispatch fresh = new Dispatch(wholes);
        stations.addFirst(NAME, fresh);
        return Optional.of(fresh);
    }

    /** Has an answer written whose body this is, on the connection's event loop. */
    void send(Body body, Runnable writing) {
        leaving = body;
        try {
            writing.run();
        } finally {
            leaving = null;
            isReplaced = false;
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
        if (leaving == null || !(message instanceof ByteBuf bytes)) {
            context.write(message, written);
        } else if (isReplaced) {
            bytes.release();
            written.trySuccess();
        } else {
            Optional<FileRegion> whole = isHead(bytes) ? wholes.find(leaving, bytes) : Optional.empty();
            whole.ifPresent(found -> bytes.release());
            isReplaced = whole.isPresent();
            context.write(isReplaced ? whole.get() : bytes, written);
        }
    }

    /** The other is the body, whose length is known. */
    private static boolean isHead(ByteBuf bytes) {
        return bytes.readableBytes() < Wholes.LEAST;
    }
}

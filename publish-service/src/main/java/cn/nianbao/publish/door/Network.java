package cn.nianbao.publish.door;

import io.netty.util.NetUtil;
import java.util.Optional;

/** A network of internet addresses, or a single one. */
record Network(byte[] address, int bits) {

    /** @throws IllegalArgumentException for what is neither an address nor a network */
    static Network of(String written) {
        String[] words = written.strip().split("/", 2);
        byte[] address = parse(words[0])
                .orElseThrow(() -> new IllegalArgumentException("nianbao.limit.proxies: not an address: " + written));
        int bits = words.length < 2 ? address.length * 8 : Integer.parseInt(words[1]);
        if (bits < 0 || bits > address.length * 8) {
            throw new IllegalArgumentException("nianbao.limit.proxies: not a network: " + written);
        }
        return new Network(address, bits);
    }

    /** Never asks a name server. */
    static Optional<byte[]> parse(String address) {
        return Optional.ofNullable(NetUtil.createByteArrayFromIpAddressString(address));
    }

    boolean holds(byte[] other) {
        if (other.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit += 8) {
            int mask = bits - bit >= 8 ? 0xff : 0xff << (8 - (bits - bit));
            if (((address[bit / 8] ^ other[bit / 8]) & mask & 0xff) != 0) {
                return false;
            }
        }
        return true;
    }
}

package cn.nianbao.publish.door;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A network of internet addresses, or a single one. */
record Network(byte[] address, int bits) {

    /** The longest address with brackets, zone and port is well below. */
    private static final int LONGEST = 100;

    /** A port, which some proxies write behind the address; an IPv6 address before it stands in brackets. */
    private static final Pattern DRESSED = Pattern.compile("\\[(?<six>[^]]+)](:[0-9]+)?|(?<four>[0-9.]+):[0-9]+");

    /** What an IPv4 address is put behind to be an IPv6 address: by the sockets of this machine, and by NAT64. */
    private static final List<byte[]> BEFORE_IPV4 = List.of(
            HexFormat.of().parseHex("00000000000000000000ffff"), HexFormat.of().parseHex("0064ff9b0000000000000000"));

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

    /**
     * Never asks a name server. An IPv4 address is one however it is written; port and zone are no part of it.
     *
     * @param address null where there is none
     */
    static Optional<byte[]> parse(String address) {
        if (address == null || address.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(NetUtil.createByteArrayFromIpAddressString(bare(address)))
                .map(Network::unwrapped);
    }

    private static String bare(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        Matcher dressed = DRESSED.matcher(address);
        if (!dressed.matches()) {
            return address;
        }
        String six = dressed.group("six");
        return six == null ? dressed.group("four") : six;
    }

    private static byte[] unwrapped(byte[] address) {
        boolean holdsIpv4 = address.length == 16
                && BEFORE_IPV4.stream().anyMatch(before -> Arrays.equals(before, 0, 12, address, 0, 12));
        return holdsIpv4 ? Arrays.copyOfRange(address, 12, 16) : address;
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

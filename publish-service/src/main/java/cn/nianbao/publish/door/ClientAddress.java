package cn.nianbao.publish.door;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whom a request comes from, as a number: an IPv4 address, or the first half of an IPv6 address, since one customer holds all of
 * the second half.
 *
 * <p>What our own proxies say in {@code X-Forwarded-For} counts from the right, header after header, up to the first address
 * that is not ours: whatever stands before it, the client may have written. Where one of ours says what is no address
 * ({@code unknown}, {@code _hidden}, {@code unix:}), nobody further away is known, and the proxy that says so is counted for
 * all who come through it. So no spelling of the header is without a limit.
 */
final class ClientAddress {

    private final List<Network> proxies;

    ClientAddress(List<Network> proxies) {
        this.proxies = proxies;
    }

    /**
     * @param peer who opened the connection; null where it has no address
     * @param forwardedFor the values of all such headers in their order
     * @return empty where one of ours asks for itself, as a program on this machine does
     */
    OptionalLong of(String peer, List<String> forwardedFor) {
        Optional<byte[]> nearest = Network.parse(peer);
        if (nearest.isEmpty() || forwardedFor.isEmpty() && isOurs(nearest.get())) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(number(farthestKnown(nearest.get(), String.join(",", forwardedFor))));
    }

    /** Goes to the left for as long as whoever names the next is one of ours. */
    private byte[] farthestKnown(byte[] nearest, String stations) {
        byte[] known = nearest;
        int end = stations.length();
        while (end > 0 && isOurs(known)) {
            int comma = stations.lastIndexOf(',', end - 1);
            String station = stations.substring(comma + 1, end).strip();
            end = comma;
            if (!station.isEmpty()) {
                Optional<byte[]> next = Network.parse(station);
                if (next.isEmpty()) {
                    return known;
                }
                known = next.get();
            }
        }
        return known;
    }

    private boolean isOurs(byte[] address) {
        for (Network proxy : proxies) {
            if (proxy.holds(address)) {
                return true;
            }
        }
        return false;
    }

    private static long number(byte[] address) {
        long number = 0;
        for (int i = 0; i < Math.min(8, address.length); i++) {
            number = number << 8 | address[i] & 0xff;
        }
        return number;
    }
}

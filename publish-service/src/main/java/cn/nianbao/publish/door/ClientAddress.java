package cn.nianbao.publish.door;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whom a request comes from, as a number: an IPv4 address, or the first half of an IPv6 address, since one customer holds all of
 * the second half. What our own proxies say in {@code X-Forwarded-For} counts from the right up to the first address that is
 * not ours: whatever stands before it, the client may have written.
 */
final class ClientAddress {

    private final List<Network> proxies;

    ClientAddress(List<Network> proxies) {
        this.proxies = proxies;
    }

    /**
     * @param peer who opened the connection
     * @param forwardedFor null where the request has none
     * @return empty where only our own proxy is known
     */
    OptionalLong of(String peer, String forwardedFor) {
        Optional<byte[]> address = Network.parse(peer);
        if (address.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!isOurs(address.get())) {
            return OptionalLong.of(number(address.get()));
        }
        return forwardedFor == null ? OptionalLong.empty() : forwarded(forwardedFor);
    }

    private OptionalLong forwarded(String forwardedFor) {
        String[] stations = forwardedFor.split(",");
        for (int i = stations.length - 1; i >= 0; i--) {
            Optional<byte[]> station = Network.parse(stations[i].strip());
            if (station.isEmpty()) {
                return OptionalLong.empty();
            }
            if (!isOurs(station.get())) {
                return OptionalLong.of(number(station.get()));
            }
        }
        return OptionalLong.empty();
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

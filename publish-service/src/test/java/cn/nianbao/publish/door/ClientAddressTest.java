package cn.nianbao.publish.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    private final ClientAddress addresses = new ClientAddress(Stream.of("127.0.0.0/8", "::1", "10.1.2.0/23", "fd00::/8")
            .map(Network::of)
            .toList());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7 |                              | 203.0.113.7",
                "203.0.113.7 | 198.51.100.1                 | 203.0.113.7",
                "127.0.0.1   | 198.51.100.1                 | 198.51.100.1",
                "10.1.3.255  | 1.2.3.4, 198.51.100.1        | 198.51.100.1",
                "10.1.2.1    | 198.51.100.1, 10.1.2.9       | 198.51.100.1",
                "::1         | 2001:db8:1:2:3:4:5:6         | 2001:db8:1:2:ffff::",
                "10.1.4.1    | 198.51.100.1                 | 10.1.4.1"
            })
    void only_our_own_proxies_say_who_asks(String peer, String forwarded, String client) {
        assertThat(addresses.of(peer, forwarded)).isEqualTo(new ClientAddress(List.of()).of(client, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {"127.0.0.1 | none", "127.0.0.1 | 10.1.2.1", "127.0.0.1 | 1.2.3.4, unknown", "fd12::1 | none"})
    void where_only_our_proxy_is_known_nobody_is(String peer, String forwarded) {
        assertThat(addresses.of(peer, forwarded)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.0/33", "10.0.0", "10.0.0.0/-1"})
    void what_is_no_network_is_refused_at_the_start(String written) {
        assertThatThrownBy(() -> Network.of(written)).hasMessageContaining("nianbao.limit.proxies");
    }

    @Test
    void a_full_bucket_empties_refuses_and_fills_again() {
        Allowance allowance = new Allowance(100);
        assertThat(Stream.generate(() -> allowance.take(100, 10, 50)).limit(5)).containsOnly(0L);
        assertThat(allowance.take(100, 10, 50)).isEqualTo(10);
        assertThat(allowance.take(105, 10, 50)).isEqualTo(5);
        assertThat(allowance.take(110, 10, 50)).isZero();
        assertThat(allowance.take(10_000, 50, 50)).isZero();
        assertThat(allowance.take(10_000, 1, 50)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "/q/health,none,FREE",
                "/editions/a/2024/1,none,FREE",
                "/style/portal.css,v=1,FREE",
                "/reports/anlan/2025,none,ORDINARY",
                "/reports/anlan/2025.pdf,none,LARGE",
                "/reports,none,LIST",
                "/reports,year=2025,LIST",
                "/reports,q=x,SEARCH",
                "/reports,year=2025&q=x,SEARCH"
            })
    void what_costs_more_counts_more(String path, String query, Cost cost) {
        assertThat(Cost.of(path, query)).isEqualTo(cost);
    }
}

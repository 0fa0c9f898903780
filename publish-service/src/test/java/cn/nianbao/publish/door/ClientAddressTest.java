package cn.nianbao.publish.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
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
                "127.0.0.1   | 198.51.100.1:52114           | 198.51.100.1",
                "127.0.0.1   | [2001:db8:1:2::6]:52114      | 2001:db8:1:2::",
                "127.0.0.1   | [2001:db8:1:2::6]            | 2001:db8:1:2::",
                "127.0.0.1   | 2001:db8:1:2::6%eth0         | 2001:db8:1:2::",
                "127.0.0.1   | [2001:db8:1:2::6%eth0]:443   | 2001:db8:1:2::",
                "127.0.0.1   | 2001:DB8:1:2:0:0:0:6         | 2001:db8:1:2::",
                "127.0.0.1   | ::ffff:198.51.100.1          | 198.51.100.1",
                "127.0.0.1   | ::ffff:c633:6401             | 198.51.100.1",
                "127.0.0.1   | [::ffff:198.51.100.1]:80     | 198.51.100.1",
                "127.0.0.1   | 64:ff9b::c633:6401           | 198.51.100.1",
                "::ffff:127.0.0.1 | 198.51.100.1            | 198.51.100.1",
                "127.0.0.1   | ' 1.2.3.4 ,\t198.51.100.1 '   | 198.51.100.1",
                "127.0.0.1   | 1.2.3.4, 198.51.100.1, ,     | 198.51.100.1",
                "127.0.0.1   | ,198.51.100.1                | 198.51.100.1",
                "127.0.0.1   | unknown, 198.51.100.1        | 198.51.100.1",
                "10.1.4.1    | 198.51.100.1                 | 10.1.4.1",
                "10.1.4.1    | unknown                      | 10.1.4.1"
            })
    void only_our_own_proxies_say_who_asks(String peer, String forwarded, String client) {
        assertThat(of(peer, forwarded)).isEqualTo(new ClientAddress(List.of()).of(client, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown",
                "_hidden",
                "1.2.3.4, unknown",
                "1.2.3.4, _SEVKISEK",
                "1.2.3.4, unix:",
                "1.2.3.4, \"[2001:db8::1]\"",
                "1.2.3.4, for=198.51.100.1",
                "1.2.3.4, 300.1.1.1",
                "1.2.3.4, 1.2.3.4.5",
                "1.2.3.4, [",
                "1.2.3.4, []",
                "1.2.3.4, %",
                "1.2.3.4, ::1::",
                "",
                " , ,"
            })
    void a_proxy_that_names_nobody_is_counted_itself(String forwarded) {
        assertThat(of("127.0.0.1", forwarded)).isEqualTo(new ClientAddress(List.of()).of("127.0.0.1", List.of()));
    }

    @Test
    void however_long_a_name_is_nobody_is_named() {
        assertThat(of("127.0.0.1", "1".repeat(9000))).isEqualTo(of("127.0.0.1", "unknown"));
        assertThat(of("127.0.0.1", "fe80::1%" + "x".repeat(9000))).isEqualTo(of("127.0.0.1", "unknown"));
    }

    @Test
    void of_several_proxies_the_one_that_does_not_know_is_counted() {
        assertThat(of("127.0.0.1", "1.2.3.4, unknown, 10.1.2.1"))
                .isEqualTo(new ClientAddress(List.of()).of("10.1.2.1", List.of()));
    }

    @Test
    void who_asks_from_among_the_proxies_is_counted_too() {
        assertThat(of("127.0.0.1", "10.1.2.1")).isEqualTo(new ClientAddress(List.of()).of("10.1.2.1", List.of()));
        assertThat(of("127.0.0.1", "10.1.2.2, 10.1.2.1"))
                .isEqualTo(new ClientAddress(List.of()).of("10.1.2.2", List.of()));
    }

    @Test
    void the_last_of_many_headers_is_the_nearest_proxys() {
        OptionalLong client = new ClientAddress(List.of()).of("198.51.100.1", List.of());
        assertThat(addresses.of("127.0.0.1", List.of("1.2.3.4", "5.6.7.8", "198.51.100.1")))
                .isEqualTo(client);
        assertThat(addresses.of("127.0.0.1", List.of("1.2.3.4, 198.51.100.1", "10.1.2.1")))
                .isEqualTo(client);
        assertThat(addresses.of("127.0.0.1", List.of("1.2.3.4", ""))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "fd12::1", "::1"})
    void a_program_of_our_own_machines_is_nobodys_proxy(String peer) {
        assertThat(addresses.of(peer, List.of())).isEmpty();
        assertThat(addresses.of(null, List.of("1.2.3.4"))).isEmpty();
    }

    private OptionalLong of(String peer, String forwarded) {
        return addresses.of(peer, forwarded == null ? List.of() : List.of(forwarded));
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
                "/q/health,none,ORDINARY",
                "/editions/a/2024/1,none,FREE",
                "/style/portal.css,v=1,FREE",
                "/reports/anlan/2025,none,ORDINARY",
                "/reports/anlan/2025.pdf,none,LARGE",
                "/reports,none,LIST",
                "/reports,year=2025,LIST",
                "/reports,q=x,SEARCH",
                "/reports,year=2025&q=x,SEARCH",
                "/reports/,q=x,SEARCH",
                "/reports;a=b,q=x,SEARCH",
                "/reports.json,q=x,SEARCH",
                "/reports,%71=x,SEARCH",
                "/reports,a=%zz,SEARCH",
                "/reports,faq=x,LIST",
                "/reports/anlan/2025.pdf;a=b,none,LARGE",
                "/reports/anlan/2025.pdf/,none,LARGE",
                "/editionsfair,none,ORDINARY",
                "/agencies,none,FREE"
            })
    void what_costs_more_counts_more(String path, String query, Cost cost) {
        assertThat(Cost.of(path, query)).isEqualTo(cost);
    }
}

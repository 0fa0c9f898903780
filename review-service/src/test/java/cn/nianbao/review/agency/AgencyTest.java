package cn.nianbao.review.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.check.Contacts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyTest {

    private static AgencyRegister.Entry entry(String kind, Map<String, List<String>> mail) {
        return entry(kind, mail, null);
    }

    private static AgencyRegister.Entry entry(String kind, Map<String, List<String>> mail, String contacts) {
        return new AgencyRegister.Entry(
                "anlan-x",
                "安澜市某局",
                "某局",
                kind,
                "anlan",
                "安澜市",
                false,
                null,
                null,
                mail,
                contacts == null ? null : json(contacts));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "department, 2025, 2026-01-31", // a Saturday: the date stays
        "township, 2025, 2026-01-31",
        "sub-district, 2025, 2026-01-31",
        "county, 2025, 2026-03-31",
        "city, 2025, 2026-03-31",
        "department, 2026, 2027-01-31", // a Sunday
        "city, 2018, 2019-03-31" // a Sunday
    })
    void theDateByLawNeverMoves(String kind, int year, LocalDate due) {
        assertThat(new Agency(entry(kind, null)).due(year)).isEqualTo(due);
    }

    @Test
    void addressesFollowTheRegister() {
        Agency agency = new Agency(entry(
                "department",
                Map.of(
                        "staff",
                        List.of("b@anlan.example", "a@anlan.example"),
                        "approver",
                        List.of("c@anlan.example"))));
        assertThat(agency.mail(Role.STAFF)).containsExactly("a@anlan.example", "b@anlan.example");
        assertThat(agency.mail(Role.OFFICE)).isEmpty();
        agency.follow(entry("department", Map.of("staff", List.of("a@anlan.example"))));
        assertThat(agency.mail(Role.STAFF)).containsExactly("a@anlan.example");
        assertThat(agency.mail(Role.APPROVER)).isEmpty();
    }

    @Test
    void howItIsReachedFollowsTheRegister() {
        Agency agency = new Agency(
                entry(
                        "department",
                        null,
                        "{'areaCode':'0999','address':'安澜市河滨路1号','hosts':['www.anlan.gov.cn'],'phones':['0999-0000012'],'mails':['xxgk@anlan.gov.cn']}"));
        assertThat(agency.facts().contacts())
                .isEqualTo(new Contacts(
                        "0999",
                        "安澜市河滨路1号",
                        List.of("www.anlan.gov.cn"),
                        List.of("0999-0000012"),
                        List.of("xxgk@anlan.gov.cn")));
        agency.follow(entry("department", null));
        assertThat(agency.facts().contacts()).isEqualTo(Contacts.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'phones': '0999-0000012'} | contacts 的 phones 应写成 ["…", "…"]
            {'hosts': [12345]}         | contacts 的 hosts 应写成 ["…", "…"]
            {'areaCode': 999}          | contacts 的 areaCode 应写成“…”
            ['0999-0000012']           | contacts 应写成 {…}
            """)
    void contactsOfAnotherShapeAreRefused(String contacts, String why) {
        assertThatThrownBy(() -> new Agency(entry("department", null, contacts)))
                .hasMessage(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clerk | a@anlan.example         | 没有“clerk”这种角色
            staff | anlan.example           | “anlan.example”不是电子邮箱地址
            staff | a@b.example,c@d.example | “a@b.example,c@d.example”不是电子邮箱地址
            """)
    void aSlipOfThePenIsRefused(String role, String address, String why) {
        assertThatThrownBy(() -> new Agency(entry("department", Map.of(role, List.of(address)))))
                .hasMessage(why);
    }
}

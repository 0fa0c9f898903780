package cn.nianbao.deploy.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * What the looks after publication say of the bureau's report of a year, written down as if they had been there: the first of
 * them comes an hour after publication.
 */
final class Watched {
    private static final String SAID = "表三“一、本年新收政府信息公开申请数量”行“总计”列：签发“203”，网页上“233”";

    private final RunningSystem system;
    private final int year;

    private Watched(RunningSystem system, int year) {
        this.system = system;
        this.year = year;
    }

    static Watched of(RunningSystem system, int year) {
        return new Watched(system, year);
    }

    void isAltered() {
        run("""
                insert into watched (id, agency, year, case_id, address, host, next_at, looked_at, finding, said, since)
                select gen_random_uuid(), agency, year, id, ?, 'portal', now() + interval '1 day', now(), 'altered', ?, now()
                from report_case where agency = 'anlan-emergency' and year = ? and state = 'published'
                on conflict (agency, year, address)
                do update set finding = excluded.finding, said = excluded.said, since = now(), looked_at = now()
                """, address(), SAID);
    }

    void isWell() {
        run(
                "update watched set finding = null, said = null, since = null where address = ? and said = ? and year = ?",
                address(),
                SAID);
    }

    void showsItsAgency(Visitor staff) {
        staff.sees("公布后核查发现 1 处异常", "网上的内容与签发的不一致");
        staff.looksOver("something amiss, at home");
        staff.find(".amiss a").click();
        staff.sees("办理异常：网上的内容与签发的不一致", "怎么办", "再看一次");
        staff.looksOver("something amiss, on the report's page");
    }

    void showsTheOperator(Visitor operator) {
        operator.visit("/trouble");
        operator.sees("公布后核查发现 1 处异常", "先处理");
        operator.doesNotSee("233");
        operator.looksOver("something amiss, to the operator");
    }

    private String address() {
        return system.settings().portalUrl() + "/reports/" + Journey.AGENCY + "/" + year;
    }

    private void run(String sql, String address, String said) {
        try (Connection database = system.reviewDatabase();
                PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, address);
            statement.setString(2, said);
            statement.setInt(3, year);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the watched address cannot be written down", failed);
        }
    }
}

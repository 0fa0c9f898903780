package cn.nianbao.publish.column;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Caller;
import cn.nianbao.publish.Sample;
import cn.nianbao.publish.directory.Kind;
import cn.nianbao.publish.directory.Register;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The invented city of Anlan with all its agencies, as many as a middling city has, and their reports. */
final class Anlan {

    static final String CITY = "anlan-city";
    private static final List<String> BUREAUS = List.of(
            "发展和改革委员会",
            "教育局",
            "科学技术局",
            "工业和信息化局",
            "民族宗教事务局",
            "公安局",
            "民政局",
            "司法局",
            "财政局",
            "人力资源和社会保障局",
            "自然资源和规划局",
            "生态环境局",
            "住房和城乡建设局",
            "交通运输局",
            "水务局",
            "农业农村局",
            "商务局",
            "文化和旅游局",
            "卫生健康委员会",
            "退役军人事务局",
            "应急管理局",
            "审计局",
            "市场监督管理局",
            "体育局",
            "统计局",
            "医疗保障局",
            "城市管理局",
            "行政审批局",
            "信访局",
            "林业局");
    private static final List<String> TOWNS =
            List.of("清河", "云岭", "双桥", "柳林", "石门", "白沙", "龙泉", "梅溪", "大通", "永安", "黄泥", "青坪");
    private static final List<String> STREETS = List.of("望江", "澄江", "东门", "北关", "新港", "钟楼", "滨河", "南湖", "学府", "桥西");
    private static final List<String> COUNTIES = List.of("云岭县", "双桥区", "清江区", "柳河县");

    private Anlan() {}

    /** Puts the register there and one report of each agency for each year. */
    static void publish(int... years) {
        List<ObjectNode> register = register();
        Register.holds(register.toArray(ObjectNode[]::new));
        for (int i = 0; i < register.size(); i++) {
            for (int year : years) {
                publish(register.get(i), year, i);
            }
        }
    }

    private static List<ObjectNode> register() {
        List<ObjectNode> register = new ArrayList<>();
        register.add(Register.agency(CITY, "安澜市人民政府", Kind.CITY, "安澜市", null));
        add(register, "bureau", BUREAUS.stream().map("安澜市"::concat).toList(), Kind.DEPARTMENT);
        add(register, "county", COUNTIES.stream().map(name -> name + "人民政府").toList(), Kind.COUNTY);
        add(register, "town", TOWNS.stream().map(name -> name + "镇人民政府").toList(), Kind.TOWNSHIP);
        add(register, "street", STREETS.stream().map(name -> name + "街道办事处").toList(), Kind.SUB_DISTRICT);
        return register;
    }

    private static void add(List<ObjectNode> register, String code, List<String> names, Kind kind) {
        for (int i = 0; i < names.size(); i++) {
            boolean local = kind == Kind.TOWNSHIP || kind == Kind.SUB_DISTRICT;
            String region = local ? COUNTIES.get(i % COUNTIES.size()) : "安澜市";
            ObjectNode agency = Register.agency("anlan-" + code + "-" + i, names.get(i), kind, region, null);
            register.add(Register.below(CITY, agency));
        }
    }

    private static void publish(ObjectNode agency, int year, int seed) {
        String name = agency.get("name").textValue();
        String town = TOWNS.get((seed + year) % TOWNS.size());
        String street = STREETS.get(seed % STREETS.size());
        String overview = year + "年，" + name + "认真贯彻《中华人民共和国政府信息公开条例》，全年主动公开政府信息" + (200 + seed * 7)
                + "条。\n（一）主动公开\n围绕防汛抢险、垃圾分类和老旧小区改造公开信息，在" + town + "镇政务服务中心、" + street
                + "街道便民服务站设立查阅点。\n（二）依申请公开\n受理的申请均在法定期限内答复。";
        Report report = Sample.report(agency.get("code").textValue(), year, seed * 31L + year)
                .as(agency.get("code").textValue(), name, year, 1)
                .withSections(List.of(
                        new Section("s0", SectionKind.PREFACE, null, null, "本报告由" + name + "编制，数据截至当年12月31日。"),
                        new Section("s1", SectionKind.OVERVIEW, "一", "总体情况", overview),
                        new Section("s5", SectionKind.PROBLEMS, "五", "存在的主要问题及改进情况", "政策解读形式还不够丰富，下一年增加图解和问答。")));
        Report titled = new Report(
                report.agencyCode(),
                name,
                year,
                1,
                report.format(),
                name + year + "年政府信息公开工作年度报告",
                report.period(),
                name,
                report.signedOn(),
                null,
                report.sections(),
                report.cells());
        assertThat(Caller.publish(CanonicalRecord.of(titled, null)).statusCode())
                .isEqualTo(201);
    }
}

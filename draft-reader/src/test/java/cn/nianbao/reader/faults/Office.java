package cn.nianbao.reader.faults;

import cn.nianbao.check.Contacts;
import cn.nianbao.check.Context.AgencyFacts;
import java.util.List;
import java.util.Random;

/**
 * An invented agency.
 *
 * @param own how its texts call it
 * @param mayMakeRules whether it may make rules (规章)
 */
record Office(String name, String shortName, String own, String kind, boolean mayMakeRules) {

    private static final List<String> DEPARTMENTS =
            List.of("农业农村局", "文化和旅游局", "交通运输局", "市场监督管理局", "民政局", "自然资源局", "卫生健康委员会", "应急管理局", "教育局", "审计局");
    private static final List<String> CITIES = List.of("安澜市", "澄江市", "云岫市", "临泽市");
    private static final List<String> COUNTIES = List.of("望湖区", "青崖县", "柳溪县", "东陵区");
    private static final List<String> TOWNS = List.of("清河", "白石", "桃源", "松涧", "杏林");

    static Office of(Random random) {
        String city = pick(CITIES, random);
        String county = pick(COUNTIES, random);
        String town = pick(TOWNS, random);
        return switch (random.nextInt(8)) {
            case 0 -> new Office(county + town + "镇人民政府", town + "镇", "我镇", "township", false);
            case 1 -> new Office(city + county + town + "街道办事处", town + "街道", "本街道", "sub-district", false);
            case 2 -> new Office(city + county + "人民政府", county, "本机关", "county", false);
            case 3 -> new Office(city + "人民政府", city, "本机关", "city", true);
            case 4 -> new Office(county + "人民政府办公室", county + "府办", "本办公室", "government-office", false);
            default -> department(random.nextBoolean() ? city : county, pick(DEPARTMENTS, random), random);
        };
    }

    private static Office department(String place, String name, Random random) {
        String own = name.endsWith("局") ? List.of("我局", "本局", "本机关").get(random.nextInt(3)) : "我委";
        return new Office(place + name, place.charAt(place.length() - 1) + name, own, "department", false);
    }

    private static String pick(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }

    boolean isGovernment() {
        return name.endsWith("人民政府");
    }

    /** Those of a county and a city have until the end of March. */
    boolean isLateOne() {
        return List.of("county", "city", "government-office").contains(kind);
    }

    String address() {
        return "澄江路" + (8 + name.length()) + "号";
    }

    String phone() {
        return "0999-00000" + (10 + name.length());
    }

    String mail() {
        return "xxgk" + name.length() + "@anlan.gov.cn";
    }

    String site() {
        return "https://www.anlan.gov.cn";
    }

    AgencyFacts facts() {
        Contacts contacts = new Contacts("0999", List.of(site()), List.of(phone()), List.of(mail()));
        return new AgencyFacts("made", name, shortName, kind, mayMakeRules, contacts);
    }
}

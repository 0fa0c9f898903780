package cn.nianbao.publish.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViewTest {

    private static final View PLAIN = new View("https://www.anlan.example", "/zwgk/nianbao", false, false);

    @Test
    void every_address_lies_below_the_column() {
        assertThat(PLAIN.to("/reports")).isEqualTo("/zwgk/nianbao/reports");
        assertThat(PLAIN.canonical("/reports")).isEqualTo("https://www.anlan.example/zwgk/nianbao/reports");
    }

    @Test
    void the_way_of_viewing_goes_along_before_the_place_on_the_page() {
        View large = PLAIN.larger();
        assertThat(large.to("/reports/anlan/2025#requests/1/total"))
                .isEqualTo("/zwgk/nianbao/reports/anlan/2025?view=large#requests/1/total");
        assertThat(large.to("/reports?year=2025")).isEqualTo("/zwgk/nianbao/reports?year=2025&view=large");
        assertThat(large.normal().to("/reports")).isEqualTo("/zwgk/nianbao/reports");
    }

    @Test
    void downloads_look_the_same_in_every_view() {
        assertThat(PLAIN.larger().file("/reports/anlan/2025.json")).isEqualTo("/zwgk/nianbao/reports/anlan/2025.json");
    }
}

package cn.nianbao.deploy.part;

import cn.nianbao.deploy.setting.Settings.Ports;

/** A connection that one part keeps to another. */
public enum Line {
    REVIEW_DATABASE("审核服务—数据库"),
    REVIEW_PARSER("审核服务—识别服务"),
    REVIEW_PORTAL("审核服务—公众门户"),
    REVIEW_KEYCLOAK("审核服务—统一认证"),
    PUBLISH_DATABASE("公众门户—数据库"),
    PUBLISH_KEYCLOAK("公众门户—统一认证"),
    PARSER_KEYCLOAK("识别服务—统一认证"),
    KEYCLOAK_DATABASE("统一认证—数据库");

    private final String shown;

    Line(String shown) {
        this.shown = shown;
    }

    public String shown() {
        return shown;
    }

    /** The port on which the part at the far end listens. */
    public int end(Ports ports) {
        return switch (this) {
            case REVIEW_DATABASE, PUBLISH_DATABASE, KEYCLOAK_DATABASE -> ports.postgres();
            case REVIEW_KEYCLOAK, PUBLISH_KEYCLOAK, PARSER_KEYCLOAK -> ports.keycloak();
            case REVIEW_PARSER -> ports.parser();
            case REVIEW_PORTAL -> ports.portal();
        };
    }
}

package cn.nianbao.deploy.fault;

/** A process that can be killed or frozen. */
enum Victim {
    REVIEW("审核服务"),
    PARSER("识别服务"),
    PUBLISH("公众门户"),
    KEYCLOAK("统一认证"),
    DATABASE("数据库"),
    /** One of the processes of PostgreSQL that serves one connection. */
    SESSION("数据库的一个会话");

    private final String shown;

    Victim(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }
}

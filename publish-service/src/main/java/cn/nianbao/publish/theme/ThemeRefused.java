package cn.nianbao.publish.theme;

/** A theme that must not be shown, with what is wrong and what to do: the service does not start with it. */
final class ThemeRefused extends RuntimeException {

    ThemeRefused(String what) {
        super("主题不能使用：" + what);
    }

    ThemeRefused(String what, Exception cause) {
        super("主题不能使用：" + what, cause);
    }
}

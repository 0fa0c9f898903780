package cn.nianbao.deploy;

import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.setting.Settings;

/** Tells people where the running system is and with which accounts they may enter. */
final class Addresses {
    private Addresses() {}

    static void print(Settings settings, Progress progress) {
        progress.say("");
        progress.say("公众门户  " + settings.portalUrl());
        progress.say("办理平台  " + settings.consoleUrl());
        progress.say("统一认证  " + settings.keycloakUrl());
        progress.say("数据文件夹 " + settings.data());
        progress.say(
                "演示账号（口令都是 demo）：staff 经办人，first 初审，second 复审，secrecy 保密审查，approver 签发，" + "office 主管部门，admin 系统管理员");
        progress.say("注意：这是演示环境，口令公开，只能在本机使用；【非涉密系统，严禁上传涉密信息】。");
        progress.say("");
    }
}

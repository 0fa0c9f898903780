package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.setting.Settings;
import java.util.List;

/** One thing that can be measured. It says its table on the way and leaves nothing running. */
public interface Measurement {

    List<Figure> measure(Settings settings, Progress progress);
}

package cn.nianbao.deploy.bench;

import java.time.Duration;

/** So many reports in so much time. */
record Round(int reports, Duration took) {

    double perSecond() {
        return reports / (took.toNanos() / 1e9);
    }
}

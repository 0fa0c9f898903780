package cn.nianbao.deploy;

import cn.nianbao.deploy.bench.CheckMeasurement;
import cn.nianbao.deploy.bench.ConsoleMeasurement;
import cn.nianbao.deploy.bench.Figure;
import cn.nianbao.deploy.bench.Measurement;
import cn.nianbao.deploy.bench.ParserMeasurement;
import cn.nianbao.deploy.bench.PortalMeasurement;
import cn.nianbao.deploy.bench.RoadMeasurement;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.setting.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The command {@code deploy/bench}: measures the system beside its peers. Exit 0 where every figure reaches its goal, 1 where
 * one falls short, 2 where the words were not understood or name what cannot be measured yet, 3 where a peer is missing.
 */
final class Bench {
    private static final int REACHED = 0;
    private static final int SHORT = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final int NOT_MEASURED = 3;

    private Bench() {}

    /** What can be asked for; a subject without a measurement has yet to get one. */
    enum Subject {
        ROAD("一份报告走完全程", new RoadMeasurement()),
        PARSER("识别初稿", new ParserMeasurement()),
        CHECK("改一格后重新核查", new CheckMeasurement()),
        CONSOLE("办理平台", new ConsoleMeasurement()),
        PORTAL("公众门户", new PortalMeasurement()),
        OFFICE("主管部门汇总", null),
        DEADLINE("期限提醒", null);

        private final String shown;
        private final Optional<Measurement> measurement;

        Subject(String shown, Measurement measurement) {
            this.shown = shown;
            this.measurement = Optional.ofNullable(measurement);
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Subject> of(String word) {
            return Arrays.stream(values())
                    .filter(subject -> subject.word().equals(word))
                    .findFirst();
        }
    }

    public static void main(String[] arguments) {
        Terminal.run((settings, progress) -> run(List.of(arguments), settings, progress));
    }

    static int run(List<String> arguments, Settings settings, Progress progress) {
        List<Subject> wanted = arguments.isEmpty()
                ? Arrays.stream(Subject.values())
                        .filter(subject -> subject.measurement.isPresent())
                        .toList()
                : arguments.stream().flatMap(word -> Subject.of(word).stream()).toList();
        if (wanted.size() < arguments.size()) {
            progress.trouble("用法：deploy/bench ["
                    + Arrays.stream(Subject.values()).map(Subject::word).collect(Collectors.joining("|")) + "]");
            return NOT_UNDERSTOOD;
        }
        List<Subject> missing =
                wanted.stream().filter(subject -> subject.measurement.isEmpty()).toList();
        missing.forEach(subject -> progress.trouble("“" + subject.word() + "”（" + subject.shown + "）的测量还没有做出来，现在可以用："
                + "deploy/bench road、deploy/bench parser、deploy/bench check、deploy/bench console、deploy/bench portal"));
        return missing.isEmpty() ? measure(wanted, settings, progress) : NOT_UNDERSTOOD;
    }

    private static int measure(List<Subject> wanted, Settings settings, Progress progress) {
        List<Figure> figures = wanted.stream()
                .flatMap(subject -> subject.measurement.stream())
                .flatMap(measurement -> measurement.measure(settings, progress).stream())
                .toList();
        figures.forEach(figure -> progress.say(figure.line()));
        if (figures.stream().anyMatch(figure -> figure.isMeasured() && !figure.isReached())) {
            return SHORT;
        }
        return figures.stream().allMatch(Figure::isMeasured) ? REACHED : NOT_MEASURED;
    }
}

package cn.nianbao.reader.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the check command was called.
 *
 * @param explain the code to explain; empty for all of them, null where nothing is to be explained
 * @param context null where no context is given
 * @param files files and folders, as named
 * @param unspeakable names that this locale has no characters for
 */
record CheckArguments(
        boolean json, boolean help, String explain, Path context, List<Path> files, List<String> unspeakable) {

    static final String USAGE = """
            用法：check [--json] [--context 文件] 文件或文件夹…
                  check --explain [规则代码]
            在本机识别并检查年报稿件，不连接任何服务。
              --json            每份稿件输出一行 JSON
              --context 文件    JSON：agency（机关信息）、lastYear（上年年报）、others（其他机关的年报）、day（检查日期）
              --explain 代码    说明一条规则，如 T-BALANCE；不写代码则列出全部规则
            退出码：0 没有必改问题，1 有必改问题，2 有文件无法读取
            """;

    /** A call that cannot be carried out, and why. */
    static final class Unusable extends Exception {
        Unusable(String message) {
            super(message);
        }
    }

    private static final Map<String, CommandLine.Behind> OPTIONS = Map.of(
            "--json", CommandLine.Behind.NOTHING,
            "--help", CommandLine.Behind.NOTHING,
            "--explain", CommandLine.Behind.PERHAPS_A_WORD,
            "--context", CommandLine.Behind.A_WORD);

    static CheckArguments of(String... words) throws Unusable {
        CommandLine line = read(words);
        List<Path> files = new ArrayList<>();
        List<String> unspeakable = new ArrayList<>();
        line.others().forEach(word -> add(word, files, unspeakable));
        boolean help = line.has("--help");
        if (line.others().isEmpty() && !help && !line.has("--explain")) {
            throw new Unusable("请给出要检查的文件。\n" + USAGE);
        }
        Path context = line.has("--context") ? Path.of(line.last("--context")) : null;
        return new CheckArguments(
                line.has("--json"),
                help,
                line.last("--explain"),
                context,
                List.copyOf(files),
                List.copyOf(unspeakable));
    }

    private static CommandLine read(String... words) throws Unusable {
        try {
            return CommandLine.of(OPTIONS, words);
        } catch (CommandLine.Misspelt misspelt) {
            throw new Unusable(misspelt.getMessage() + "\n" + USAGE);
        }
    }

    private static void add(String word, List<Path> files, List<String> unspeakable) {
        try {
            files.add(Path.of(word));
        } catch (InvalidPathException otherLocale) {
            unspeakable.add(word);
        }
    }

    /**
     * Every file named, and every file inside a folder named, in the order of names; hidden files are passed over, and a
     * folder that cannot be opened stands for itself.
     */
    List<Path> allFiles() {
        List<Path> all = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                all.addAll(inside(file));
            } else {
                all.add(file);
            }
        }
        return all;
    }

    private static List<Path> inside(Path folder) {
        List<Path> found = new ArrayList<>();
        SimpleFileVisitor<Path> collector = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !file.getFileName().toString().startsWith(".")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path closed, IOException why) {
                found.add(closed);
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(folder, collector);
        } catch (IOException halfway) {
            found.add(folder);
        }
        found.sort(null);
        return found;
    }
}

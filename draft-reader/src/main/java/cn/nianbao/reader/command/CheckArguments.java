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

    static CheckArguments of(String... words) throws Unusable {
        boolean json = false;
        boolean help = false;
        String explain = null;
        Path context = null;
        List<Path> files = new ArrayList<>();
        List<String> unspeakable = new ArrayList<>();
        boolean optionsOver = false;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (optionsOver || !word.startsWith("--")) {
                add(word, files, unspeakable);
            } else if (word.equals("--")) {
                optionsOver = true;
            } else if (word.equals("--json")) {
                json = true;
            } else if (word.equals("--help")) {
                help = true;
            } else if (word.equals("--explain")) {
                explain = i + 1 < words.length && !words[i + 1].startsWith("--") ? words[++i] : "";
            } else if (word.equals("--context") && i + 1 < words.length) {
                context = Path.of(words[++i]);
            } else {
                throw new Unusable("不认识的选项，或选项缺少内容：" + word + "\n" + USAGE);
            }
        }
        if (files.isEmpty() && unspeakable.isEmpty() && !help && explain == null) {
            throw new Unusable("请给出要检查的文件。\n" + USAGE);
        }
        return new CheckArguments(json, help, explain, context, List.copyOf(files), List.copyOf(unspeakable));
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

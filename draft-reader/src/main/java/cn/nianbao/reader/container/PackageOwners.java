package cn.nianbao.reader.container;

import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.List;
import java.util.Map;

/** Whom the properties of an office package name (ECMA-376 part 2, 11, and part 1, 22.2). */
public final class PackageOwners {

    private static final Map<String, String> USUAL =
            Map.of("core-properties", "docProps/core.xml", "extended-properties", "docProps/app.xml");

    private static final Map<String, String> NAMES =
            Map.of("creator", "作者", "lastModifiedBy", "最后保存者", "Company", "单位", "Manager", "经理");

    private PackageOwners() {}

    public static void tell(ZipContainer zip, DraftConcerns concerns) throws UnreadableDraft {
        List<PackageParts.Part> parts = new PackageParts(zip).of(PackageParts.ROOT);
        for (String use : List.of("core-properties", "extended-properties")) {
            String name = parts.stream()
                    .filter(part -> part.use().equals(use))
                    .map(PackageParts.Part::name)
                    .findFirst()
                    .orElse(USUAL.get(use));
            zip.read(
                    name,
                    xml -> xml.children(property -> {
                        if (NAMES.containsKey(property)) {
                            concerns.owner(NAMES.get(property), xml.text());
                        }
                    }));
        }
    }
}

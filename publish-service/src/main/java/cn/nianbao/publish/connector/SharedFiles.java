package cn.nianbao.publish.connector;

import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.opendata.Rendition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Style, script and pictures that the pages of all reports share: each report writes them under an unfinished name of its own. */
final class SharedFiles {

    private SharedFiles() {}

    static List<Parcel.Item> of(EditionKey key, StaticPage... pages) {
        String whose = "." + key.agencyCode() + "-" + key.year();
        Map<String, byte[]> assets = new LinkedHashMap<>();
        Stream.of(pages).map(StaticPage::assets).forEach(assets::putAll);
        return assets.entrySet().stream()
                .map(asset -> new Parcel.Item(
                        asset.getKey(),
                        Parcel.unfinished(asset.getKey(), whose),
                        Rendition.of(mediaType(asset.getKey()), asset.getValue())))
                .toList();
    }

    private static String mediaType(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            default -> "application/octet-stream";
        };
    }
}

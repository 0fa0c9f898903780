package cn.nianbao.reader.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The layers of a file (optional content), and which of them are switched off when it is opened. */
final class Layers {

    private static final COSName OFF = COSName.getPDFName("OFF");
    private static final COSName ON = COSName.getPDFName("ON");
    private static final COSName BASE_STATE = COSName.getPDFName("BaseState");
    private static final COSName GROUPS = COSName.getPDFName("OCGs");
    private static final COSName POLICY = COSName.getPDFName("P");

    private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSBase> on = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean offAtFirst;

    Layers(COSDictionary catalog) {
        COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary opened = properties == null ? null : properties.getCOSDictionary(COSName.D);
        offAtFirst = opened != null && OFF.equals(opened.getCOSName(BASE_STATE));
        if (opened != null) {
            off.addAll(each(opened.getDictionaryObject(OFF)));
            on.addAll(each(opened.getDictionaryObject(ON)));
        }
    }

    /** @param layer a layer, or a rule over several; null where what is drawn belongs to none */
    boolean isOff(COSDictionary layer) {
        if (layer == null) {
            return false;
        }
        List<COSBase> members = each(layer.getDictionaryObject(GROUPS));
        if (members.isEmpty()) {
            return isGroupOff(layer);
        }
        long hidden = members.stream().filter(this::isGroupOff).count();
        String policy = layer.getNameAsString(POLICY);
        return switch (policy == null ? "AnyOn" : policy) {
            case "AllOn" -> hidden > 0;
            case "AnyOff" -> hidden == 0;
            case "AllOff" -> hidden < members.size();
            default -> hidden == members.size();
        };
    }

    private boolean isGroupOff(COSBase group) {
        return off.contains(group) || offAtFirst && !on.contains(group);
    }

    private static List<COSBase> each(COSBase one) {
        if (one instanceof COSDictionary) {
            return List.of(one);
        }
        List<COSBase> each = new ArrayList<>();
        if (one instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) != null) {
                    each.add(array.getObject(i));
                }
            }
        }
        return each;
    }
}

package cn.fazhi.extraction.identity;

import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.NormalText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** The township's own name: 鲁山县背孜乡人民政府 is 背孜乡, 枫渚街道办事处 is 枫渚街道. */
public final class DivisionNames {
    private static final List<String> SUFFIXES = List.of("街道", "苏木", "镇", "乡", StreetNames.SUFFIX);
    private static final List<String> PARENTS = List.of(
            "特别行政区", "县委", "区委", "市委", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "特区", "新区", "开发区", "省", "市", "州", "盟",
            "县", "旗", "区");
    private static final List<String> OPENINGS = List.of(
            "人民政府", "关于印发", "关于", "中国共产党", "中共", "今年以来", "以来", "一年来", "年度", "年", "以及", "根据", "按照", "现将", "我县", "我区",
            "我市");
    /** What ends like a township's name and is none. */
    private static final Set<String> NO_NAMES = Set.of(
            "乡镇", "全镇", "我镇", "本镇", "该镇", "各镇", "全乡", "我乡", "本乡", "各乡", "该乡", "城镇", "村镇", "集镇", "城乡", "家乡", "下乡", "入乡",
            "返乡", "进乡", "我街道", "本街道", "全街道", "该街道", "各街道", "镇街道", "乡镇街道", "小城镇", "异乡", "故乡", "回乡", "老乡", "水乡", "强镇",
            "重镇", "名镇", "建制镇", "治镇", "治乡", "依法治镇", "依法治乡", "法治镇", "法治乡", "法治街道", "兴乡", "送法下乡", "法律进乡", "县乡", "县镇", "市镇",
            "区镇", "出镇", "在乡", "在镇", "街镇", "镇街");

    private static final int LONGEST_NAME = 14;
    private static final int LONGEST_OPENING = 1500;

    private DivisionNames() {}

    /** The name, or null where the text names no township. */
    public static @Nullable String of(String text) {
        for (String line : TitleBlock.lines(text)) {
            String name = firstIn(line);
            if (name != null) {
                return name;
            }
        }
        String named = firstIn(TitleBlock.joined(text));
        return named != null ? named : signedOrFirst(text);
    }

    private static @Nullable String signedOrFirst(String text) {
        String opening = firstIn(text.substring(0, Math.min(text.length(), LONGEST_OPENING)));
        if (opening != null) {
            return opening;
        }
        return firstIn(text.substring(Math.max(0, text.length() - 200)));
    }

    /** The first township named in a stretch of text. */
    static @Nullable String firstIn(String text) {
        for (int i = 1; i < text.length(); i++) {
            for (String suffix : SUFFIXES) {
                if (text.startsWith(suffix, i)) {
                    String name = nameEndingAt(text, i, suffix);
                    if (name != null) {
                        return name;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable String nameEndingAt(String text, int suffixStart, String suffix) {
        int end = suffixStart + suffix.length();
        boolean street = suffix.equals(StreetNames.SUFFIX);
        if (endsLater(text, end) || (street && !StreetNames.endsAt(text, suffixStart))) {
            return null;
        }
        int start = suffixStart;
        while (start > 0 && suffixStart - start < LONGEST_NAME && isNamePart(text, start - 1)) {
            start--;
        }
        String own = withoutParents(withoutOpening(text.substring(start, suffixStart)));
        String name = own + suffix;
        boolean real = !own.isEmpty() && !NO_NAMES.contains(name) && !isWord(name);
        return real && !(street && !StreetNames.isName(own)) ? name : null;
    }

    private static boolean isWord(String name) {
        return NO_NAMES.stream().anyMatch(word -> word.length() > 2 && name.endsWith(word))
                || name.startsWith("全")
                || name.endsWith("各乡镇")
                || name.endsWith("个乡镇")
                || name.contains("法治")
                || name.contains("普法")
                || name.contains("依法");
    }

    /** 镇 in the middle of a name, as 城关镇街道, or of a word: 乡镇, 乡村, 镇域. */
    private static boolean endsLater(String text, int end) {
        return text.startsWith("街道", end)
                || text.startsWith("镇", end)
                || text.startsWith("乡", end)
                || text.startsWith("村", end)
                || text.startsWith("域", end)
                || text.startsWith("振兴", end)
                || text.startsWith("风", end)
                || text.startsWith("土", end)
                || text.startsWith("贤", end)
                || text.startsWith("民", end) && !text.startsWith("民政", end);
    }

    private static boolean isNamePart(String text, int index) {
        char c = text.charAt(index);
        return Glyphs.isHan(c) && c != NormalText.BREAK;
    }

    private static String withoutOpening(String name) {
        String rest = name;
        for (String opening : OPENINGS) {
            int at = rest.lastIndexOf(opening);
            if (at >= 0 && at + opening.length() < rest.length()) {
                rest = rest.substring(at + opening.length());
            }
        }
        return rest;
    }

    /** Cuts off province, city and county, each of which has a name of at least one character itself. */
    private static String withoutParents(String name) {
        String rest = name;
        for (int end = firstParentEnd(rest); end > 0; end = firstParentEnd(rest)) {
            rest = rest.substring(end);
        }
        return rest;
    }

    /** The index after the first parent's name, 0 if there is none or nothing would be left. */
    private static int firstParentEnd(String name) {
        int first = Integer.MAX_VALUE;
        int end = 0;
        for (String parent : PARENTS) {
            int at = name.indexOf(parent, 1);
            if (at > 0 && at < first && at + parent.length() < name.length()) {
                first = at;
                end = at + parent.length();
            }
        }
        return end;
    }
}

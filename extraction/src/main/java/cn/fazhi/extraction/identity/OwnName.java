package cn.fazhi.extraction.identity;

import cn.fazhi.extraction.text.Glyphs;

import java.util.List;
import java.util.Set;

/** What a township's name is without the words and the divisions before it: of 关于云山县背孜 it is 背孜. */
final class OwnName {
    private static final List<String> PARENTS = List.of(
            "特别行政区", "县委", "区委", "市委", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "特区", "新区", "开发区", "州市", "州区", "县市",
            "市区", "省", "市", "州", "盟", "县", "旗", "区");
    /** Their own names have two characters at least, as those of counties and districts have not: 竹市岭 is below no city. */
    private static final Set<String> NAMED_BY_TWO = Set.of("省", "市", "州", "盟", "旗");

    private static final List<String> OPENINGS = List.of(
            "人民政府", "关于印发", "关于报送", "关于呈报", "关于呈送", "关于上报", "关于报告", "关于公布", "关于公开", "关于发布", "关于", "中国共产党", "中共", "今年以来",
            "以来", "一年来", "今年", "去年", "本年", "年度", "以及", "根据", "按照", "现将", "我县", "我区", "我市");
    private static final String YEAR = "年";
    private static final String COUNTY_CITY = "县市";
    private static final String MIDDLE = "市中";

    private OwnName() {}

    /** The name in a stretch of Chinese characters, which is never empty unless the stretch is. */
    static String in(String text, int start, int end) {
        return withoutParents(withoutOpening(text.substring(afterYear(text, start, end), end)));
    }

    /** Whether nothing but a word or a division stands there, as 关于 or 云山县: what follows begins the name. */
    static boolean isMissing(String text, int start, int end) {
        String stretch = text.substring(start, end);
        return endsWithOneOf(PARENTS, stretch)
                || endsWithOneOf(OPENINGS, stretch)
                || (end > start && afterYear(text, start, end) == start && isYearEnd(text, end - 1));
    }

    private static boolean endsWithOneOf(List<String> words, String stretch) {
        return words.stream().anyMatch(stretch::endsWith);
    }

    /** 2024年万年, 2024年度万年: the name begins behind the 年 that has a number before it. */
    private static int afterYear(String text, int start, int end) {
        for (int i = end - 2; i >= start; i--) {
            if (isYearEnd(text, i)) {
                return text.charAt(i + 1) == '度' && i + 2 < end ? i + 2 : i + 1;
            }
        }
        return start;
    }

    private static boolean isYearEnd(String text, int at) {
        return text.startsWith(YEAR, at) && at > 0 && Glyphs.isOfNumber(text.charAt(at - 1));
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

    /** Cuts off province, city and county, each of which has a name itself: 万州区, 辉县市. */
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
            int at = name.indexOf(parent, NAMED_BY_TWO.contains(parent) ? 2 : 1);
            if (at > 0 && at < first && at + parent.length() < name.length() && !isMiddle(parent, name, at)) {
                first = at;
                end = at + parent.length();
            }
        }
        return end;
    }

    /** 云山县市中街道: 市中 begins the name, where 市 would end a city's as in 辉县市. */
    private static boolean isMiddle(String parent, String name, int at) {
        return parent.equals(COUNTY_CITY) && name.startsWith(MIDDLE, at + 1);
    }
}

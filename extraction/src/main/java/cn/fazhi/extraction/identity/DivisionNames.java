package cn.fazhi.extraction.identity;

import cn.fazhi.extraction.text.CharSet;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.NormalText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** The township's own name: 鲁山县背孜乡人民政府 is 背孜乡, 枫渚街道办事处 is 枫渚街道. */
public final class DivisionNames {
    private static final List<String> SUFFIXES = List.of("街道", "苏木", "镇", "乡", StreetNames.SUFFIX);
    /** What ends like a township's name and is none. */
    private static final Set<String> NO_NAMES = Set.of(
            "乡镇", "全镇", "我镇", "本镇", "该镇", "各镇", "全乡", "我乡", "本乡", "各乡", "该乡", "城镇", "村镇", "集镇", "城乡", "家乡", "下乡", "入乡",
            "返乡", "进乡", "我街道", "本街道", "全街道", "该街道", "各街道", "镇街道", "乡镇街道", "小城镇", "异乡", "故乡", "回乡", "老乡", "水乡", "强镇",
            "重镇", "名镇", "建制镇", "治镇", "治乡", "依法治镇", "依法治乡", "法治镇", "法治乡", "法治街道", "兴乡", "送法下乡", "法律进乡", "县乡", "县镇", "市镇",
            "区镇", "出镇", "在乡", "在镇", "街镇", "镇街");

    /** What 全 and one of them name is no township: 全县, 全力. */
    private static final CharSet ALL_OF = CharSet.of("力面县市体国省区部域程员年民州旗盟村社街镇乡");

    private static final int LONGEST_OF_ALL = 4;
    private static final int LONGEST_REST = 2;
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
        if (goesOn(text, end) && OwnName.isMissing(text, start, suffixStart)) {
            return null;
        }
        String own = OwnName.in(text, start, suffixStart);
        String name = own + suffix;
        boolean real = !own.isEmpty() && !NO_NAMES.contains(name) && !isWord(name);
        return real && !(street && !StreetNames.isName(own)) ? name : null;
    }

    private static boolean isWord(String name) {
        return NO_NAMES.stream().anyMatch(word -> word.length() > 2 && name.endsWith(word))
                || isOfAll(name)
                || name.endsWith("各乡镇")
                || name.endsWith("个乡镇")
                || name.contains("法治")
                || name.contains("普法")
                || name.contains("依法");
    }

    /** 全镇 and 全力推进乡镇 name none, 全胜镇 does. */
    private static boolean isOfAll(String name) {
        return name.startsWith("全") && (name.length() > LONGEST_OF_ALL || ALL_OF.has(name.charAt(1)));
    }

    /** 云山县镇头镇: a name may begin like the end of one. */
    private static boolean goesOn(String text, int end) {
        for (int i = end + 1; i <= end + LONGEST_REST && i < text.length() && isNamePart(text, i - 1); i++) {
            if (text.charAt(i) == '镇' || text.charAt(i) == '乡' || text.startsWith("街道", i)) {
                return true;
            }
        }
        return false;
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
}

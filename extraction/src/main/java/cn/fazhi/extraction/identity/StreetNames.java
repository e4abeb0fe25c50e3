package cn.fazhi.extraction.identity;

import cn.fazhi.extraction.text.CharSet;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.PhraseSet;

/** Tells a township that is called X街, as in 天津 and 广州 (海门桥街2025年…), from a street: 步行街, 老街, 一条街. */
final class StreetNames {
    static final String SUFFIX = "街";

    /** What a township does or has, and a street does not. */
    private static final PhraseSet FOLLOWERS = PhraseSet.of(
            "党工委", "办事处", "人大工委", "纪工委", "司法所", "综合执法", "综合行政执法", "行政执法", "法治", "依法", "普法", "政府信息", "信息公开", "政务公开",
            "关于", "紧扣", "紧紧", "坚持", "认真", "深入", "全面", "积极", "始终", "围绕", "严格", "立足", "持续", "聚焦", "贯彻", "落实", "推进", "加强",
            "不断", "牢固", "着力", "切实", "高度重视", "扎实", "深化", "按照", "根据", "对照", "以习近平", "在区委", "在市委", "将法治", "把法治", "把依法",
            "强化", "健全", "进一步", "大力", "现将");

    private static final PhraseSet STREETS = PhraseSet.of(
            "步行", "条", "老", "古", "大", "小", "主", "沿", "临", "上", "下", "走进", "逛", "扫", "商业", "美食", "文化", "特色", "风情", "夜市",
            "示范", "小吃", "金融", "酒吧", "服装", "电子", "灯光", "主题", "购物", "餐饮", "背", "后", "前", "整", "法治", "普法", "平安", "宪法",
            "民法典", "治", "本", "该", "镇", "乡", "两", "每", "旅游", "休闲", "景观", "样板", "精品", "集市", "市场", "扮靓", "占道", "当");

    /** No name has them: 在海门桥街 and 走进某街 speak of a place. */
    private static final CharSet NO_NAME = CharSet.of("在对到于与的了是有为从由将把被向等各全我及个");

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 5;

    private StreetNames() {}

    /** Whether 街 at the character ends a township's name: a year, one of its bodies or what it does follows. */
    static boolean endsAt(String text, int at) {
        int end = at + SUFFIX.length();
        return Glyphs.isDigit(charAt(text, end))
                || "二○〇".indexOf(charAt(text, end)) >= 0
                || FOLLOWERS.startsAt(text, end, text.length());
    }

    /** Whether what stands before 街, without county and opening, can be a township's name. */
    static boolean isName(String name) {
        return name.length() >= SHORTEST_NAME
                && name.length() <= LONGEST_NAME
                && !STREETS.ends(name)
                && name.chars().noneMatch(c -> NO_NAME.has((char) c));
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }
}

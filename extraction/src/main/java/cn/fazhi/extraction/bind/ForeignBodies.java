package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.PhraseSet;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import java.util.List;

/**
 * Recognises by its form a body that is not the township's: one with a level above it (县…局, 市…中心, 县里), one that is
 * posted in the township but answers to the county (派出所, 法庭), and those that the vocabulary lists (上级, 全县).
 */
final class ForeignBodies {
    private static final String LEVELS = "县市区旗州省盟";
    /** 社区 and 辖区 name no level, nor do 市场 and 县域. */
    private static final String NO_LEVEL_BEFORE = "社辖小片园景校街库林牧山灾片湖矿超上门集都夜股城战厂禁郊";

    private static final String NO_LEVEL_AFTER = "场民容域间块镇乡";
    private static final String ENDINGS = "局院办委队心所站厅部会府联司校庭处级直里上团";
    private static final List<String> OWN = List.of("镇", "街道", "苏木", "司法所", "综治中心");
    private static final List<String> VERBS = List.of(
            "开展", "举办", "召开", "组织", "牵头", "联合", "会同", "配合", "协同", "协调", "依托", "通过", "邀请", "协助", "参加", "参与", "深入", "走进",
            "发挥", "利用", "接收", "接受", "承接", "受理", "办理", "化解", "调解", "处理", "收到", "接到", "落实", "移送", "移交", "对接", "引入", "完成",
            "提请", "报送", "依据", "依照", "围绕", "贯彻");
    private static final String PREPOSITIONS = "邀按照根据遵循对在与为向给被受经由请报至到从把将和的";
    /** 县政府门户网站 is where ours publish. */
    private static final PhraseSet MEDIA = PhraseSet.of("门户网站", "网站", "官网", "门户", "公众号", "微信公众号", "信息公开网", "政务网");

    /** 区级以上的阵地 names a quality. */
    private static final String ABOVE = "级以上";

    private static final char OF = '的';
    /** These are no office. */
    private static final PhraseSet DEALING = PhraseSet.of("处罚", "处理", "处置", "处分");

    private static final String OUR = "我本";
    private static final int TITLE = 200;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_BODY = 14;

    private final String text;
    private final Words words;
    private final ConceptSet listed;
    private final ConceptSet posted;

    ForeignBodies(String text, Words words, Vocabulary vocabulary) {
        this.text = text;
        this.words = words;
        this.listed = vocabulary.conceptsOf("OTHERS");
        this.posted = vocabulary.conceptsOf("POSTED");
    }

    /** The index after the foreign body whose name begins at {@code start}, or -1 where none does. */
    int endOf(int start, int limit) {
        int end = endOfWord(start, start, limit, listed);
        if (end < 0) {
            end = endOfPosted(start, limit);
        }
        return end < 0 ? endOfLevelled(start, limit) : end;
    }

    /** The end of a word of the set that begins between {@code from} and {@code to}, or -1. */
    private int endOfWord(int from, int to, int limit, ConceptSet wanted) {
        for (int word = words.firstFrom(from); word < words.count() && words.start(word) <= to; word++) {
            if (words.meaning(word).meets(wanted) && words.end(word) <= limit) {
                return words.end(word);
            }
        }
        return -1;
    }

    private int endOfPosted(int start, int limit) {
        int furthest = Math.min(limit, start + LONGEST_NAME + 2);
        for (int word = words.firstFrom(start); word < words.count() && words.start(word) <= furthest; word++) {
            if (words.meaning(word).meets(posted) && words.end(word) <= limit) {
                return isPlainName(start, words.start(word)) ? words.end(word) : -1;
            }
        }
        return -1;
    }

    /** A name may stand before the level if the title has it too: 云山县公安局. */
    private int endOfLevelled(int start, int limit) {
        for (int level = start; level < limit && level <= start + LONGEST_NAME; level++) {
            if (!Glyphs.isHan(text.charAt(level))) {
                return -1;
            }
            if (isLevel(level, start, limit)) {
                boolean known = level == start
                        || OUR.indexOf(text.charAt(level - 1)) >= 0
                        || (isPlainName(start, level) && isInTitle(start, level + 1));
                return known ? endOfBody(level + 1, limit) : -1;
            }
        }
        return -1;
    }

    private boolean isInTitle(int start, int end) {
        return text.indexOf(text.substring(start, end), 0, Math.min(start, TITLE)) >= 0;
    }

    private boolean isLevel(int at, int start, int limit) {
        boolean before = at == start || NO_LEVEL_BEFORE.indexOf(text.charAt(at - 1)) < 0;
        boolean after = at + 1 < limit && NO_LEVEL_AFTER.indexOf(text.charAt(at + 1)) < 0;
        return LEVELS.indexOf(text.charAt(at)) >= 0 && before && after && !text.startsWith(ABOVE, at + 1);
    }

    private int endOfBody(int from, int limit) {
        for (int i = from; i < limit && i < from + LONGEST_BODY; i++) {
            char c = text.charAt(i);
            if (c == OF || (!Glyphs.isHan(c) && !Glyphs.isDigit(c))) {
                return -1;
            }
            if (ENDINGS.indexOf(c) >= 0 && !DEALING.startsAt(text, i, limit)) {
                String name = text.substring(from, i);
                boolean body = isNoneOf(VERBS, name) && isNoneOf(OWN, name) && !MEDIA.startsAt(text, i + 1, limit);
                return body ? i + 1 : -1;
            }
        }
        return -1;
    }

    private static boolean isNoneOf(List<String> list, String name) {
        return list.stream().noneMatch(name::contains);
    }

    /** Only Chinese characters, no verb and no preposition. */
    private boolean isPlainName(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Glyphs.isHan(text.charAt(i)) || PREPOSITIONS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return isNoneOf(VERBS, text.substring(start, end));
    }
}

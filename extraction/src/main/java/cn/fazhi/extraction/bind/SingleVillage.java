package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.PhraseSet;

import java.util.List;

/** Whether a clause has one village as its subject, as 石桥村全年调解纠纷12件, or gives an example: then it counts no township. */
final class SingleVillage {
    private static final List<String> ENDINGS = List.of("社区", "嘎查", "村");
    private static final PhraseSet EXAMPLES = PhraseSet.of("例如", "比如", "譬如", "该村", "该社区", "该嘎查", "以该");
    /** 村民, 村级 and the like go on behind 村. */
    private static final String GOES_ON = "民级干两规务组庄寨居社支委屯法里头镇乡道医校集内均都各（、和与及等为的有共是、普联调矫服网工";

    private static final String NO_NAME = "各全每村镇乡两行个本所辖在对向为与和到深由以从把将按经因就是有多数近约进下驻包入农建制示范试点帮扶其该一二三四五六七八九十百新组选派送联";
    private static final String NO_NAME_VERBS = "依托通过利用凭借推广走围绕聚焦助发挥导选取成完善引邀请鼓励坚持强化健打造实施开展举召集加动主题如以";
    /** Kinds of villages, which name none. */
    private static final PhraseSet KINDS = PhraseSet.of("城中村", "空心村", "城郊村", "边境村", "软弱村", "薄弱村", "贫困村", "插花村", "移民村");

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_ACT = 40;
    private static final PhraseSet BUILT = PhraseSet.of("建成", "打造", "新建", "建设", "创建", "荣获", "获评", "被评", "设立");

    private final String text;

    SingleVillage(String text) {
        this.text = text;
    }

    /** Whether the clause from {@code start} on tells what one village did. */
    boolean opens(int start, int end) {
        if (EXAMPLES.startsAt(text, start, text.length())) {
            return true;
        }
        for (int i = start + 2; i < end && i <= start + LONGEST_NAME; i++) {
            if (isKind(i)
                    || !Glyphs.isHan(text.charAt(i))
                    || isNoName(text.charAt(i - 1))
                    || isNoName(text.charAt(i - 2))) {
                return false;
            }
            int after = afterEnding(i, end);
            if (after > i) {
                return acts(after, end);
            }
        }
        return false;
    }

    private boolean isKind(int villageAt) {
        return text.charAt(villageAt) == '村' && KINDS.startsAt(text, villageAt - 2, villageAt + 1);
    }

    private static boolean isNoName(char c) {
        return NO_NAME.indexOf(c) >= 0 || NO_NAME_VERBS.indexOf(c) >= 0;
    }

    private int afterEnding(int at, int end) {
        for (String ending : ENDINGS) {
            if (text.startsWith(ending, at) && at + ending.length() < end) {
                return at + ending.length();
            }
        }
        return at;
    }

    private boolean acts(int from, int end) {
        return GOES_ON.indexOf(text.charAt(from)) < 0 && !BUILT.isIn(text, from, Math.min(end, from + LONGEST_ACT));
    }
}

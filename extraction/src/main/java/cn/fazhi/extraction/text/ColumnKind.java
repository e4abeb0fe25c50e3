package cn.fazhi.extraction.text;

/** What the header of a table's column says of its cells. */
enum ColumnKind {
    /** 指标, 项目: what the row counts. */
    NAME,
    /** 单位. */
    UNIT,
    /** 完成, 本年, 2024年, 数据: what was done. */
    RESULT,
    /** 计划, 上年, 增减, 序号: no result of the year. */
    OTHER,
    /** 备注, and whatever the header does not tell. */
    REMARK;

    private static final PhraseSet NAMES =
            PhraseSet.of("指标", "项目", "内容", "事项", "名称", "指标名", "项目名", "统计项", "类别", "工作名称", "工作", "指标项");
    private static final PhraseSet OTHERS = PhraseSet.of(
            "上年", "去年", "上期", "同期", "往年", "历年", "前年", "增", "减", "幅", "同比", "环比", "比上", "比去", "较", "差", "占比", "率", "进度",
            "序号", "编号", "年初", "权重", "分值", "得分", "应完成", "拟", "明年", "下年", "来年", "下一年", "预计", "序", "计划完成", "目标完成");
    private static final PhraseSet DONE = PhraseSet.of("完成", "实际", "实绩", "落实");
    private static final PhraseSet PLANS = PhraseSet.of("计划", "目标", "任务", "要求", "指标值", "考核");
    private static final PhraseSet RESULTS = PhraseSet.of(
            "本年", "今年", "当年", "本期", "报告期", "年度数", "数据", "数量", "数值", "数额", "结果", "全年", "累计", "合计", "填报", "统计数", "统计值",
            "总数", "总量", "件数", "次数", "情况");
    private static final PhraseSet UNITS = PhraseSet.of("单位", "计量单位", "量纲");
    private static final int LONGEST_HEADER = 16;

    /** The kind of the column with this header, without blanks. */
    static ColumnKind of(String header) {
        int bracket = Math.max(header.indexOf('（'), header.indexOf('('));
        String name = bracket > 0 ? header.substring(0, bracket) : header;
        if (name.isEmpty() || name.length() > LONGEST_HEADER) {
            return REMARK;
        }
        if (UNITS.startsAt(name, 0, name.length()) && UNITS.ends(name)) {
            return UNIT;
        }
        if (OTHERS.isIn(name)) {
            return OTHER;
        }
        return ofValue(name);
    }

    private static ColumnKind ofValue(String name) {
        if (DONE.isIn(name)) {
            return RESULT;
        }
        if (PLANS.isIn(name)) {
            return OTHER;
        }
        if (NAMES.ends(name)) {
            return NAME;
        }
        return RESULTS.isIn(name) || yearOf(name) > 0 ? RESULT : REMARK;
    }

    /** The year that a header begins with, 2024 of 2024年度; 0 if it names none. */
    static int yearOf(String header) {
        int year = 0;
        for (int i = 0; i < 4; i++) {
            char c = i < header.length() ? Glyphs.normal(header.charAt(i)) : ' ';
            if (!Glyphs.isDigit(c)) {
                return 0;
            }
            year = 10 * year + c - '0';
        }
        boolean ends = header.length() == 4 || header.charAt(4) == '年';
        return ends && year >= 1900 && year < 2100 ? year : 0;
    }
}
